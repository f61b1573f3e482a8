// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

/** Writes texts into XML and HTML so that they stay texts. */
final class Markup {

    private Markup() {}

    /** For content and for attributes in double quotes. */
    static String text(String text) {
        String plain = Words.printable(text);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
