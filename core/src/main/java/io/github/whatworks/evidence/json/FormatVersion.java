// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import io.github.whatworks.evidence.json.plan.Parts;
import io.github.whatworks.evidence.json.plan.Plan;

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

    /** Refuses {@code parts} whose member {@code format}, if the plan has one, names a later major format. */
    static void check(Plan<?> plan, Parts parts, Tokens tokens) {
        int index = plan.indexOf("format");
        if (index >= 0 && parts.value(index) instanceof String format) {
            String major = format.split("\\.", 2)[0];
            if (isNumber(major) && Integer.parseInt(major) > MAJOR) {
                throw tokens.faultAt("/format", Reason.FORMAT, "format " + MAJOR, "format " + major);
            }
        }
    }

    private static boolean isNumber(String major) {
        return !major.isEmpty()
                && major.length() <= MOST_DIGITS
                && major.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
