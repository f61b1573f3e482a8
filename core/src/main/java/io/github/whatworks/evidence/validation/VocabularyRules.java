// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.plan.Code;
import java.util.List;
import java.util.Optional;

/** The rules about codes of open vocabularies, which may be others than those known today. */
final class VocabularyRules extends ValueRules {
    private static final Rule NEAR_MISS = Rule.warning(
                    Rule.Group.MEANING, "vocabulary.near-miss", "A code is not a slip away from a known one")
            .because("Nothing matches on a code that is misspelt, and capitals and underscores count.")
            .passes("""
                    {"populations": [{"basis": "as-offered"}]}""")
            .fails("""
                    {"populations": [{"basis": "As_Offered"}]}""");
    private static final Rule UNKNOWN = Rule.info(
                    Rule.Group.MEANING, "vocabulary.unknown", "A code is known, or starts with x- as one of your own")
            .because("Vocabularies may grow, so it is kept; but whoever reads the record cannot know what it means.")
            .passes("""
                    {"sections": [{"name": "x-case-study", "text": "How it went in one town."}]}""")
            .fails("""
                    {"sections": [{"name": "anecdotes", "text": "How it went in one town."}]}""");

    static final List<Rule> RULES = List.of(NEAR_MISS, UNKNOWN);

    private static final String OWN = "x-";

    private final Code code;
    private final List<String> known;
    private final KnownTexts lookUp;

    VocabularyRules(Code code) {
        this.code = code;
        this.known = Vocabulary.of(code);
        this.lookUp = new KnownTexts(known);
    }

    @Override
    List<Rule> rules() {
        return RULES;
    }

    @Override
    boolean holds(Object value, Inspection in) {
        String text = code.textOf(value);
        return lookUp.contains(text) || text.startsWith(OWN);
    }

    @Override
    void report(Object value, Inspection in) {
        String text = code.textOf(value);
        Optional<String> meant = NearMiss.of(text, known);
        if (meant.isPresent()) {
            in.fail(NEAR_MISS, "", "\"" + meant.get() + "\", if that is meant", Found.code(text), text);
        } else {
            in.fail(UNKNOWN, "", "a code of its vocabulary", Found.code(text), text);
        }
    }
}
