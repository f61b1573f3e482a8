// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Variant;

/** What a record says of one of the things that it covers. */
final class VariantMeaning extends Meaning<Variant> {
    private static final int RATED = 0;

    VariantMeaning() {
        super(Rule.info(
                        Rule.Group.MEANING,
                        "variant.rated.missing",
                        "It is said of a variant whether the ratings of the record hold for it")
                .unlessGiven("rated", "ratings")
                .because("A page may cover a family of programmes and rate one of them; the others would borrow its"
                        + " rating. Not stated is an answer too.")
                .inDraft(null)
                .inPublication(Severity.WARNING)
                .passes("""
                        {"variants": [{"name": "The short form", "rated": "no"}]}""")
                .fails("""
                        {"variants": [{"name": "The short form"}]}"""));
    }

    @Override
    void check(int rule, Variant variant, Inspection in) {
        switch (rule) {
            case RATED -> rated(variant, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void rated(Variant variant, Inspection in) {
        boolean said = variant.rated().isPresent() || Raw.keeps(variant.extras(), "rated");
        if (!said && variant.ratings().isEmpty()) {
            in.fail("/rated", "yes, no or not-stated", "nothing");
        }
    }
}
