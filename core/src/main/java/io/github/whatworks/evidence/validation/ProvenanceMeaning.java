// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Provenance;
import java.util.List;
import java.util.Optional;

/** Whether it is said where the record comes from and what may be done with it. */
final class ProvenanceMeaning extends Meaning<Provenance> {
    private static final int READ_ON = 0;
    private static final int TWICE = 1;
    private static final int NOT_STATED = 2;
    private static final int SPELLING = 3;

    /** What stands where no licence is known. */
    private static final String UNKNOWN = "NOT_STATED";

    private static final List<String> PLACEHOLDERS =
            List.of("not stated", "unknown", "not known", "none stated", "not given", "n/a", "na", "tbc");

    ProvenanceMeaning() {
        super(
                Rule.info(
                                Rule.Group.MEANING,
                                "provenance.read-on.missing",
                                "Of at least one source it is said when it was read")
                        .whenGiven("sources")
                        .because("Pages change: only the day says which version of them the record is about.")
                        .inPublication(Severity.WARNING)
                        .passes(provenance(
                                "\"url\": \"https://example.org/a\", \"readOn\": \"2021-05-03\"", "OGL-UK-3.0"))
                        .fails(provenance("\"url\": \"https://example.org/a\"", "OGL-UK-3.0")),
                Rule.warning(Rule.Group.MEANING, "provenance.source.twice", "An address stands among the sources once")
                        .whenGiven("sources")
                        .because(
                                "Of two that are the same, one was meant to be another, or the record was joined badly.")
                        .passes(provenance("""
                                "url": "https://example.org/a", "readOn": "2021-05-03"},
                                {"role": "mirror", "url": "https://example.org/b\"""", "OGL-UK-3.0"))
                        .fails(provenance("""
                                "url": "https://example.org/a", "readOn": "2021-05-03"},
                                {"role": "mirror", "url": "https://example.org/a\"""", "OGL-UK-3.0")),
                Rule.info(Rule.Group.MEANING, "provenance.licence.not-stated", "The licence is known")
                        .whenGiven("licence")
                        .because("Without one, nobody may be sure that they can copy or print it; ask the publisher.")
                        .inDraft(null)
                        .inExchange(null)
                        .passes(provenance("\"url\": \"https://example.org/a\", \"readOn\": \"2021\"", "CC-BY-4.0"))
                        .fails(provenance("\"url\": \"https://example.org/a\", \"readOn\": \"2021\"", UNKNOWN)),
                Rule.warning(
                                Rule.Group.MEANING,
                                "provenance.licence.spelling",
                                "A licence that is not known is written as NOT_STATED")
                        .whenGiven("licence")
                        .because("In other words it is taken for the name of a licence, and shown as one.")
                        .passes(provenance("\"url\": \"https://example.org/a\", \"readOn\": \"2021\"", UNKNOWN))
                        .fails(provenance("\"url\": \"https://example.org/a\", \"readOn\": \"2021\"", "Not stated")));
    }

    @Override
    void check(int rule, Provenance provenance, Inspection in) {
        switch (rule) {
            case READ_ON -> readOn(provenance, in);
            case TWICE -> twice(provenance, in);
            case NOT_STATED -> notStated(provenance.licence(), in);
            case SPELLING -> spelling(provenance.licence(), in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void readOn(Provenance provenance, Inspection in) {
        for (int i = 0; i < provenance.sources().size(); i++) {
            if (provenance.sources().get(i).readOn().isPresent()) {
                return;
            }
        }
        if (!provenance.sources().isEmpty()) {
            in.fail("/sources/0/readOn", "when it was read", "nothing");
        }
    }

    private static void twice(Provenance provenance, Inspection in) {
        Labels urls = in.labels().clear();
        for (int i = 0; i < provenance.sources().size(); i++) {
            if (provenance.sources().get(i).url().isPresent()) {
                urls.add(provenance.sources().get(i).url().get());
            }
        }
        if (urls.hasTwins()) {
            Twins twins = new Twins();
            for (int i = 0; i < provenance.sources().size(); i++) {
                Optional<String> url = provenance.sources().get(i).url();
                if (url.isPresent()) {
                    twins.hold(url.get(), "/sources/" + i + "/url", in);
                }
            }
        }
    }

    private static void notStated(Optional<String> licence, Inspection in) {
        if (licence.isPresent() && licence.get().equals(UNKNOWN)) {
            in.fail("/licence", "the name of a licence", "\"" + UNKNOWN + "\"");
        }
    }

    private static void spelling(Optional<String> licence, Inspection in) {
        for (int i = 0; licence.isPresent() && i < PLACEHOLDERS.size(); i++) {
            if (!licence.get().equals(UNKNOWN) && Words.same(PLACEHOLDERS.get(i), licence.get())) {
                in.fail("/licence", UNKNOWN, Found.text(licence.get()), licence.get());
            }
        }
    }

    private static String provenance(String source, String licence) {
        return "{\"provenance\": {\"publisher\": \"Example Centre\", \"sources\": [{\"role\": \"publisher-page\", "
                + source + "}], \"licence\": \"" + licence + "\"}}";
    }
}
