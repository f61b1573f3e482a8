// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Disagreement;

/** What a disagreement of sources needs so that both can be looked up. */
final class DisagreementMeaning extends Meaning<Disagreement> {
    private static final int MISSING = 0;
    private static final int POINTER = 1;
    private static final int SOURCE = 2;

    DisagreementMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "disagreement.about.missing", "A disagreement says what it is about")
                        .because("Otherwise nobody can tell which part of the record is in doubt, and all of it is.")
                        .passes("""
                                {"disagreements": [{"about": "/title", "says": "Another title",
                                  "source": {"url": "https://evidence.example/mirror", "role": "mirror"}}]}""")
                        .fails("""
                                {"disagreements": [{"says": "Another title",
                                  "source": {"url": "https://evidence.example/mirror", "role": "mirror"}}]}"""),
                Rule.error(
                                Rule.Group.MEANING,
                                "disagreement.about.pointer",
                                "What a disagreement is about is a JSON Pointer")
                        .because("Systems mark the part of the record that is in doubt; words do not lead there.")
                        .passes("""
                                {"disagreements": [{"about": "/title", "says": "Another title",
                                  "source": {"url": "https://evidence.example/mirror", "role": "mirror"}}]}""")
                        .fails("""
                                {"disagreements": [{"about": "title", "says": "Another title",
                                  "source": {"url": "https://evidence.example/mirror", "role": "mirror"}}]}"""),
                Rule.info(Rule.Group.MEANING, "disagreement.source.missing", "A disagreement names its source")
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
            case POINTER -> pointer(disagreement, in);
            case SOURCE -> source(disagreement, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void missing(Disagreement disagreement, Inspection in) {
        if (disagreement.about().isEmpty() && !Raw.keeps(disagreement.extras(), "about")) {
            in.fail("/about", "a JSON Pointer", "nothing");
        }
    }

    private static void pointer(Disagreement disagreement, Inspection in) {
        if (disagreement.about().isPresent() && !isPointer(disagreement.about().get())) {
            String about = disagreement.about().get();
            in.fail("/about", "a JSON Pointer such as \"/ratings/0\"", Found.code(about), about);
        }
    }

    /** RFC 6901: the whole record, or steps with a slash before each; a tilde stands for itself as ~0. */
    private static boolean isPointer(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean escape = i + 1 < text.length() && (text.charAt(i + 1) == '0' || text.charAt(i + 1) == '1');
            if (text.charAt(i) == '~' && !escape) {
                return false;
            }
        }
        return true;
    }

    private static void source(Disagreement disagreement, Inspection in) {
        if (disagreement.source().isEmpty() && !Raw.keeps(disagreement.extras(), "source")) {
            in.fail("/source", "who says so", "nothing");
        }
    }
}
