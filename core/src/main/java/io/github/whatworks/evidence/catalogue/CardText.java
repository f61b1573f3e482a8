// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.ArrayList;
import java.util.List;

/** Lays a card out as plain text: labels in one column, long lines broken between words. */
final class CardText {

    static final int WIDTH = 96;

    private static final int LABELS = 15;

    private CardText() {}

    static String of(EvidenceCard card) {
        List<String> out = new ArrayList<>(broken("", card.title(), WIDTH));
        card.standing().ifPresent(standing -> out.addAll(broken("  ", standing, WIDTH)));
        for (int i = 0; i < card.parts().size(); i++) {
            if (i > 0) {
                out.add("");
            }
            out.addAll(lines(card.parts().get(i)));
        }
        return String.join("\n", out);
    }

    private static List<String> lines(Part part) {
        List<String> out = new ArrayList<>();
        List<Line> lines = part.lines();
        for (int i = 0; i < lines.size(); i++) {
            String label = lines.get(i).label();
            boolean first = i == 0 || !lines.get(i - 1).label().equals(label);
            boolean several =
                    !first || (i + 1 < lines.size() && lines.get(i + 1).label().equals(label));
            out.addAll(broken(start(label, first, several), lines.get(i).text(), WIDTH));
        }
        return out;
    }

    /** A label stands once; where several lines have it, each starts with a dash. */
    private static String start(String label, boolean first, boolean several) {
        if (label.isEmpty()) {
            return "  ";
        }
        String shown = first ? label + ":" : "";
        return "  " + shown + " ".repeat(Math.max(1, LABELS - shown.length())) + (several ? "- " : "");
    }

    /**
     * Breaks between words; a word longer than the line, such as an address, stays whole. What follows a
     * remark in brackets, such as the second half of a pair, is kept on one line where it fits on one.
     */
    static List<String> broken(String start, String text, int width) {
        List<String> out = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        boolean fresh = true;
        for (String piece : text.strip().split("(?<=\\),)\\s+", -1)) {
            boolean fitsAlone = start.length() + piece.length() <= width;
            boolean keep = fitsAlone && line.length() + 1 + piece.length() > width;
            for (String word : piece.split("\\s+", -1)) {
                if (!fresh && (keep || line.length() + 1 + word.length() > width)) {
                    out.add(line.toString());
                    line = new StringBuilder(" ".repeat(start.length()));
                    fresh = true;
                }
                keep = false;
                line.append(fresh ? "" : " ").append(word);
                fresh = false;
            }
        }
        out.add(line.toString());
        return out;
    }
}
