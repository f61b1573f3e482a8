// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.GroupResult;
import java.util.List;
import java.util.Optional;

/** What the parts of one result mean together. */
final class EffectMeaning extends Meaning<Effect> {
    private static final int SAYS = 0;
    private static final int PARTICIPANTS = 1;
    private static final int GROUPS = 2;

    /** No study has so many groups; comparing each with each of an endless list would not end. */
    private static final int MOST_COMPARED = 200;

    /** An outcome up to the inside of its one effect. */
    static final String EXAMPLE = """
            {"outcomes": [{"name": "Placement moves", "wanted": "less", "comparator": {"text": "usual services"},
              "effects": [{
            """;

    /** What ends {@link #EXAMPLE}. */
    static final String END = "}]}]}";

    EffectMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "effect.content.missing", "A result says what was found, or where")
                        .unlessGiven(
                                "printed",
                                "finding",
                                "significant",
                                "note",
                                "estimates",
                                "groups",
                                "ratings",
                                "counts",
                                "studies")
                        .because("A measure without a finding, and without a study to look it up in, was lost on the"
                                + " way.")
                        .passes(EXAMPLE + """
                                "measure": "moves in a year", "printed": "0.4 fewer moves"\s""" + END)
                        .fails(EXAMPLE + """
                                "measure": "moves in a year", "timeframe": "12 months"\s""" + END),
                Rule.error(Rule.Group.MEANING, "effect.participants.of", People.MEANING)
                        .because(People.RATIONALE)
                        .passes(EXAMPLE + """
                                "printed": "fewer moves", "participants": {"of": "families", "number": 93}\s""" + END)
                        .fails(EXAMPLE + """
                                "printed": "fewer moves", "participants": {"of": "studies", "number": 3}\s""" + END),
                Rule.warning(
                                Rule.Group.MEANING,
                                "effect.groups.repeated",
                                "The groups of a result have different names")
                        .whenGiven("groups")
                        .because("Intervention and comparison are told apart by their names alone.")
                        .passes(EXAMPLE + """
                                "groups": [{"name": "intervention", "value": 2.1}, {"name": "comparison", "value": 2.4}]\s""" + END)
                        .fails(EXAMPLE + """
                                "groups": [{"name": "intervention", "value": 2.1}, {"name": "intervention", "value": 2.4}]\s""" + END));
    }

    @Override
    void check(int rule, Effect effect, Inspection in) {
        switch (rule) {
            case SAYS -> says(effect, in);
            case PARTICIPANTS -> People.hold(effect.participants(), in);
            case GROUPS -> groups(effect.groups(), in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void says(Effect effect, Inspection in) {
        boolean words = effect.printed().isPresent()
                || effect.finding().isPresent()
                || effect.significant().isPresent()
                || effect.note().isPresent();
        boolean parts = !effect.estimates().isEmpty()
                || !effect.groups().isEmpty()
                || !effect.ratings().isEmpty()
                || !effect.counts().isEmpty()
                || !effect.studies().isEmpty();
        if (!words && !parts && !Unread.any(effect.extras())) {
            in.fail("", "a result in words or numbers, or its study", "neither");
        }
    }

    private static void groups(List<GroupResult> groups, Inspection in) {
        for (int i = 1; i < Math.min(groups.size(), MOST_COMPARED); i++) {
            Optional<String> name = groups.get(i).name();
            if (name.isPresent() && isBefore(groups, i, name)) {
                in.fail("/groups/" + i + "/name", "another name than before", "the same", name.get());
            }
        }
    }

    private static boolean isBefore(List<GroupResult> groups, int index, Optional<String> name) {
        for (int i = 0; i < index; i++) {
            if (groups.get(i).name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
