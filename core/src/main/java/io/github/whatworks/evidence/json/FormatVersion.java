// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import io.github.whatworks.evidence.json.plan.Parts;
import io.github.whatworks.evidence.json.plan.Plan;
import java.util.Optional;

/**
 * The wire format that this version reads: 1, with any minor version.
 *
 * <p>A later major format may mean other things by the same names, so it is refused. A format that is
 * no version at all is read: that is a fault of the record for a checker to report.
 */
final class FormatVersion {
    private static final int MAJOR = 1;
    private static final int MOST_DIGITS = 9;

    private FormatVersion() {}

    /** What is wrong with {@code parts} whose member {@code format}, if there is one, names a later major format. */
    static Optional<InvalidJsonException> fault(Plan<?> plan, Parts parts, Tokens tokens) {
        int index = plan.indexOf("format");
        if (index < 0 || !(parts.value(index) instanceof String format)) {
            return Optional.empty();
        }
        int major = major(format);
        return major <= MAJOR
                ? Optional.empty()
                : Optional.of(tokens.faultAt("/format", Reason.FORMAT, "format " + MAJOR, "format " + major));
    }

    /** The whole number before the first dot, or 0 where there is another text. */
    private static int major(String format) {
        int dot = format.indexOf('.');
        int end = dot < 0 ? format.length() : dot;
        int major = 0;
        for (int i = 0; i < end; i++) {
            int digit = format.charAt(i) - '0';
            if (digit < 0 || digit > 9 || end > MOST_DIGITS) {
                return 0;
            }
            major = 10 * major + digit;
        }
        return major;
    }
}
