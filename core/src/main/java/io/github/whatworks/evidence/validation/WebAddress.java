// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

/** Takes web addresses apart without allocating. */
final class WebAddress {
    private static final int MOST_PORT_DIGITS = 5;

    private WebAddress() {}

    /**
     * Whether {@code url} is one of those that most are, and nothing can be wrong with: http or https, a public name in
     * small letters, and a path in ASCII without parameters. One look at each character.
     */
    static boolean isPlain(String url) {
        int start = scheme(url);
        int dot = start;
        int at = start < 0 ? url.length() : start;
        for (; at < url.length() && isOfPlainHost(url.charAt(at)); at++) {
            if (url.charAt(at) == '.') {
                if (at == dot || at == dot + 1) {
                    return false;
                }
                dot = at;
            }
        }
        boolean named = dot > start && at > dot + 1 && url.charAt(at - 1) > '9' && !isPrivateName(url, dot + 1, at);
        if (!named || (at < url.length() && url.charAt(at) != '/')) {
            return false;
        }
        while (at < url.length() && isOfPlainPath(url.charAt(at))) {
            at++;
        }
        return at == url.length();
    }

    private static boolean isOfPlainHost(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '-' && c <= '9' && c != '/');
    }

    private static boolean isOfPlainPath(char c) {
        return c > '"' && c <= '~' && c != '?' && c != '<' && c != '>' && c != '\\';
    }

    /** Where the host of {@code url} starts; -1 if it is not an absolute http or https address. */
    static int host(String url) {
        int start = scheme(url);
        if (start < 0 || !isClean(url)) {
            return -1;
        }
        int end = end(url, start);
        int at = url.lastIndexOf('@', end - 1);
        int host = at < start ? start : at + 1;
        return isHost(url, host, end) ? host : -1;
    }

    /** Whether the host that starts at {@code start} is of one machine or network alone. */
    static boolean isPrivate(String url, int start) {
        int end = endOfHost(url, start);
        char first = url.charAt(start);
        if (first == '[') {
            return isPrivateSixth(url, start + 1, end - 1);
        }
        int dot = url.lastIndexOf('.', end - 1);
        if (dot < start) {
            return true;
        }
        char last = url.charAt(end - 1);
        return (last >= '0' && last <= '9') ? isPrivateFourth(url, start, end) : isPrivateName(url, dot + 1, end);
    }

    /** Where the authority starts; -1 if it is no web address. */
    private static int scheme(String url) {
        if (url.regionMatches(true, 0, "https://", 0, 8)) {
            return 8;
        }
        return url.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
    }

    /** Whether it has no blank, no control character and nothing that encloses addresses in texts. */
    private static boolean isClean(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\' || (c > '~' && isBlank(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= '\u00A0' || Character.isSpaceChar(c);
    }

    /** Where the authority that starts at {@code start} ends. */
    private static int end(String url, int start) {
        int end = start;
        while (end < url.length() && url.charAt(end) != '/' && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    private static int endOfHost(String url, int start) {
        int end = end(url, start);
        int colon = url.lastIndexOf(':', end - 1);
        return colon >= start && colon > url.lastIndexOf(']', end - 1) ? colon : end;
    }

    private static boolean isHost(String url, int start, int authorityEnd) {
        int end = endOfHost(url, start);
        for (int i = end + 1; i < authorityEnd; i++) {
            if (!isDigit(url.charAt(i)) || i - end > MOST_PORT_DIGITS) {
                return false;
            }
        }
        if (end - start > 2 && url.charAt(start) == '[') {
            return url.charAt(end - 1) == ']';
        }
        return areLabels(url, start, end);
    }

    /** Whether it is made of letters, digits and hyphens, with single dots between them. */
    private static boolean areLabels(String url, int start, int end) {
        boolean dotBefore = true;
        for (int i = start; i < end; i++) {
            char c = url.charAt(i);
            boolean dot = c == '.';
            if (dot ? dotBefore : !isOfLabel(c)) {
                return false;
            }
            dotBefore = dot;
        }
        return !dotBefore;
    }

    private static boolean isOfLabel(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c > '~';
    }

    private static boolean isPrivateName(String url, int start, int end) {
        return switch (end - start) {
            case 3 -> is(url, start, "lan");
            case 4 -> is(url, start, "corp") || is(url, start, "home");
            case 5 -> is(url, start, "local");
            case 8 -> is(url, start, "internal") || is(url, start, "intranet");
            case 9 -> is(url, start, "localhost");
            default -> false;
        };
    }

    /** Of an address of four numbers: loopback, link-local, private, or none at all. */
    private static boolean isPrivateFourth(String url, int start, int end) {
        int first = number(url, start, end);
        int dot = url.indexOf('.', start);
        int second = dot < 0 || dot >= end ? -1 : number(url, dot + 1, end);
        return first == 0
                || first == 10
                || first == 127
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second <= 31)
                || (first == 192 && second == 168);
    }

    /** Of an address of eight numbers: loopback, link-local, private, or none at all. */
    private static boolean isPrivateSixth(String url, int start, int end) {
        return (is(url, start, "::1") && end - start == 3)
                || (is(url, start, "::") && end - start == 2)
                || is(url, start, "fe80:")
                || is(url, start, "fc")
                || is(url, start, "fd");
    }

    private static boolean is(String url, int start, String text) {
        return url.regionMatches(true, start, text, 0, text.length());
    }

    private static int number(String url, int start, int end) {
        int number = 0;
        for (int i = start; i < end && isDigit(url.charAt(i)) && number < 1000; i++) {
            number = number * 10 + url.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
