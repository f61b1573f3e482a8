// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.client.http.Answer;
import io.github.whatworks.evidence.client.http.RetryAfter;
import io.github.whatworks.evidence.client.http.RetryPolicy;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a token server answers (RFC 6749, 5). Nothing of a body is shown: it may hold a token, or what was sent. */
final class TokenAnswer {

    /** The only words of an error that are repeated. */
    private static final Set<String> ERRORS = Set.of(
            "invalid_request",
            "invalid_client",
            "invalid_grant",
            "unauthorized_client",
            "unsupported_grant_type",
            "invalid_scope");

    private static final Pattern VALUE = Pattern.compile("[\\x21-\\x7E]{1,16384}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final int TENTH = 10;

    private TokenAnswer() {}

    /**
     * The token.
     *
     * @param asked when it was asked for, by the count that {@link Token#isUsable} goes by
     */
    static Token read(Answer answer, long asked, Clock clock) {
        if (answer.status() != 200) {
            throw refused(answer, clock);
        }
        if (answer.head().mediaType().filter(Operation.JSON::equals).isEmpty()) {
            throw new NotACentreException(details(answer, "expected JSON, found something else"));
        }
        JsonValue said = document(answer).orElseThrow(() -> unreadable(answer, "not JSON that can be read"));
        if (Members.text(said, "token_type").filter("bearer"::equalsIgnoreCase).isEmpty()) {
            throw unreadable(answer, "member \"token_type\": expected Bearer");
        }
        String value = Members.text(said, "access_token")
                .filter(text -> VALUE.matcher(text).matches())
                .orElseThrow(() -> unreadable(answer, "member \"access_token\": expected a token"));
        return new Token(value, until(said, asked));
    }

    private static OptionalLong until(JsonValue said, long asked) {
        // Some servers give the number as a text.
        Optional<Duration> life = Members.whole(said, "expires_in")
                .map(seconds -> Long.toString(seconds))
                .or(() -> Members.text(said, "expires_in"))
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
        if (life.isEmpty()) {
            return OptionalLong.empty();
        }
        Duration tenth = life.get().dividedBy(TENTH);
        Duration used = life.get().minus(tenth.compareTo(MARGIN) < 0 ? tenth : MARGIN);
        return OptionalLong.of(asked + used.toNanos());
    }

    private static CentreProblemException refused(Answer answer, Clock clock) {
        Optional<String> error =
                document(answer).flatMap(said -> Members.text(said, "error")).filter(ERRORS::contains);
        String words = error.map(word -> ", \"" + word + "\"").orElse("");
        CentreProblem problem = new CentreProblem(
                "about:blank",
                error,
                answer.status(),
                Optional.empty(),
                Problems.requestId(answer),
                List.of(),
                List.of(),
                Optional.empty());
        return new CentreProblemException(
                details(answer, ErrorCode.NO_TOKEN.happened() + " (status " + answer.status() + words + ")")
                        .mayPass(RetryPolicy.isPassing(answer.status())),
                problem,
                RetryAfter.of(answer.head(), clock.instant()));
    }

    private static Optional<JsonValue> document(Answer answer) {
        try {
            return Optional.of(JsonText.standard().parse(answer.body()));
        } catch (InvalidJsonException unreadable) {
            return Optional.empty();
        }
    }

    private static InvalidDataException unreadable(Answer answer, String found) {
        return new InvalidDataException(details(answer, found));
    }

    private static ErrorDetails details(Answer answer, String found) {
        return ErrorDetails.of(
                        ErrorCode.NO_TOKEN, "token server " + answer.head().place() + ": " + found)
                .after(answer.attempts())
                .asked(Problems.requestId(answer));
    }
}
