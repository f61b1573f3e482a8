// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty itself refuses is a problem document too, and repeats nothing of the request. */
final class ProblemHandler implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException refused
                ? refused.getCode()
                : response.getStatus();
        HttpFields.Mutable headers = response.getHeaders();
        if (HttpStatus.hasNoBody(status)) {
            callback.succeeded();
        } else {
            // The document that it was about has left its own headers.
            headers.remove(HttpHeader.CONTENT_ENCODING);
            headers.remove("Repr-Digest");
            headers.remove(HttpHeader.ACCEPT_RANGES);
            Problem.of(ProblemType.of(status), detail(status))
                    .withStatus(status)
                    .send(request, response, callback);
        }
        return true;
    }

    private static String detail(int status) {
        return switch (status) {
            case HttpStatus.PRECONDITION_FAILED_412 -> "A condition of the request does not hold.";
            case HttpStatus.RANGE_NOT_SATISFIABLE_416 -> "The file has no such bytes.";
            case HttpStatus.URI_TOO_LONG_414 -> "The address is longer than this Centre reads.";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "The headers are longer than this Centre reads.";
            case HttpStatus.REQUEST_TIMEOUT_408 -> "The request took too long to arrive.";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> "Not now.";
            default -> "The request could not be answered as it stands.";
        };
    }
}
