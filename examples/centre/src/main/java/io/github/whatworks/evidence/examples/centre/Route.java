// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

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
 * @param negotiated whether a client that takes no JSON is refused
 * @param ranges whether parts can be asked for
 * @param limited whether it counts for the limit on requests
 */
record Route(
        Pattern path,
        String method,
        Optional<Set<String>> parameters,
        boolean negotiated,
        boolean ranges,
        boolean limited,
        Endpoint endpoint) {

    /** What answers. */
    @FunctionalInterface
    interface Endpoint {
        Answer answer(Call call);
    }

    static Route get(String path, Endpoint endpoint) {
        return new Route(Pattern.compile(path), "GET", Optional.empty(), true, false, true, endpoint);
    }

    static Route post(String path, Endpoint endpoint) {
        return new Route(Pattern.compile(path), "POST", Optional.empty(), true, false, true, endpoint);
    }

    Route knowing(String... names) {
        return new Route(path, method, Optional.of(Set.of(names)), negotiated, ranges, limited, endpoint);
    }

    /** One of a file, which is what it is. */
    Route asItIs() {
        return new Route(path, method, parameters, false, ranges, limited, endpoint);
    }

    Route inParts() {
        return new Route(path, method, parameters, negotiated, true, limited, endpoint);
    }

    Route unlimited() {
        return new Route(path, method, parameters, negotiated, ranges, false, endpoint);
    }

    Optional<MatchResult> match(String asked) {
        Matcher whole = path.matcher(asked);
        return whole.matches() ? Optional.of(whole.toMatchResult()) : Optional.empty();
    }

    boolean takes(String asked) {
        return method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
    }

    String allow() {
        return method.equals("GET") ? "GET, HEAD, OPTIONS" : method + ", OPTIONS";
    }
}
