// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Citation;

/** Whether the cited work can be found. */
final class CitationMeaning extends Meaning<Citation> {
    private static final int FORM = 0;
    private static final int ALONE = 1;
    private static final int TITLE = 2;
    private static final int ELIDED = 3;

    CitationMeaning() {
        super(
                Rule.error(Rule.Group.MEANING, "citation.doi.form", "A DOI is 10., a number, a slash and a suffix")
                        .whenGiven("doi")
                        .because("Anything else does not lead to the work.")
                        .passes(citation("\"doi\": \"10.1002/14651858.CD006546.pub2\""))
                        .fails(citation("\"doi\": \"CD006546.pub2\"")),
                Rule.warning(
                                Rule.Group.MEANING,
                                "citation.doi.address",
                                "A DOI stands without an address or punctuation")
                        .whenGiven("doi")
                        .because("Programs compare DOIs as they stand, and put the address before them themselves.")
                        .passes(citation("\"doi\": \"10.5555/example.1\""))
                        .fails(citation("\"doi\": \"https://doi.org/10.5555/example.1\"")),
                Rule.warning(Rule.Group.MEANING, "citation.title.missing", "A citation says which work it is")
                        .unlessGiven("title", "doi", "url", "identifiers")
                        .because("Without a title, a DOI, an address or another identifier nobody can find the work.")
                        .passes(citation("\"title\": \"Groups for parents: a systematic review\""))
                        .fails(citation("\"year\": \"2012\"")),
                Rule.warning(
                                Rule.Group.MEANING,
                                "citation.authors.elided",
                                "Where the list of authors breaks off, it is marked so")
                        .whenGiven("authors")
                        .because("Without the mark the list looks whole, and those left out are not named as authors.")
                        .passes(
                                citation(
                                        "\"title\": \"A review\", \"authors\": [\"Example, A.\", \"et al.\"], \"authorsElided\": true"))
                        .fails(citation("\"title\": \"A review\", \"authors\": [\"Example, A.\", \"et al.\"]")));
    }

    @Override
    void check(int rule, Citation citation, Inspection in) {
        switch (rule) {
            case FORM -> form(citation, in);
            case ALONE -> alone(citation, in);
            case TITLE -> title(citation, in);
            case ELIDED -> elided(citation, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void form(Citation citation, Inspection in) {
        if (citation.doi().isPresent()) {
            Doi.form(citation.doi().get(), "/doi", in);
        }
    }

    private static void alone(Citation citation, Inspection in) {
        if (citation.doi().isPresent()) {
            Doi.alone(citation.doi().get(), "/doi", in);
        }
    }

    private static void title(Citation citation, Inspection in) {
        boolean named = citation.title().isPresent() || citation.doi().isPresent();
        boolean found = citation.url().isPresent() || !citation.identifiers().isEmpty();
        if (!named && !found) {
            in.fail("/title", "a title, a DOI, an address or an identifier", "none of them");
        }
    }

    private static void elided(Citation citation, Inspection in) {
        if (citation.authorsElided().isPresent() && citation.authorsElided().get()) {
            return;
        }
        for (int i = 0; i < citation.authors().size(); i++) {
            if (breaksOff(citation.authors().get(i))) {
                in.fail("/authorsElided", "true", "nothing, though an author stands for others");
                return;
            }
        }
    }

    private static boolean breaksOff(String author) {
        return author.endsWith("…")
                || author.endsWith("...")
                || (author.contains("et al") && Words.holds(author, "et al"));
    }

    private static String citation(String parts) {
        return "{\"citations\": [{" + parts + "}]}";
    }
}
