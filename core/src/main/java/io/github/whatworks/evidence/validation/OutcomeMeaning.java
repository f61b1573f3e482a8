// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.RatingSubject;
import java.util.List;

/** What an outcome needs so that its ratings and effects can be read. */
final class OutcomeMeaning extends Meaning<Outcome> {
    private static final int HARM = 0;
    private static final int COMPARATOR = 1;
    private static final int ABOUT = 2;

    private static final RatingSubject[] OTHERS = {
        RatingSubject.RECORD, RatingSubject.RECOMMENDATION, RatingSubject.SECTION
    };

    private static final String RATING = """
            {"outcomes": [{"name": "Placement stability", "wanted": "more", "comparator": {"text": "usual services"},
              "ratings": [{"scale": {"id": "evidence-store", "edition": "2019"},
              "known": "printed", "ratedBy": "Example Centre", "asOf": "2019-06",
              "source": {"url": "https://evidence.example/review", "role": "publisher-page"}, "values": [
              {"axis": "effectiveness", "code": "1", "printed": "1"}, {"axis": "strength", "code": "3", "printed": "3"}],
            """;

    OutcomeMeaning() {
        super(
                Rule.warning(
                                Rule.Group.MEANING,
                                "outcome.wanted.harm",
                                "An outcome that is a harm says which way it is wanted to go")
                        .whenGiven("name")
                        .unlessGiven("wanted")
                        .because(
                                "A value never says its direction: for entry to care or abuse, 0 can be the good answer"
                                        + " and a positive number the bad one.")
                        .passes("""
                                {"outcomes": [{"name": "Re-entry to care", "wanted": "less",
                                  "comparator": {"text": "usual services"}, "effects": [{"printed": "fewer"}]}]}""")
                        .fails("""
                                {"outcomes": [{"name": "Re-entry to care",
                                  "comparator": {"text": "usual services"}, "effects": [{"printed": "fewer"}]}]}"""),
                Rule.info(
                                Rule.Group.MEANING,
                                "outcome.comparator.missing",
                                "An outcome with ratings or effects says instead of what")
                        .unlessGiven("comparator")
                        .because("The comparator decides the sign: better than nothing is not better than foster care."
                                + " Many pages do not state it, and then it has to be shown as not stated.")
                        .inDraft(null)
                        .inPublication(Severity.WARNING)
                        .passes("""
                                {"outcomes": [{"name": "Placement stability", "wanted": "more",
                                  "comparator": {"text": "foster care"}, "effects": [{"printed": "fewer moves"}]}]}""")
                        .fails("""
                                {"outcomes": [{"name": "Placement stability", "wanted": "more",
                                  "effects": [{"printed": "fewer moves"}]}]}"""),
                Rule.warning(Rule.Group.MEANING, "outcome.ratings.about", "A rating in an outcome is about the outcome")
                        .whenGiven("ratings")
                        .because(About.RATIONALE)
                        .passes(RATING + """
                                "about": "outcome"}]}]}""")
                        .fails(RATING + """
                                "about": "record"}]}]}"""));
    }

    @Override
    void check(int rule, Outcome outcome, Inspection in) {
        switch (rule) {
            case HARM -> harm(outcome, in);
            case COMPARATOR -> comparator(outcome, in);
            case ABOUT -> About.hold(outcome.ratings(), "the outcome or a follow-up", OTHERS, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static boolean hasResults(Outcome outcome) {
        return !outcome.ratings().isEmpty() || !outcome.effects().isEmpty();
    }

    private static void harm(Outcome outcome, Inspection in) {
        boolean open = outcome.wanted().isEmpty() && !Raw.keeps(outcome.extras(), "wanted");
        if (open
                && hasResults(outcome)
                && outcome.name().isPresent()
                && HarmWords.name(outcome.name().get())) {
            in.fail("/wanted", "which way it is wanted to go, such as \"less\"", "nothing");
        }
    }

    private static void comparator(Outcome outcome, Inspection in) {
        boolean stated = outcome.comparator().isPresent() || Raw.keeps(outcome.extras(), "comparator");
        boolean needed = !outcome.ratings().isEmpty() || !allState(outcome.effects());
        if (!stated && needed) {
            in.fail("/comparator", "instead of what", "nothing");
        }
    }

    /** Whether every effect says its own comparator, by itself or by the names of its groups. */
    private static boolean allState(List<Effect> effects) {
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            if (effect.comparator().isEmpty()
                    && effect.groups().size() < 2
                    && !Raw.keeps(effect.extras(), "comparator")) {
                return false;
            }
        }
        return true;
    }
}
