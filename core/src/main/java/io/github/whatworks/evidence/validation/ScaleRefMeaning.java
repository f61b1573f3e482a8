// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.scale.Scale;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What the name of a scale and its edition mean together. */
final class ScaleRefMeaning extends Meaning<ScaleRef> {
    private static final int UNKNOWN = 0;
    private static final int MISSING = 1;

    /** What is longer is the fault of another rule. */
    private static final int LONGEST = 200;

    private static final String REST = """
            "about": "record", "known": "printed", "ratedBy": "Example Foundation", "asOf": "2016-07",
              "source": {"url": "https://evidence.example/programme", "role": "publisher-page"},
              "values": [{"code": "3", "printed": "3"}]}]}""";

    ScaleRefMeaning() {
        super(
                Rule.warning(
                                Rule.Group.MEANING,
                                "scale-ref.edition.unknown",
                                "The edition is one that is known of its scale")
                        .whenGiven("id", "edition")
                        .because("The same code means different things in different editions. The edition was mistyped,"
                                + " or it is newer than the scales here; its codes cannot be looked up either way.")
                        .passes("""
                                {"ratings": [{"scale": {"id": "eif-evidence", "edition": "2017"},""" + REST)
                        .fails("""
                                {"ratings": [{"scale": {"id": "eif-evidence", "edition": "2107"},""" + REST),
                Rule.warning(
                                Rule.Group.MEANING,
                                "scale-ref.edition.missing",
                                "The edition is given where the scale has editions")
                        .whenGiven("id")
                        .unlessGiven("edition")
                        .because(
                                "A 3 of 2014 is not a 3 of 2017: without the edition nobody can say what a code means.")
                        .inPublication(Severity.ERROR)
                        .passes("""
                                {"ratings": [{"scale": {"id": "eif-evidence", "edition": "2017"},""" + REST)
                        .fails("""
                                {"ratings": [{"scale": {"id": "eif-evidence"},""" + REST));
    }

    @Override
    void check(int rule, ScaleRef ref, Inspection in) {
        if (ref.id().isEmpty()) {
            return;
        }
        List<Scale> editions = in.reference().scales(ref.id().get());
        if (editions.isEmpty() || hasEdition(editions, ref.edition())) {
            return;
        }
        switch (rule) {
            case UNKNOWN -> unknown(ref, editions, in);
            case MISSING -> missing(ref, editions, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void unknown(ScaleRef ref, List<Scale> editions, Inspection in) {
        if (ref.edition().isPresent() && ref.edition().get().length() <= LONGEST) {
            String written = ref.edition().get();
            in.fail("/edition", known(editions), Found.code(written), written);
        }
    }

    private static void missing(ScaleRef ref, List<Scale> editions, Inspection in) {
        if (ref.edition().isEmpty() && !Raw.keeps(ref.extras(), "edition")) {
            in.fail("/edition", known(editions), "nothing");
        }
    }

    private static boolean hasEdition(List<Scale> scales, Optional<String> edition) {
        for (int i = 0; i < scales.size(); i++) {
            if (scales.get(i).edition().equals(edition)) {
                return true;
            }
        }
        return false;
    }

    private static String known(List<Scale> scales) {
        TreeSet<String> editions = new TreeSet<>();
        scales.forEach(scale -> scale.edition().ifPresent(editions::add));
        return editions.isEmpty() ? "no edition" : "one of the editions " + String.join(", ", editions);
    }
}
