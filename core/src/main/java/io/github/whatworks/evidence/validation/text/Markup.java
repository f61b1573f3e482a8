// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds HTML and its character references where they are certain: a comparison of numbers and an initial are text. */
final class Markup {
    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_NUMBER = 7;

    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "address",
            "article",
            "aside",
            "audio",
            "b",
            "big",
            "blockquote",
            "body",
            "br",
            "button",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "embed",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "label",
            "li",
            "link",
            "main",
            "meta",
            "nav",
            "object",
            "ol",
            "option",
            "p",
            "picture",
            "pre",
            "q",
            "s",
            "script",
            "section",
            "select",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "tt",
            "u",
            "ul",
            "video",
            "wbr");
    private static final Set<String> SCRIPTS = Set.of("iframe", "script", "style");

    private static final Set<String> ENTITIES = Set.of(
            "AElig", "Aacute", "Acirc", "Agrave", "Aring", "Atilde", "Auml", "Ccedil", "Eacute", "Ecirc", "Egrave",
            "Euml", "Iacute", "Icirc", "Igrave", "Iuml", "Ntilde", "Oacute", "Ocirc", "Ograve", "Oslash", "Otilde",
            "Ouml", "Uacute", "Ucirc", "Ugrave", "Uuml", "aacute", "acirc", "acute", "aelig", "agrave", "alpha", "amp",
            "apos", "aring", "atilde", "auml", "bdquo", "beta", "bull", "ccedil", "cent", "chi", "copy", "darr", "deg",
            "delta", "divide", "eacute", "ecirc", "egrave", "emsp", "ensp", "eta", "euml", "euro", "frac12", "frac14",
            "frac34", "gamma", "ge", "gt", "hellip", "iacute", "icirc", "iexcl", "igrave", "iquest", "iuml", "kappa",
            "lambda", "laquo", "larr", "ldquo", "le", "lsaquo", "lsquo", "lt", "mdash", "micro", "middot", "minus",
            "mu", "nbsp", "ndash", "ne", "ntilde", "oacute", "ocirc", "oelig", "ograve", "ordf", "ordm", "oslash",
            "otilde", "ouml", "para", "plusmn", "pound", "quot", "raquo", "rarr", "rdquo", "reg", "rsaquo", "rsquo",
            "sbquo", "sect", "shy", "sigma", "sup1", "sup2", "sup3", "szlig", "thinsp", "times", "trade", "uacute",
            "uarr", "ucirc", "ugrave", "uuml", "yen", "yuml", "zwj", "zwnj");

    private Markup() {}

    /** The tag, comment or declaration that starts with the {@code <} at {@code at}. */
    static @Nullable Spot tag(String text, int at) {
        if (at + 2 >= text.length()) {
            return null;
        }
        char next = text.charAt(at + 1);
        if (next == '!') {
            boolean certain = text.startsWith("--", at + 2)
                    || text.startsWith("[CDATA[", at + 2)
                    || Glyphs.isAt(text, at + 2, "doctype");
            return certain ? spot(text, at) : null;
        }
        if (next == '?') {
            return Glyphs.isAt(text, at + 2, "xml") || Glyphs.isAt(text, at + 2, "php") ? spot(text, at) : null;
        }
        boolean closing = next == '/';
        int name = closing ? at + 2 : at + 1;
        return Glyphs.isLetterAt(text, name) && isTag(text, name, closing) ? spot(text, at) : null;
    }

    private static boolean isTag(String text, int name, boolean closing) {
        int end = name;
        while (end < text.length() && end - name <= LONGEST_NAME && isName(text.charAt(end))) {
            end++;
        }
        if (end == text.length() || closing) {
            return end < text.length() && text.charAt(end) == '>';
        }
        boolean ends = text.charAt(end) == '>' || text.startsWith("/>", end) || text.startsWith(" />", end);
        String tag = text.substring(name, end).toLowerCase(Locale.ROOT);
        boolean known = TAGS.contains(tag) || tag.startsWith("o:") || tag.startsWith("w:");
        return SCRIPTS.contains(tag) || (known && (ends || hasAttribute(text, end)));
    }

    /** Whether what follows the name of a tag is the name of an attribute and an equals sign. */
    private static boolean hasAttribute(String text, int from) {
        int at = from;
        while (at < text.length() && Glyphs.isSpace(text.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        return at > from && end > at && end < text.length() && text.charAt(end) == '=';
    }

    private static boolean isName(char c) {
        return Glyphs.isLetter(c) || Glyphs.isDigit(c) || c == ':' || c == '-';
    }

    /** From {@code at} to the next {@code >}, or the sign alone. */
    private static Spot spot(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_TAG && text.charAt(end) != '>') {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == '>';
        return new Spot(TextFault.MARKUP, at, closed ? end + 1 : at + 1);
    }

    /** The character reference that starts with the {@code &} at {@code at}. */
    static @Nullable Spot entity(String text, int at) {
        int from = at + 1;
        boolean number = from < text.length() && text.charAt(from) == '#';
        int end = number ? afterNumber(text, from + 1) : afterName(text, from);
        boolean closed = end > from && end < text.length() && text.charAt(end) == ';';
        return closed && (number || ENTITIES.contains(text.substring(from, end)))
                ? new Spot(TextFault.ENTITY, at, end + 1)
                : null;
    }

    private static int afterName(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NAME && isName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The index behind a decimal or hexadecimal number; -1 if there is none. */
    private static int afterNumber(String text, int from) {
        boolean hexadecimal = from < text.length() && Glyphs.lower(text.charAt(from)) == 'x';
        int start = hexadecimal ? from + 1 : from;
        int end = start;
        while (end < text.length() && end - start < LONGEST_NUMBER && isNumeral(text.charAt(end), hexadecimal)) {
            end++;
        }
        return end > start ? end : -1;
    }

    private static boolean isNumeral(char c, boolean hexadecimal) {
        return Glyphs.isDigit(c) || (hexadecimal && Glyphs.lower(c) >= 'a' && Glyphs.lower(c) <= 'f');
    }
}
