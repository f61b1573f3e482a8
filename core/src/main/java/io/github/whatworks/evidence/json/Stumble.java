// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what is wrong where the tokeniser stopped, and where that is exactly: it may say so some bytes
 * late, and other versions of it elsewhere.
 */
final class Stumble {
    static final String COMMA = "a comma";
    static final String COLON = "a colon";

    private static final Pattern LITERAL =
            Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?|true|false|null");
    private static final int WHOLE = 1;
    private static final int FRACTION = 2;
    private static final int EXPONENT = 3;
    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity", "-Infinity", "+Infinity");
    private static final int LONGEST_WORD = 1000;

    private final JsonBytes text;
    private final byte[] bytes;
    private final JsonStreamContext context;
    private final int token;

    /** What {@code parser} stumbled over in {@code text}, at its current token or behind it. */
    Stumble(JsonBytes text, JsonParser parser) {
        this.text = text;
        this.bytes = text.bytes();
        this.context = parser.getParsingContext();
        int start = (int) parser.currentTokenLocation().getByteOffset();
        this.token = text.from() + Math.max(start, 0);
    }

    /** The fault, if the tokeniser says that it stopped before the byte {@code stopped}, or in it. */
    InvalidJsonException fault(int stopped) {
        int end = Math.min(stopped, bytes.length);
        int word = badWord(end);
        if (word >= 0) {
            return betweenStrings(word);
        }
        int quote = openQuote(end);
        if (quote >= 0) {
            int inside = Quoted.stop(bytes, quote);
            if (inside <= end && (inside == bytes.length || bytes[inside] != '"')) {
                return inString(quote, inside);
            }
            if (Quoted.loneHalf(bytes, quote) >= 0) {
                return fault(Reason.LONE_SURROGATE, quote, "both halves of the pair", "one");
            }
        }
        int index = quote >= 0 ? quote : startOfFault(end);
        return index == bytes.length
                ? fault(Reason.SYNTAX, index, "the rest of it", found(bytes, index))
                : betweenStrings(index);
    }

    private InvalidJsonException inString(int quote, int index) {
        if (index == bytes.length) {
            return text.fault(Reason.SYNTAX, pointer(quote), index, "the rest of it", found(bytes, index));
        }
        boolean escape = bytes[index] == '\\';
        return text.fault(
                escape ? Reason.SYNTAX : Reason.CONTROL_CHARACTER,
                pointer(quote),
                index,
                escape ? "an escape that JSON has" : "control characters as escapes",
                escape ? "another" : found(bytes, index));
    }

    private InvalidJsonException betweenStrings(int index) {
        if (isControl(bytes[index])) {
            return fault(Reason.CONTROL_CHARACTER, index, expected(index), found(bytes, index));
        }
        int wordEnd = endOfWord(bytes, index);
        if (wordEnd > index && isValueDue(index)) {
            String word = word(index, wordEnd);
            return NO_NUMBERS.contains(word)
                    ? fault(Reason.NOT_A_NUMBER, index, "a number", word)
                    : text.fault(Reason.SYNTAX, pointerOfWord(index, word), index, expected(index), foundWord(index));
        }
        return fault(Reason.SYNTAX, index, expected(index), found(bytes, index));
    }

    private InvalidJsonException fault(Reason reason, int index, String expected, String found) {
        return text.fault(reason, pointer(index), index, expected, found);
    }

    /** The value that the byte {@code index} is in, if there is no fault before it. */
    String pointerIn(int index) {
        int quote = openQuote(index);
        return pointer(quote >= 0 ? quote : index);
    }

    /** The value that a fault at {@code index} is in: where a name is due, the object around it. */
    String pointer(int index) {
        boolean name = context.inObject() && "{,".indexOf(before(index)) >= 0;
        return (name ? context.getParent() : context).pathAsPointer().toString();
    }

    /** As {@link #pointer(int)}; where the word's start was taken for an element, the context is one too far. */
    private String pointerOfWord(int index, String word) {
        return context.inArray() && isTakenForNumber(word)
                ? context.getParent().pathAsPointer() + "/" + (context.getCurrentIndex() - 1)
                : pointer(index);
    }

    /** Whether the tokeniser takes the start of a word for a number, and stumbles over what comes next. */
    private static boolean isTakenForNumber(String word) {
        Matcher number = LITERAL.matcher(word);
        if (!number.lookingAt() || number.group(WHOLE) == null || number.end() == word.length()) {
            return false;
        }
        char next = word.charAt(number.end());
        boolean fraction = next == '.' && number.group(FRACTION) == null;
        boolean exponent = (next == 'e' || next == 'E') && number.group(EXPONENT) == null;
        return !fraction && !exponent && !Character.isDigit(next);
    }

    /** What is at {@code index}, without giving away text. */
    static String found(byte[] bytes, int index) {
        if (index >= bytes.length) {
            return "the end of the text";
        }
        int c = bytes[index];
        if (c < 0) {
            return "a character beyond ASCII";
        }
        if (Character.isLetterOrDigit(c)) {
            return Character.isLetter(c) ? "a letter" : "a digit";
        }
        if (c == '\'') {
            return "a single quote";
        }
        return c > ' ' && c < 0x7F ? "'" + (char) c + "'" : String.format(Locale.ROOT, "the character U+%04X", c);
    }

    private String foundWord(int index) {
        return bytes[index] < 0
                ? found(bytes, index)
                : Character.isLetter(bytes[index]) ? "a word without quotes" : "a number that JSON has not";
    }

    /** What belongs at {@code index}, going by what comes before. */
    private String expected(int index) {
        return switch (before(index)) {
            case 0, ':' -> "a value";
            case '{' -> "a name in quotes or '}'";
            case '[' -> "a value or ']'";
            case ',' -> context.inObject() ? "a name in quotes" : "a value";
            default -> isAfterName(index) ? COLON : "\"{[".indexOf(bytes[index]) >= 0 ? COMMA : "well-formed JSON";
        };
    }

    private boolean isValueDue(int index) {
        int before = before(index);
        return before == 0 || before == ':' || before == '[' || (before == ',' && !context.inObject());
    }

    /** What comes before {@code index} and is not white space; 0 if nothing does. */
    private int before(int index) {
        int i = index - 1;
        while (i >= text.from() && JsonBytes.isBlank(bytes[i])) {
            i--;
        }
        return i < text.from() ? 0 : bytes[i];
    }

    private boolean isAfterName(int index) {
        int quote = lastQuote(index);
        return context.inObject() && before(index) == '"' && quote >= 0 && "{,".indexOf(before(quote)) >= 0;
    }

    /** The quote of the string that {@code index} is in, or -1. */
    private int openQuote(int index) {
        int quote = lastQuote(index);
        return quote >= 0 && closing(quote) >= index ? quote : -1;
    }

    /** The quote that opens the last string before {@code index}, or -1 if there is none from the token on. */
    private int lastQuote(int index) {
        int quote = -1;
        for (int i = token; i < index; i++) {
            if (bytes[i] == '"') {
                quote = i;
                i = closing(i);
            }
        }
        return quote;
    }

    private int closing(int quote) {
        int i = quote + 1;
        while (i < bytes.length && bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return i;
    }

    /** The first word up to {@code stopped} that is no value of JSON, or -1: nothing else can be wrong before it. */
    private int badWord(int stopped) {
        int i = token;
        while (i <= stopped && i < bytes.length) {
            int end = endOfWord(bytes, i);
            if (end > i && !LITERAL.matcher(word(i, end)).matches()) {
                return i;
            }
            i = end > i ? end : bytes[i] == '"' ? closing(i) + 1 : i + 1;
        }
        return -1;
    }

    /** Where the word or character starts that the tokeniser stopped in, or behind. */
    private int startOfFault(int stopped) {
        if (stopped > text.from() && isControl(bytes[stopped - 1])) {
            return stopped - 1;
        }
        int start = stopped;
        while (stopped < bytes.length
                && isOfWord(bytes[stopped])
                && start > text.from()
                && isOfWord(bytes[start - 1])) {
            start--;
        }
        return start;
    }

    static int endOfWord(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && isOfWord(bytes[end])) {
            end++;
        }
        return end;
    }

    private String word(int start, int end) {
        return new String(bytes, start, Math.min(end - start, LONGEST_WORD), StandardCharsets.UTF_8);
    }

    private static boolean isOfWord(byte b) {
        return b < 0 || Character.isLetterOrDigit(b) || "+-._$".indexOf(b) >= 0;
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && !JsonBytes.isBlank(b);
    }
}
