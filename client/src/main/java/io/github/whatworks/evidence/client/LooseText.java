// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.validation.text.PersonalSearch;
import io.github.whatworks.evidence.validation.text.Spot;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A body that is no JSON, or nearly is. It is searched as a whole, so that the name of a member speaks for its value; and
 * between quotes, so that an address in one value does not make an address of the next.
 */
final class LooseText {

    private LooseText() {}

    /** The text of a body, which may be in UTF-16. */
    static String of(byte[] body) {
        boolean marked = body.length > 1 && ((body[0] == -1 && body[1] == -2) || (body[0] == -2 && body[1] == -1));
        boolean big = body.length > 1 && body[0] == 0;
        boolean little = body.length > 1 && body[1] == 0;
        return new String(
                body,
                marked
                        ? StandardCharsets.UTF_16
                        : big
                                ? StandardCharsets.UTF_16BE
                                : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    }

    static List<Spot> spots(String text) {
        Set<Spot> spots = new LinkedHashSet<>(PersonalSearch.inWords(text.replace('"', ' ')));
        int from = 0;
        while (from <= text.length()) {
            int quote = text.indexOf('"', from);
            int to = quote < 0 ? text.length() : quote;
            add(text, from, to, spots);
            from = to + 1;
        }
        return List.copyOf(spots);
    }

    private static void add(String text, int from, int to, Set<Spot> spots) {
        for (Spot spot : PersonalSearch.inWords(text.substring(from, to))) {
            spots.add(new Spot(spot.fault(), spot.from() + from, spot.to() + from));
        }
    }
}
