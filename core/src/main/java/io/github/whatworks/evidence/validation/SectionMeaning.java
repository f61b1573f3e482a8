// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Section;

/** What a part of the description has to hold. */
final class SectionMeaning extends Meaning<Section> {
    private static final int SAYS = 0;
    private static final int NAMED = 1;

    SectionMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "section.content.missing", "A section has a text or ratings")
                        .unlessGiven("ratings")
                        .because("A heading with nothing under it looks as if the publisher had nothing to say.")
                        .passes("""
                                {"sections": [{"name": "mechanism", "text": "Carers learn from each other."}]}""")
                        .fails("""
                                {"sections": [{"name": "mechanism", "heading": "How it works"}]}"""),
                Rule.warning(Rule.Group.MEANING, "section.name.missing", "A section has a name or a heading")
                        .unlessGiven("name", "heading")
                        .because("Without one nobody knows what the text is about, and no system can place it.")
                        .passes("""
                                {"sections": [{"heading": "What young people say", "text": "They liked it."}]}""")
                        .fails("""
                                {"sections": [{"text": "They liked it."}]}"""));
    }

    @Override
    void check(int rule, Section section, Inspection in) {
        switch (rule) {
            case SAYS -> says(section, in);
            case NAMED -> named(section, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void says(Section section, Inspection in) {
        boolean says = section.text().isPresent() && !section.text().get().isBlank();
        if (!says && section.ratings().isEmpty() && !Unread.any(section.extras())) {
            in.fail("", "a text or ratings", "neither");
        }
    }

    private static void named(Section section, Inspection in) {
        boolean named = section.name().isPresent() || section.heading().isPresent();
        if (!named && !Raw.keeps(section.extras(), "name") && !Raw.keeps(section.extras(), "heading")) {
            in.fail("/name", "a name or a heading", "neither");
        }
    }
}
