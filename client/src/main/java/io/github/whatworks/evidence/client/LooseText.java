// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.validation.text.PersonalSearch;
import io.github.whatworks.evidence.validation.text.Spot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
        List<Spot> spots = new ArrayList<>(PersonalSearch.inWords(text.replace('"', ' ')));
        int from = 0;
        while (from <= text.length()) {
            int quote = text.indexOf('"', from);
            int to = quote < 0 ? text.length() : quote;
            add(text, from, to, spots);
            from = to + 1;
        }
        return spots;
    }

    private static void add(String text, int from, int to, List<Spot> spots) {
        for (Spot spot : PersonalSearch.inWords(text.substring(from, to))) {
            Spot there = new Spot(spot.fault(), spot.from() + from, spot.to() + from);
            if (!spots.contains(there)) {
                spots.add(there);
            }
        }
    }
}
