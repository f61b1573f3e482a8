// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Withdrawal;

/** Whether a withdrawal can be acted on. */
final class WithdrawalMeaning extends Meaning<Withdrawal> {

    WithdrawalMeaning() {
        super(Rule.info(Rule.Group.MEANING, "withdrawal.by.missing", "An urgent withdrawal says who made it, or where")
                .whenGiven("safety")
                .unlessGiven("by", "url")
                .because("Whoever has to stop an intervention at once needs somebody to ask.")
                .passes(withdrawn("\"safety\": \"urgent\", \"by\": \"Example Centre\""))
                .fails(withdrawn("\"safety\": \"urgent\"")));
    }

    @Override
    void check(int rule, Withdrawal withdrawal, Inspection in) {
        boolean urgent =
                withdrawal.safety().isPresent() && withdrawal.safety().get().equals(Safety.URGENT);
        if (urgent && withdrawal.by().isEmpty() && withdrawal.url().isEmpty()) {
            in.fail("/by", "who withdrew it, or the address where it was said", "neither");
        }
    }

    private static String withdrawn(String parts) {
        return "{\"status\": \"withdrawn\", \"withdrawal\": {\"on\": \"2021-03\", \"reason\": \"It did harm.\", "
                + parts + "}}";
    }
}
