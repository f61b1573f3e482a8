// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.HarmonisedRating;
import io.github.whatworks.evidence.MappingMatch;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Scale;
import java.util.List;

/** What a translated rating says of its own translation. */
final class HarmonisedRatingMeaning extends Meaning<HarmonisedRating> {
    private static final int MATCH = 0;
    private static final int CODE = 1;

    private static final String NATIVE = RatingExamples.LEVEL + """
            "code": "3", "printed": "3"}], "harmonised": [{"mapping": "a-crosswalk", "edition": "2021-11",
            """;
    private static final String END = "}]}]}";

    HarmonisedRatingMeaning() {
        super(
                Rule.error(
                                Rule.Group.MEANING,
                                "harmonised-rating.code.match",
                                "A translation has a code, and none where there is no equivalent")
                        .whenGiven("match")
                        .because("A code that goes with \"no equivalent\" is shown all the same, and a match without a"
                                + " code matches nothing.")
                        .passes(NATIVE + """
                                "scale": {"id": "example-colours"}, "match": "none"\s""" + END)
                        .fails(NATIVE + """
                                "scale": {"id": "example-colours"}, "match": "none", "code": "green"\s""" + END),
                Rule.error(
                                Rule.Group.MEANING,
                                "harmonised-rating.code.unknown",
                                "The code is one of the scale that is translated to")
                        .whenGiven("scale", "code")
                        .because("A translation into a level that does not exist was mistyped, or made for another"
                                + " edition.")
                        .passes(NATIVE + """
                                "scale": {"id": "practice-guide-strength", "edition": "2025"}, "match": "broad",
                                "code": "good"\s""" + END)
                        .fails(NATIVE + """
                                "scale": {"id": "practice-guide-strength", "edition": "2025"}, "match": "broad",
                                "code": "green"\s""" + END));
    }

    @Override
    void check(int rule, HarmonisedRating rating, Inspection in) {
        switch (rule) {
            case MATCH -> match(rating, in);
            case CODE -> code(rating, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void match(HarmonisedRating rating, Inspection in) {
        if (rating.match().isEmpty()) {
            return;
        }
        MappingMatch match = rating.match().get();
        boolean none = match.equals(MappingMatch.NONE);
        boolean some = match.equals(MappingMatch.EXACT)
                || match.equals(MappingMatch.CLOSE)
                || match.equals(MappingMatch.BROAD);
        if (none && rating.code().isPresent()) {
            String code = rating.code().get();
            in.fail("/code", "none, as there is no equivalent", Found.code(code), code);
        } else if (some && rating.code().isEmpty() && !Raw.keeps(rating.extras(), "code")) {
            in.fail("/code", "the code on the other scale", "nothing");
        }
    }

    private static void code(HarmonisedRating rating, Inspection in) {
        Scale scale = OnScale.named(rating.scale(), in);
        if (scale == null) {
            in.skip(OnScale.UNKNOWN);
        } else if (rating.code().isPresent() && !isOf(scale, rating.code().get())) {
            String code = rating.code().get();
            in.fail("/code", "a code of the scale", Found.code(code), code);
        }
    }

    /** It names no axis, so the code may be on any; open numbers have no codes to look up. */
    private static boolean isOf(Scale scale, String code) {
        List<Axis> axes = scale.axes();
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).levels().isEmpty() || OnScale.level(axes.get(i), code) != null) {
                return true;
            }
        }
        return false;
    }
}
