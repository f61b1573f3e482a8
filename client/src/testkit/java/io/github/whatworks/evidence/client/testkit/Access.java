// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.util.List;
import java.util.Optional;

/** Who may read. */
interface Access {

    Access OPEN = request -> Optional.empty();

    /** What is answered in place of the right thing; empty where nothing stands against that. */
    Optional<Answer> refusal(Request request);

    static Access apiKey(String key) {
        return request -> request.headers("X-Api-Key").equals(List.of(key))
                ? Optional.empty()
                : Optional.of(unauthorized("ApiKey realm=\"evidence\""));
    }

    static Access tokensOf(TokenIssuer tokens) {
        return request -> {
            if (request.path().equals(TokenIssuer.PATH)) {
                return Optional.of(tokens.answer(request));
            }
            boolean known = request.header("Authorization")
                    .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                    .map(value -> value.substring(7).strip())
                    .filter(tokens::isGood)
                    .isPresent();
            return known ? Optional.empty() : Optional.of(unauthorized("Bearer realm=\"evidence\""));
        };
    }

    private static Answer unauthorized(String how) {
        return Problems.of(401, "unauthorized", "Who sends it is not said, or not believed.")
                .with("WWW-Authenticate", how);
    }
}
