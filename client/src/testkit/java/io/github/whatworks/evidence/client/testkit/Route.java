// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address of the contract.
 *
 * @param path what the whole of a path has to be
 * @param method GET, which HEAD goes with, or POST
 * @param parameters the parameters that it knows; empty where any are passed over, as a plain file would
 * @param isJson whether a client that takes no JSON is refused
 */
record Route(Pattern path, String method, Optional<Set<String>> parameters, boolean isJson, Endpoint endpoint) {

    /** What answers. */
    interface Endpoint {
        Answer answer(Call call);
    }

    /**
     * One request to one endpoint.
     *
     * @param path the parts of the path
     * @param base the root of the Centre as the client knows it
     */
    record Call(Request request, MatchResult path, Parameters parameters, History history, String base) {

        Answer give(Document document) {
            return Delivery.give(request, document, history.current().issuedAt());
        }
    }

    static Route get(String path, Endpoint endpoint) {
        return new Route(Pattern.compile(path), "GET", Optional.empty(), true, endpoint);
    }

    static Route post(String path, Endpoint endpoint) {
        return new Route(Pattern.compile(path), "POST", Optional.empty(), true, endpoint);
    }

    Route knowing(String... names) {
        return new Route(path, method, Optional.of(Set.of(names)), isJson, endpoint);
    }

    /** One of something that is no JSON, or that is refused whatever the client takes. */
    Route asItIs() {
        return new Route(path, method, parameters, false, endpoint);
    }

    Optional<MatchResult> match(String asked) {
        Matcher whole = path.matcher(asked);
        return whole.matches() ? Optional.of(whole.toMatchResult()) : Optional.empty();
    }

    Answer answer(Request request, MatchResult match, History history, String base) {
        if (request.method().equals("OPTIONS")) {
            return Answer.of(204).with("Allow", allow());
        }
        boolean takes = request.method().equals(method)
                || (method.equals("GET") && request.method().equals("HEAD"));
        if (!takes) {
            return Problems.of(405, "method-not-allowed", "Not with this method; the header Allow says with which.")
                    .with("Allow", allow());
        }
        if (isJson && !Delivery.takesJson(request)) {
            return Problems.of(
                    406, "not-acceptable", "It is there as application/json, which the client does not take.");
        }
        Parameters given = parameters
                .map(known -> Parameters.of(request, known))
                .orElseGet(() -> Parameters.of(new Request("GET", "/", request.headers(), new byte[0]), Set.of()));
        return endpoint.answer(new Call(request, match, given, history, base));
    }

    private String allow() {
        return method.equals("GET") ? "GET, HEAD, OPTIONS" : method + ", OPTIONS";
    }
}
