// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Lays a briefing out as Markdown, in which the texts stay texts. */
final class BriefingMarkdown {

    private static final String MARKUP = "\\`*_[]<>#|~&!{}";
    private static final String AT_START = "+-=:";

    private BriefingMarkdown() {}

    static String of(BriefingPage page) {
        List<String> out = new ArrayList<>(List.of("# " + escaped(page.title())));
        for (BriefingPage.Block block : page.blocks()) {
            out.add("");
            if (block instanceof BriefingPage.Heading heading) {
                out.add("#".repeat(heading.level()) + " " + escaped(heading.text()));
            } else if (block instanceof BriefingPage.Paragraph paragraph) {
                out.add(escaped(paragraph.text()));
            } else if (block instanceof BriefingPage.Bullets bullets) {
                bullets.texts().forEach(text -> out.add("- " + escaped(text)));
            } else if (block instanceof BriefingPage.Lines lines) {
                lines.lines().forEach(line -> out.add("- " + line(line)));
            }
        }
        return String.join("\n", out) + "\n";
    }

    private static String line(CitedLine line) {
        String label = escaped(line.label());
        return (label.isEmpty() ? "" : "**" + label + ":** ") + escaped(line.text());
    }

    /** On one line, so that nothing in it can start a block of its own but at its beginning. */
    private static String escaped(String text) {
        String plain = Legible.of(text);
        StringBuilder out = new StringBuilder(plain.length());
        boolean inNumber = true;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean startsBlock = (i == 0 && AT_START.indexOf(c) >= 0) || (inNumber && i > 0 && (c == '.' || c == ')'));
            if (startsBlock || MARKUP.indexOf(c) >= 0) {
                out.append('\\');
            }
            inNumber &= c >= '0' && c <= '9';
            out.append(c);
        }
        return out.toString();
    }
}
