// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Answer;
import io.github.whatworks.evidence.client.http.Body;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One call of the contract: all that is sent, and how the answer is read.
 *
 * @param method such as GET
 * @param path the segments below the Centre's address
 * @param parameters the parameters of the address
 * @param accept the media type that is asked for
 * @param tag what the caller has already
 * @param body what is sent, if anything
 * @param acknowledged what the caller has looked at in the body, and sends all the same
 * @param limit how many bytes are taken at most
 * @param reading what the answer says
 */
record Operation<T>(
        String method,
        List<String> path,
        List<Parameter> parameters,
        String accept,
        Optional<EntityTag> tag,
        Optional<Body> body,
        List<Acknowledged> acknowledged,
        long limit,
        Function<Answer, T> reading) {

    static final String JSON = "application/json";
    /** As large as a record may be. What is read takes up to 40 times as much memory, if somebody means it to. */
    static final long DOCUMENT_BYTES = 4L * 1024 * 1024;

    /** For documents of a page or two, without which there is no Centre. */
    static final long FOUNDATION_BYTES = 1024L * 1024;

    /** A read of a JSON document. */
    static <T> Operation<T> get(List<String> path, Function<Answer, T> reading) {
        return new Operation<>(
                "GET", path, List.of(), JSON, Optional.empty(), Optional.empty(), List.of(), DOCUMENT_BYTES, reading);
    }

    Operation<T> with(List<Parameter> more) {
        return new Operation<>(method, path, List.copyOf(more), accept, tag, body, acknowledged, limit, reading);
    }

    Operation<T> unless(Optional<EntityTag> known) {
        return new Operation<>(method, path, parameters, accept, known, body, acknowledged, limit, reading);
    }

    Operation<T> accepting(String mediaType) {
        return new Operation<>(method, path, parameters, mediaType, tag, body, acknowledged, limit, reading);
    }

    Operation<T> atMost(long bytes) {
        return new Operation<>(method, path, parameters, accept, tag, body, acknowledged, bytes, reading);
    }

    Operation<T> sending(byte[] json, List<Acknowledged> lookedAt) {
        return new Operation<>(
                "POST",
                path,
                parameters,
                accept,
                tag,
                Optional.of(new Body(JSON, json)),
                List.copyOf(lookedAt),
                limit,
                reading);
    }

    /** The method and the path; what is asked for may be anything. */
    @Override
    public String toString() {
        return method + " /" + String.join("/", path);
    }
}
