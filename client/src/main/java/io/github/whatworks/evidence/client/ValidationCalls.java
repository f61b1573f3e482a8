// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.validation.Profile;
import java.util.List;

/**
 * Has a Centre hold records to its rules; it stores nothing. Here the same rules are in {@code EvidenceValidator}, which
 * sends nothing at all.
 *
 * <p>What leaves the machine: the whole record, and which profile it is held to. What looks like personal data in its free
 * texts is a {@link RefusedBeforeSendingException} when the call is executed, and nothing leaves. Immutable and safe to share
 * between threads.
 */
public final class ValidationCalls {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Calls calls;

    ValidationCalls(Calls calls) {
        this.calls = calls;
    }

    /**
     * Has a record checked. That it has faults is an answer, not an exception.
     *
     * @param record what is sent, in compact form
     * @param profile what it is held to
     * @param acknowledged kinds of what looks like personal data that the caller has looked at, and sends all the same
     */
    public EvidenceCall<CentreReport> check(EvidenceRecord record, Profile profile, Acknowledged... acknowledged) {
        return check(EvidenceJson.standard().compact(record), profile, acknowledged);
    }

    /**
     * Has a text checked that may have been meant as a record, byte by byte as it is, so that lines and columns fit.
     * The bytes are copied.
     *
     * @param text what is sent, in UTF-8, at most 4 MiB
     * @param profile what it is held to
     * @param acknowledged kinds of what looks like personal data that the caller has looked at, and sends all the same
     * @throws RefusedBeforeSendingException if it is larger than 4 MiB
     */
    public EvidenceCall<CentreReport> check(byte[] text, Profile profile, Acknowledged... acknowledged) {
        if (text.length > MOST_BYTES) {
            throw SendCheck.refused("a record of " + text.length + " bytes, where " + MOST_BYTES + " are allowed");
        }
        return calls.of(
                Operation.get(List.of("v1", "validations"), calls.answers().json("a report", ValidationCalls::report))
                        .with(List.of(Parameter.fixed("profile", profile.id())))
                        .sending(text.clone(), List.of(acknowledged)));
    }

    private static CentreReport report(JsonValue document) {
        return new CentreReport(
                Members.text(document, "about").orElse(""),
                Members.text(document, "profile").orElse(""),
                document.member("valid")
                        .flatMap(JsonValue::asBoolean)
                        .orElseThrow(() -> Members.expected("valid", "true or false")),
                CentreFinding.listIn(document),
                Members.whole(document, "unlisted").orElse(0L),
                Members.list(document, "skipped").stream()
                        .map(rule -> new CentreReport.Skipped(
                                Members.text(rule, "rule").orElse(""),
                                Members.text(rule, "reason").orElse("")))
                        .toList());
    }
}
