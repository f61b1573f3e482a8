// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.client.http.Answer;
import io.github.whatworks.evidence.client.http.RetryAfter;
import io.github.whatworks.evidence.client.http.RetryPolicy;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes errors of answers that are not what was asked for. Nothing of the request is repeated, nor of a page. */
final class Problems {

    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern SHORT_TYPE = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern PARAMETER =
            Pattern.compile("topic|outcomeDomain|kind|publisher|status|text|limit|cursor|edition|after|profile");
    private static final String TYPE = "application/problem+json";
    private static final String NOT_FOUND = "not-found";

    private final Clock clock;

    Problems(Clock clock) {
        this.clock = clock;
    }

    /** The error that an answer with another status than 200 is. */
    EvidenceClientException of(Answer answer) {
        return of(answer, ErrorCode.NOT_OFFERED);
    }

    /** The same, where a 404 without the words of the contract is {@code plainNotFound}. */
    private EvidenceClientException of(Answer answer, ErrorCode plainNotFound) {
        int status = answer.status();
        boolean isProblem = answer.head().mediaType().filter(TYPE::equals).isPresent();
        if (status < 400) {
            return unexpected(answer, Integer.toString(status));
        }
        if (!isProblem
                && answer.head().mediaType().filter("text/html"::equals).isPresent()
                && status != 404
                && status < 500) {
            return otherType(answer, TYPE, answer.head().mediaType());
        }
        CentreProblem problem = problem(answer);
        ErrorCode code = code(status, problem.shortType(), plainNotFound);
        String type = SHORT_TYPE.matcher(problem.shortType()).matches() ? ", \"" + problem.shortType() + "\"" : "";
        ErrorDetails details = details(
                        code,
                        place(answer) + code.happened() + " (status " + status + type + names(problem) + ")",
                        answer)
                .mayPass(RetryPolicy.isPassing(status));
        return new CentreProblemException(details, problem, RetryAfter.of(answer.head(), clock.instant()));
    }

    /** Which parameters are wrong, as the contract names them. */
    private static String names(CentreProblem problem) {
        String names = problem.parameters().stream()
                .map(CentreProblem.Parameter::name)
                .filter(name -> PARAMETER.matcher(name).matches())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ": " + names;
    }

    /** The error that an answer is which is not a file. */
    EvidenceClientException ofFile(Answer answer) {
        return answer.status() == 200
                ? otherType(answer, "a file", answer.head().mediaType())
                : of(answer, ErrorCode.NOT_FOUND);
    }

    /**
     * Says so where a Centre does not offer a part: that something is absent is another thing. A web server with plain files
     * says it without the words of the contract.
     */
    void checkOffered(Answer answer) {
        if (!problem(answer).shortType().equals(NOT_FOUND)) {
            throw of(answer);
        }
    }

    NotACentreException nothingThere(Answer answer, String what) {
        return new NotACentreException(
                details(ErrorCode.NOTHING_THERE, place(answer) + "nothing there, where " + what + " was due", answer));
    }

    NotACentreException unexpected(Answer answer, String found) {
        return new NotACentreException(
                details(ErrorCode.UNEXPECTED_STATUS, place(answer) + "expected status 200, found " + found, answer));
    }

    NotACentreException otherType(Answer answer, String expected, Optional<String> found) {
        String type = found.map(name -> "\"" + name + "\"").orElse("no media type");
        String wanted = expected.equals(Operation.JSON) ? "JSON" : expected;
        return new NotACentreException(details(
                ErrorCode.NOT_JSON,
                place(answer) + "expected " + wanted + ", found " + type + " with status " + answer.status(),
                answer));
    }

    /** What the Centre says; the least that can be known where it says nothing that can be read. */
    CentreProblem problem(Answer answer) {
        JsonValue said = JsonValue.NULL;
        if (answer.head().mediaType().filter(TYPE::equals).isPresent()
                && answer.body().length <= Operation.FOUNDATION_BYTES) {
            try {
                said = JsonText.standard().parse(answer.body());
            } catch (InvalidJsonException nothingToRead) {
                // The status says enough.
            }
        }
        return new CentreProblem(
                Members.text(said, "type").orElse("about:blank"),
                Members.text(said, "title"),
                answer.status(),
                Members.text(said, "detail"),
                requestId(answer),
                parameters(said),
                CentreFinding.listIn(said),
                said.member("withdrawal").flatMap(EvidenceJson.standard()::withdrawal));
    }

    static Optional<String> requestId(Answer answer) {
        return answer.head()
                .first("x-request-id")
                .filter(id -> REQUEST_ID.matcher(id).matches());
    }

    private static ErrorDetails details(ErrorCode code, String here, Answer answer) {
        return ErrorDetails.of(code, here).after(answer.attempts()).asked(requestId(answer));
    }

    private static String place(Answer answer) {
        return answer.head().place() + ": ";
    }

    private static List<CentreProblem.Parameter> parameters(JsonValue said) {
        return Members.list(said, "parameters").stream()
                .map(wrong -> new CentreProblem.Parameter(
                        Members.text(wrong, "name").orElse(""),
                        Members.text(wrong, "reason").orElse("")))
                .toList();
    }

    private static ErrorCode code(int status, String shortType, ErrorCode plainNotFound) {
        return switch (status) {
            case 400 -> ErrorCode.BAD_REQUEST;
            case 401 -> ErrorCode.UNAUTHORIZED;
            case 403 -> ErrorCode.FORBIDDEN;
            case 404 ->
                shortType.equals(NOT_FOUND)
                        ? ErrorCode.NOT_FOUND
                        : shortType.isEmpty() ? plainNotFound : ErrorCode.NOT_OFFERED;
            case 410 -> ErrorCode.WITHDRAWN;
            case 429 -> ErrorCode.TOO_MANY_REQUESTS;
            case 408, 502, 503, 504 -> ErrorCode.UNAVAILABLE;
            default -> status >= 500 ? ErrorCode.CENTRE_FAILED : ErrorCode.OTHER_PROBLEM;
        };
    }
}
