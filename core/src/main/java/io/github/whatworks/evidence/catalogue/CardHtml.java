// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.List;

/** Lays a card out as a fragment of HTML: an article, a heading a part, a list of terms. */
final class CardHtml {

    private CardHtml() {}

    static String of(EvidenceCard card, int level) {
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("the level of a card's heading: expected 1 to 5, found " + level);
        }
        StringBuilder out = new StringBuilder("<article class=\"evidence-card\" lang=\"en-GB\">\n");
        out.append(heading(level, card.title()));
        card.standing()
                .ifPresent(
                        standing -> out.append("<p>").append(escaped(standing)).append("</p>\n"));
        for (Part part : card.parts()) {
            out.append("<section>\n").append(heading(level + 1, part.heading()));
            out.append(lines(part.lines())).append("</section>\n");
        }
        return out.append("</article>\n").toString();
    }

    /**
     * The lines as terms with what is said of each. Several lines of one term are a list, so that two
     * sentences are never read as one; a part with one term only needs no term.
     */
    static String lines(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        boolean hasOneTerm = lines.stream().map(Line::label).distinct().count() == 1;
        boolean inTerms = false;
        for (int i = 0; i < lines.size(); ) {
            String label = lines.get(i).label();
            int end = i + 1;
            while (end < lines.size() && lines.get(end).label().equals(label)) {
                end++;
            }
            List<Line> same = lines.subList(i, end);
            boolean isTerm = !label.isEmpty() && !(hasOneTerm && same.size() > 1);
            if (isTerm != inTerms) {
                out.append(isTerm ? "<dl>\n" : "</dl>\n");
                inTerms = isTerm;
            }
            out.append(isTerm ? "<dt>" + escaped(label) + "</dt>\n<dd>" + texts(same) + "</dd>\n" : plain(label, same));
            i = end;
        }
        return out.append(inTerms ? "</dl>\n" : "").toString();
    }

    private static String plain(String label, List<Line> same) {
        return label.isEmpty() ? "<p>" + text(same.get(0)) + "</p>\n" : texts(same) + "\n";
    }

    private static String texts(List<Line> same) {
        if (same.size() == 1) {
            return text(same.get(0));
        }
        StringBuilder list = new StringBuilder("<ul>\n");
        same.forEach(line -> list.append("<li>").append(text(line)).append("</li>\n"));
        return list.append("</ul>").toString();
    }

    private static String heading(int level, String text) {
        return "<h" + level + ">" + escaped(text) + "</h" + level + ">\n";
    }

    /** The text with its addresses as links. */
    static String text(Line line) {
        String text = line.text();
        for (String address : line.addresses()) {
            int at = text.indexOf(address);
            if (at >= 0) {
                String url = escaped(address);
                return escaped(text.substring(0, at))
                        + "<a href=\"" + url + "\" rel=\"noopener noreferrer\">" + url + "</a>"
                        + escaped(text.substring(at + address.length()));
            }
        }
        return escaped(text);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
