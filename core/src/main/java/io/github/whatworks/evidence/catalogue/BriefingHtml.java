// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lays a briefing out as one page of HTML that fetches nothing, runs nothing and is well-formed as XML too. */
final class BriefingHtml {

    private static final String STYLE = "/io/github/whatworks/evidence/catalogue/briefing.css";

    private BriefingHtml() {}

    static String of(BriefingPage page) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n"
                + "<meta charset=\"utf-8\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
        out.append(escaped(page.title())).append("</title>\n<style>\n").append(style());
        out.append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(escaped(page.title()))
                .append("</h1>\n");
        page.blocks().forEach(block -> block(block, out));
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void block(BriefingPage.Block block, StringBuilder out) {
        if (block instanceof BriefingPage.Heading heading) {
            String tag = "h" + heading.level();
            out.append("<" + tag + ">").append(escaped(heading.text())).append("</" + tag + ">\n");
        } else if (block instanceof BriefingPage.Paragraph paragraph) {
            out.append("<p>").append(escaped(paragraph.text())).append("</p>\n");
        } else if (block instanceof BriefingPage.Bullets bullets) {
            out.append("<ul>\n");
            bullets.texts()
                    .forEach(text -> out.append("<li>").append(escaped(text)).append("</li>\n"));
            out.append("</ul>\n");
        } else if (block instanceof BriefingPage.Lines lines) {
            lines(lines.lines(), out);
        }
    }

    /** Lines that share a label share a term; a line without one is a paragraph between the lists. */
    private static void lines(List<CitedLine> lines, StringBuilder out) {
        String label = "";
        for (CitedLine line : lines) {
            String next = Legible.of(line.label());
            if (next.isEmpty()) {
                out.append(label.isEmpty() ? "" : "</dl>\n")
                        .append("<p>")
                        .append(escaped(line.text()))
                        .append("</p>\n");
            } else {
                out.append(label.isEmpty() ? "<dl>\n" : "");
                out.append(next.equals(label) ? "" : "<dt>" + escaped(next) + "</dt>\n");
                out.append("<dd>").append(content(line)).append("</dd>\n");
            }
            label = next;
        }
        out.append(label.isEmpty() ? "" : "</dl>\n");
    }

    /** An address is a link only where it can do no more than lead to a page. */
    private static String content(CitedLine line) {
        String text = escaped(line.text());
        boolean link = line.is("address")
                && (line.text().startsWith("https://") || line.text().startsWith("http://"));
        return link ? "<a href=\"" + text + "\" rel=\"noreferrer\">" + text + "</a>" : text;
    }

    private static String escaped(String text) {
        return CardHtml.escaped(Legible.of(text));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(BriefingHtml.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
