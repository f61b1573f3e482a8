// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.ArrayList;
import java.util.List;

/** Lays a card out in GitHub-flavoured Markdown. No text of a record starts a line or is read as markup. */
final class CardMarkdown {

    private static final String MARKUP = "\\`*_{}[]<>&#|~!@$";

    private CardMarkdown() {}

    static String of(EvidenceCard card) {
        List<String> out = new ArrayList<>();
        out.add("**" + escaped(card.title()) + "**");
        card.standing().ifPresent(standing -> out.add("\n**" + escaped(standing) + "**"));
        for (Part part : card.parts()) {
            out.add("\n**" + escaped(part.heading()) + "**\n");
            part.lines().forEach(line -> out.add("- " + line(line)));
        }
        return String.join("\n", out);
    }

    private static String line(Line line) {
        String text = line.addresses().stream()
                .filter(line.text()::contains)
                .findFirst()
                .map(address -> linked(line.text(), address))
                .orElseGet(() -> escaped(line.text()));
        return line.label().isEmpty() ? tame(text) : escaped(line.label()) + ": " + text;
    }

    /** Without a label the text starts the item, where a dash or a number would start a list of its own. */
    private static String tame(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean starts = digits < text.length() && (digits > 0 ? ".)" : "-+=").indexOf(text.charAt(digits)) >= 0;
        return starts ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
    }

    private static String linked(String text, String address) {
        int at = text.indexOf(address);
        String target = address.replace("(", "%28").replace(")", "%29").replace("\\", "%5C");
        return escaped(text.substring(0, at))
                + "[" + escaped(address) + "](" + target + ")"
                + escaped(text.substring(at + address.length()));
    }

    /** Escapes what is markup; a colon as in mailto and a dot after www would make a link of their own. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean startsLink = (c == ':' && i + 1 < text.length() && text.charAt(i + 1) != ' ')
                    || (c == '.' && i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3));
            if (MARKUP.indexOf(c) >= 0 || startsLink) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
