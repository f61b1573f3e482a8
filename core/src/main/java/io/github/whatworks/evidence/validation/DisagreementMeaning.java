// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Disagreement;

/** What a disagreement of sources needs so that both can be looked up. */
final class DisagreementMeaning extends Meaning<Disagreement> {
    private static final int MISSING = 0;
    private static final int SOURCE = 1;

    DisagreementMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "disagreement.about.missing", "A disagreement says what it is about")
                        .unlessGiven("about")
                        .because("Otherwise nobody can tell which part of the record is in doubt, and all of it is.")
                        .passes("""
                                {"disagreements": [{"about": "/title", "says": "Another title",
                                  "source": {"url": "https://evidence.example/mirror", "role": "mirror"}}]}""")
                        .fails("""
                                {"disagreements": [{"says": "Another title",
                                  "source": {"url": "https://evidence.example/mirror", "role": "mirror"}}]}"""),
                Rule.info(Rule.Group.MEANING, "disagreement.source.missing", "A disagreement names its source")
                        .unlessGiven("source")
                        .because("Two statements stand against each other; people weigh them by who made them.")
                        .inDraft(null)
                        .inPublication(Severity.WARNING)
                        .passes("""
                                {"disagreements": [{"about": "/title", "says": "Another title",
                                  "source": {"url": "https://evidence.example/mirror", "role": "mirror"}}]}""")
                        .fails("""
                                {"disagreements": [{"about": "/title", "says": "Another title"}]}"""));
    }

    @Override
    void check(int rule, Disagreement disagreement, Inspection in) {
        switch (rule) {
            case MISSING -> missing(disagreement, in);
            case SOURCE -> source(disagreement, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void missing(Disagreement disagreement, Inspection in) {
        if (disagreement.about().isEmpty() && !Raw.keeps(disagreement.extras(), "about")) {
            in.fail("/about", "a JSON Pointer", "nothing");
        }
    }

    private static void source(Disagreement disagreement, Inspection in) {
        if (disagreement.source().isEmpty() && !Raw.keeps(disagreement.extras(), "source")) {
            in.fail("/source", "who says so", "nothing");
        }
    }
}
