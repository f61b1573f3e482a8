// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.client.http.Answer;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads answers: the status first, then the media type, then the body. */
final class Answers {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Problems problems;
    private final EvidenceJson records = EvidenceJson.standard();

    Answers(Problems problems) {
        this.problems = problems;
    }

    /** A JSON document, by {@code reader}. */
    <T> Function<Answer, T> json(String what, Function<JsonValue, T> reader) {
        return answer -> readable(what, answer, () -> reader.apply(tree(answer)));
    }

    /** A document that is kept as bytes. */
    <T> Function<Answer, T> bytes(String what, String mediaType, Function<byte[], T> reader) {
        return answer -> {
            expect(answer, mediaType);
            return understood(what, answer, () -> reader.apply(answer.body()));
        };
    }

    /** A document without which there is no Centre at the address. */
    <T> Function<Answer, T> foundation(String what, Function<Answer, T> reader) {
        return answer -> {
            if (answer.status() == NOT_FOUND) {
                throw problems.nothingThere(answer, what);
            }
            return reader.apply(answer);
        };
    }

    /** A page of records. */
    Function<Answer, RecordPage> page(RecordQuery query) {
        return answer -> readable("a page of records", answer, () -> Pages.read(records, answer.body(), query));
    }

    /** The record that was asked for, or that there is none, or none any more. */
    Function<Answer, Fetched<EvidenceRecord>> record(String id, Optional<Integer> version) {
        return fetched(answer -> readable("a record", answer, () -> {
            EvidenceRecord found = records.read(answer.body());
            if (version.isPresent() && !found.version().equals(version)) {
                throw new IllegalArgumentException("it is another version");
            }
            return asked(id, found.id(), found);
        }));
    }

    /** An answer to another question may come where something in between mixes them up. */
    static <T> T asked(String id, String found, T document) {
        if (!found.equals(id)) {
            throw new IllegalArgumentException("it has another id");
        }
        return document;
    }

    /** A record, if there is one; that it was withdrawn is a problem. */
    Function<Answer, Optional<EvidenceRecord>> published(String id) {
        Function<Answer, Fetched<EvidenceRecord>> reading = record(id, Optional.empty());
        return answer -> {
            if (answer.status() == GONE) {
                throw problems.of(answer);
            }
            return reading.apply(answer).value();
        };
    }

    /** A document that need not be there. */
    <T> Function<Answer, Fetched<T>> fetched(Function<Answer, T> reader) {
        return answer -> switch (answer.status()) {
            case NOT_MODIFIED ->
                new Fetched.NotModified<>(tag(answer)
                        .orElseThrow(() -> problems.unexpected(answer, "304 without the tag that it is about")));
            case NOT_FOUND -> {
                problems.checkOffered(answer);
                yield new Fetched.Absent<>();
            }
            case GONE -> new Fetched.Withdrawn<>(problems.problem(answer).withdrawal());
            default -> new Fetched.Current<>(reader.apply(answer), tag(answer));
        };
    }

    private <T> T readable(String what, Answer answer, Supplier<T> reading) {
        expect(answer, Operation.JSON);
        return understood(what, answer, reading);
    }

    private static <T> T understood(String what, Answer answer, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidJsonException malformed) {
            throw new InvalidDataException(details(code(malformed.reason()), what, answer, malformed));
        } catch (ServiceDocumentJson.OtherContract other) {
            throw new NotACentreException(details(ErrorCode.OTHER_CONTRACT, what, answer, other));
        } catch (IllegalArgumentException | ArithmeticException otherForm) {
            throw new InvalidDataException(details(ErrorCode.OTHER_FORM, what, answer, otherForm));
        }
    }

    private static ErrorCode code(InvalidJsonException.Reason reason) {
        return switch (reason) {
            case REQUIRED -> ErrorCode.OTHER_FORM;
            case FORMAT -> ErrorCode.LATER_FORMAT;
            default -> ErrorCode.NOT_READABLE;
        };
    }

    private static ErrorDetails details(ErrorCode code, String what, Answer answer, RuntimeException fault) {
        return ErrorDetails.of(code, answer.head().place() + ": not " + what + ": " + fault.getMessage())
                .after(answer.attempts())
                .asked(Problems.requestId(answer))
                .because(fault);
    }

    private static JsonValue tree(Answer answer) {
        return JsonText.standard().parse(answer.body());
    }

    /** Only what the contract says is read on. */
    private void expect(Answer answer, String mediaType) {
        if (answer.status() != OK) {
            throw problems.of(answer);
        }
        Optional<String> found = answer.head().mediaType();
        if (!found.filter(mediaType::equals).isPresent()) {
            throw problems.otherType(answer, mediaType, found);
        }
    }

    private static Optional<EntityTag> tag(Answer answer) {
        return answer.head().first("etag").filter(EntityTag::isTag).map(EntityTag::new);
    }
}
