// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Ages;
import java.util.List;

/** What the parts of the ages of a population mean together. */
final class AgesMeaning extends Meaning<Ages> {
    private static final int TEXT = 0;
    private static final int TWICE = 1;

    AgesMeaning() {
        super(
                Rule.info(
                                Rule.Group.MEANING,
                                "ages.text.missing",
                                "Beside age bands stands the text they were read from")
                        .whenGiven("bands")
                        .unlessGiven("text")
                        .because("Whoever doubts a band can look at what is printed; without it, the reading is all"
                                + " there is.")
                        .passes("""
                                {"populations": [{"basis": "as-offered", "ages": {"text": "7 to 11 years",
                                  "bands": [{"from": 7, "to": 11, "unit": "years"}]}}]}""")
                        .fails("""
                                {"populations": [{"basis": "as-offered", "ages": {
                                  "bands": [{"from": 7, "to": 11, "unit": "years"}]}}]}"""),
                Rule.warning(Rule.Group.MEANING, "ages.band.twice", "A band is given once")
                        .whenGiven("bands")
                        .because("Of two that are the same, one was meant to be another.")
                        .passes("""
                                {"populations": [{"basis": "as-offered", "ages": {"text": "2 to 3 and 7 to 11",
                                  "bands": [{"from": 2, "to": 3, "unit": "years"},
                                            {"from": 7, "to": 11, "unit": "years"}]}}]}""")
                        .fails("""
                                {"populations": [{"basis": "as-offered", "ages": {"text": "2 to 3 and 7 to 11",
                                  "bands": [{"from": 7, "to": 11, "unit": "years"},
                                            {"from": 7, "to": 11, "unit": "years"}]}}]}"""));
    }

    @Override
    void check(int rule, Ages ages, Inspection in) {
        switch (rule) {
            case TEXT -> text(ages, in);
            case TWICE -> twice(ages.bands(), in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void text(Ages ages, Inspection in) {
        if (!ages.bands().isEmpty() && ages.text().isEmpty()) {
            in.fail("/text", "the ages as printed", "nothing");
        }
    }

    private static void twice(List<AgeBand> bands, Inspection in) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).equals(bands.get(i - 1))) {
                in.fail("/bands/" + i, "another band than the one before", "the same");
            }
        }
    }
}
