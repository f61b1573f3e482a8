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

    /** The lines as terms with what is said of each; as a plain list where there is one term only. */
    static String lines(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        long labels = lines.stream().map(Line::label).distinct().count();
        boolean list = labels == 1 && lines.size() > 1;
        String open = list ? "<ul>\n" : "<dl>\n";
        String close = list ? "</ul>\n" : "</dl>\n";
        boolean inside = false;
        String last = "";
        for (Line line : lines) {
            boolean isText = line.label().isEmpty();
            if (isText == inside) {
                out.append(inside ? close : open);
                inside = !inside;
                last = "";
            }
            if (isText) {
                out.append("<p>").append(text(line)).append("</p>\n");
            } else if (list) {
                out.append("<li>").append(text(line)).append("</li>\n");
            } else {
                if (!line.label().equals(last)) {
                    out.append("<dt>").append(escaped(line.label())).append("</dt>\n");
                }
                out.append("<dd>").append(text(line)).append("</dd>\n");
                last = line.label();
            }
        }
        return out.append(inside ? close : "").toString();
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
