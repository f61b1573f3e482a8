// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

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

    private SendCheck() {}

    /**
     * Holds an operation to its forms.
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
