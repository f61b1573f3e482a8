// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.code.CodeLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds what is about to be sent to the forms that the contract gives it. What is refused is never repeated. */
final class SendCheck {

    private static final int MOST_VALUES = 20;
    private static final int MOST_STATUSES = 5;

    private static final Map<String, Pattern> FORMS = Map.of(
            "topic", Pattern.compile("[a-z0-9._-]{1,100}:[^\\x00-\\x1F]{1,100}"),
            "outcomeDomain", Pattern.compile("(?s).{1,200}"),
            "kind", Pattern.compile("(?s).{1,100}"),
            "publisher", Pattern.compile("(?s).{1,300}"),
            "status", Pattern.compile("(?s).{1,100}"),
            "text", Pattern.compile("(?s).{1,200}"),
            "edition", Pattern.compile("(?s).{1,200}"),
            "cursor", Pattern.compile("[A-Za-z0-9_-]{1,400}"));

    private static final Guard NOTHING_ACKNOWLEDGED = Guard.of(List.of());

    private SendCheck() {}

    /**
     * Holds an operation to its forms, and looks through what somebody may have typed.
     *
     * @throws RefusedBeforeSendingException if it cannot be sent
     */
    static void check(Operation<?> operation) {
        for (Parameter given : operation.parameters()) {
            Pattern form = FORMS.get(given.name());
            if (form != null && !form.matcher(given.value()).matches()) {
                throw refused("the parameter \"" + given.name() + "\" is not in the form that the contract gives it");
            }
            long count = operation.parameters().stream()
                    .filter(other -> other.name().equals(given.name()))
                    .count();
            if (count > (given.name().equals("status") ? MOST_STATUSES : MOST_VALUES)) {
                throw refused("the parameter \"" + given.name() + "\" has " + count + " values");
            }
        }
        if (operation.parameters().stream().anyMatch(SendCheck::isOfACase)) {
            throw new RefusedBeforeSendingException(
                    ErrorDetails.notSent(ErrorCode.CASE_CODE, "\"topic\": " + ErrorCode.CASE_CODE.happened()),
                    List.of());
        }
        List<GuardFinding> findings = new ArrayList<>();
        operation.parameters().stream()
                .filter(Parameter::free)
                .forEach(given -> findings.addAll(NOTHING_ACKNOWLEDGED.query(given.name(), given.value())));
        operation
                .body()
                .ifPresent(body ->
                        findings.addAll(Guard.of(operation.acknowledged()).body(body.bytes())));
        if (!findings.isEmpty()) {
            throw personal(findings);
        }
    }

    private static RefusedBeforeSendingException personal(List<GuardFinding> findings) {
        GuardFinding first = findings.get(0);
        String place = first.place().isEmpty() ? "what was to be sent" : "\"" + first.place() + "\"";
        String more = findings.size() > 1 ? ", and " + (findings.size() - 1) + " more" : "";
        return new RefusedBeforeSendingException(
                ErrorDetails.notSent(
                        ErrorCode.PERSONAL_DATA,
                        place + " looks as if it held " + first.kind().inWords() + " (" + first.found() + ")" + more
                                + "; nothing was sent"),
                findings.stream()
                        .map(finding -> new RefusedBeforeSendingException.Finding(
                                finding.place(), finding.kind(), finding.found()))
                        .toList());
    }

    /** No such code ever leaves, though the Centre would refuse it too. */
    private static boolean isOfACase(Parameter given) {
        return given.name().equals("topic") && CodeLists.isOfCases(given.value());
    }

    static String form(String what, Pattern form, String value) {
        if (!form.matcher(value).matches()) {
            throw refused("not " + what);
        }
        return value;
    }

    static RefusedBeforeSendingException refused(String why) {
        return new RefusedBeforeSendingException(
                ErrorDetails.notSent(ErrorCode.NOT_SENDABLE, why + "; nothing was sent"), List.of());
    }
}
