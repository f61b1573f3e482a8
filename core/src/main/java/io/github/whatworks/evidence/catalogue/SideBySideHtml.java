// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.List;

/** Lays two records out as one table of HTML. */
final class SideBySideHtml {

    private SideBySideHtml() {}

    static String of(SideBySide both, int level) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("the level of a heading: expected 1 to 6, found " + level);
        }
        String first = CardHtml.escaped(both.first().title());
        String second = CardHtml.escaped(both.second().title());
        StringBuilder out = new StringBuilder("<section class=\"evidence-side-by-side\" lang=\"en-GB\">\n");
        out.append("<h" + level + ">" + first + " | " + second + "</h" + level + ">\n");
        out.append("<ul>\n");
        both.ratings()
                .forEach(sentence ->
                        out.append("<li>").append(CardHtml.escaped(sentence)).append("</li>\n"));
        out.append("</ul>\n<table>\n<caption>")
                .append(CardHtml.escaped(both.order()))
                .append("</caption>\n");
        out.append("<thead>\n<tr><td></td>")
                .append(title(both.first()))
                .append(title(both.second()))
                .append("</tr>\n</thead>\n<tbody>\n");
        for (SideBySide.Row row : both.rows()) {
            out.append("<tr>\n<th scope=\"row\">")
                    .append(CardHtml.escaped(row.heading()))
                    .append("</th>\n");
            out.append(cell(row.first())).append(cell(row.second())).append("</tr>\n");
        }
        return out.append("</tbody>\n</table>\n</section>\n").toString();
    }

    private static String title(EvidenceCard card) {
        String standing =
                card.standing().map(words -> "<br/>" + CardHtml.escaped(words)).orElse("");
        return "<th scope=\"col\">" + CardHtml.escaped(card.title()) + standing + "</th>";
    }

    private static String cell(List<Part> parts) {
        StringBuilder out = new StringBuilder("<td>\n");
        parts.forEach(part -> out.append(CardHtml.lines(part.lines())));
        return out.append("</td>\n").toString();
    }
}
