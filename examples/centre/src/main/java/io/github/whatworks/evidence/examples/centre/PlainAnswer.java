// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer that is of this moment, to be kept by nobody. */
@SuppressWarnings("ArrayRecordComponent") // bytes to be sent, which nobody compares
record PlainAnswer(int status, String mediaType, byte[] body) implements Answer {

    static PlainAnswer json(byte[] body) {
        return new PlainAnswer(HttpStatus.OK_200, "application/json", body);
    }

    static PlainAnswer problem(int status, byte[] body) {
        return new PlainAnswer(status, "application/problem+json", body);
    }

    void send(Request request, Response response, Callback callback) {
        StandardHeaders.put(request, response);
        response.setStatus(status);
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, mediaType);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
