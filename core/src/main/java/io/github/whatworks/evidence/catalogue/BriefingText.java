// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Lays a briefing out as plain text. */
final class BriefingText {

    private BriefingText() {}

    static String of(BriefingPage page) {
        List<String> out =
                new ArrayList<>(List.of(page.title(), "=".repeat(page.title().length())));
        for (BriefingPage.Block block : page.blocks()) {
            out.add("");
            if (block instanceof BriefingPage.Heading heading) {
                heading(heading, out);
            } else if (block instanceof BriefingPage.Paragraph paragraph) {
                out.addAll(PlainText.broken("", paragraph.text()));
            } else if (block instanceof BriefingPage.Bullets bullets) {
                bullets.texts().forEach(text -> out.addAll(PlainText.broken("- ", text)));
            } else if (block instanceof BriefingPage.Lines lines) {
                out.addAll(PlainText.cited(lines.lines()));
            }
        }
        return String.join("\n", out) + "\n";
    }

    private static void heading(BriefingPage.Heading heading, List<String> out) {
        out.addAll(PlainText.broken("", heading.text()));
        if (heading.level() == 2) {
            out.add("-".repeat(Legible.of(heading.text()).length()));
        }
    }
}
