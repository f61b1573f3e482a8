// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.util.List;

/** The rule about numbers that the canonical form cannot carry, so that a record with one has no digest. */
final class NumberRules extends ValueRules {
    private static final Rule INEXACT = Rule.warning(
                    Rule.Group.MEANING, "number.inexact", "A number is one that every JSON program reads alike")
            .because("Most programs hold numbers as doubles. A record with one that no double holds exactly cannot be"
                    + " signed or cited, and others will show another number.")
            .passes("""
                    {"costs": [{"amount": {"value": 711000.50, "currency": "GBP"}}]}""")
            .fails("""
                    {"costs": [{"amount": {"value": 12345678901234567890, "currency": "GBP"}}]}""");

    static final List<Rule> RULES = List.of(INEXACT);
    static final NumberRules OF_COMPONENTS = new NumberRules();

    /** So many digits name one double each. */
    private static final int CERTAIN_DIGITS = 15;

    private static final JsonText JSON = JsonText.standard();

    private NumberRules() {}

    @Override
    List<Rule> rules() {
        return RULES;
    }

    @Override
    boolean holds(Object value, Inspection in) {
        return isExact((Decimal) value);
    }

    @Override
    void report(Object value, Inspection in) {
        in.fail(INEXACT, "", "a number of at most 15 digits, not too large", "one that a double cannot hold", null);
    }

    /** Holds a number that stands at {@code relative} from where the check stands. */
    static void check(Decimal number, String relative, Inspection in) {
        if (!isExact(number)) {
            in.fail(
                    INEXACT,
                    relative,
                    "a number of at most 15 digits, not too large",
                    "one that a double cannot hold",
                    null);
        }
    }

    private static boolean isExact(Decimal number) {
        String literal = number.literal();
        boolean plain = literal.length() <= CERTAIN_DIGITS && literal.indexOf('e') < 0 && literal.indexOf('E') < 0;
        return plain || JSON.canonical(new JsonValue.Numeral(number)).isPresent();
    }
}
