// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Lays texts out in lines, whoever wrote them: one text is one paragraph, and hides nothing. */
final class PlainText {

    private static final int WIDTH = 96;
    private static final int LABELS = 14;
    private static final char LOST = '\uFFFD';

    private PlainText() {}

    /** The text on one line; what would turn or hide the text around it is shown as a lost character. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
                continue;
            }
            if (blank && out.length() > 0) {
                out.append(' ');
            }
            blank = false;
            out.append(isHarmful(text, i) ? LOST : c);
        }
        return out.toString();
    }

    /** Control characters, those that turn the direction of writing, halves of a pair, and what is no character. */
    private static boolean isHarmful(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return Character.isISOControl(c)
                || c >= '\uFFFE'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** Lines with their labels in one column; a label stands once, and lines that share it start with a dash. */
    static List<String> labelled(List<CitedLine> lines) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String label = clean(lines.get(i).label());
            boolean first = i == 0 || !label.equals(clean(lines.get(i - 1).label()));
            boolean last = i + 1 == lines.size()
                    || !label.equals(clean(lines.get(i + 1).label()));
            out.addAll(broken(start(label, first, first && last), lines.get(i).text()));
        }
        return out;
    }

    private static String start(String label, boolean first, boolean alone) {
        if (label.isEmpty()) {
            return "  ";
        }
        String shown = first ? label + ":" : "";
        return "  " + shown + " ".repeat(Math.max(1, LABELS - shown.length())) + (alone ? "" : "- ");
    }

    /** The text behind {@code start}, broken between words; a word longer than a line stays whole. */
    static List<String> broken(String start, String text) {
        List<String> out = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        boolean fresh = true;
        for (String word : clean(text).split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.add(line.toString());
                line = new StringBuilder(" ".repeat(start.length()));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.add(line.toString());
        return out;
    }
}
