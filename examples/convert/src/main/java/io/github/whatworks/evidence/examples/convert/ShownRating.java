// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a source shows a rating: {@code 3}, {@code 3+ (PDF) / 3 (page text)}, or a remark that it is a
 * picture.
 *
 * @param text the whole text
 */
record ShownRating(String text) {
    private static final Pattern BEGINS_WITH_RATING = Pattern.compile("(?<rating>[2-4]\\+?\\*?|NL2|NE)(?: .*)?");

    /** The rating as printed, where the text has one. */
    Optional<String> printed() {
        Matcher matcher = BEGINS_WITH_RATING.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group("rating")) : Optional.empty();
    }

    /** Whether the text names several places, and the Irish hub alone prints the rating whole. */
    boolean wholeOnIrishHubOnly() {
        List<String> places = List.of(text.split(" / ", -1));
        String whole = printed().orElse("") + " (";
        return places.size() > 1
                && places.stream()
                        .filter(place -> place.startsWith(whole))
                        .allMatch(place -> place.equals(whole + "Irish hub)"));
    }

    /** The whole text, where it says more than the rating. */
    Optional<String> remark() {
        return printed().filter(text::equals).isPresent() ? Optional.empty() : Optional.of(text);
    }
}
