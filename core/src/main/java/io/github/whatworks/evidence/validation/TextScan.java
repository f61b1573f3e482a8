// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the words of a text once, for what does not belong in it. Letters, blanks and most signs are passed over
 * by a table; what starts with another character is looked at by the class that knows it. A sound text costs no memory.
 * Immutable and safe to share between threads.
 */
class TextScan {

    private static final int DEEPEST = 1000;
    private static final int LATIN = 256;

    /** How much a character draws attention: none, in words alone, in any text. */
    private static final byte[] MARKS = marks();

    private static final byte IN_WORDS = 1;
    private static final byte IN_ANY = 2;

    private final boolean words;
    private final boolean needed;
    private final int passed;

    TextScan(boolean words, boolean needed) {
        this.words = words;
        this.needed = needed;
        this.passed = words ? 0 : IN_WORDS;
    }

    /** The scan of the texts that {@code member} of {@code plan} holds. */
    static TextScan of(Plan<?> plan, Member member) {
        return of(plan, member.name());
    }

    private static TextScan of(Plan<?> plan, String member) {
        boolean needed = false;
        for (Constraint constraint : Structure.of(plan.name())) {
            needed |= constraint.kind() == Constraint.Kind.NOT_BLANK
                    && constraint.member().equals(member);
        }
        return new TextScan(!TypedMembers.has(member), needed);
    }

    /** Scans a text, or each of a list of them. */
    void scan(Object value, Inspection in) {
        if (value instanceof String text) {
            text(text, in);
        } else if (value instanceof List<?> texts) {
            for (int i = 0; i < texts.size(); i++) {
                in.enter(Integer.toString(i));
                scan(texts.get(i), in);
                in.leave();
            }
        }
    }

    /**
     * Scans the texts in the extra members of an object of {@code plan}, however deep. What fits the component of its
     * name is left out: it is checked, and scanned, as if the component held it.
     */
    static void scanExtras(Plan<?> plan, Extras extras, Inspection in) {
        for (Map.Entry<String, JsonValue> extra : extras.members().entrySet()) {
            int index = plan.indexOf(extra.getKey());
            TextScan scan = of(plan, extra.getKey());
            in.enter(escaped(extra.getKey()));
            if (index < 0) {
                scan.value(extra.getValue(), in, 1);
            } else if (plan.member(index).isList() && extra.getValue() instanceof JsonValue.Array list) {
                for (int i = 0; i < list.values().size(); i++) {
                    in.at(i);
                    scan.misfit(plan.member(index), list.values().get(i), in);
                }
            } else {
                scan.misfit(plan.member(index), extra.getValue(), in);
            }
            in.leave();
        }
    }

    private void misfit(Member member, JsonValue json, Inspection in) {
        if (Raw.read(member.shape(), json) == null) {
            value(json, in, 1);
        }
    }

    private void value(JsonValue value, Inspection in, int depth) {
        if (value instanceof JsonValue.Text text) {
            text(text.value(), in);
        } else if (depth > DEEPEST) {
            ScanRules.ALL.forEach(rule -> in.skip(rule, "texts below " + DEEPEST + " levels were not looked at"));
        } else if (value instanceof JsonValue.Array array) {
            for (int i = 0; i < array.values().size(); i++) {
                in.enter(Integer.toString(i));
                value(array.values().get(i), in, depth + 1);
                in.leave();
            }
        } else if (value instanceof JsonValue.Obj object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                in.enter(escaped(member.getKey()));
                new TextScan(!TypedMembers.has(member.getKey()), false).value(member.getValue(), in, depth + 1);
                in.leave();
            }
        }
    }

    private static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** Scans {@code text}, which stands where the check stands; a scan that breaks down does not stop the check. */
    private void text(String text, Inspection in) {
        try {
            Spots spots = spots(text);
            if (spots != null) {
                spots.report(text, "", in);
            }
        } catch (RuntimeException | StackOverflowError crash) {
            ScanRules.ALL.forEach(rule -> in.crashed(rule, crash));
        }
    }

    /** What is found in {@code text}; none in a sound one. */
    @Nullable
    Spots spots(String text) {
        Spots spots = asWhole(text);
        int length = text.length();
        int next = 0;
        while (true) {
            int at = skip(text, next, passed);
            if (at == length) {
                return spots;
            }
            char c = text.charAt(at);
            next = Glyphs.isDigit(c) ? Glyphs.afterDigits(text, at) : at + 1;
            Spot spot = at(text, at, next, c);
            if (spot != null) {
                spots = with(spots, spot);
                next = Math.max(next, spot.to());
            }
        }
    }

    /** The index of the next character from {@code from} that is looked at. A loop of its own, so that it is fast. */
    private static int skip(String text, int from, int passed) {
        int length = text.length();
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= LATIN || MARKS[c] > passed) {
                return i;
            }
            i++;
        }
        return length;
    }

    /** What is found at {@code at}; a run of digits ends before {@code next}. */
    private static @Nullable Spot at(String text, int at, int next, char c) {
        if (c >= '0' && c <= '9') {
            return PersonalData.number(text, at, next);
        }
        return switch (c) {
            case '<' -> Markup.tag(text, at);
            case '&' -> Markup.entity(text, at);
            case '@' -> Email.at(text, at);
            default -> OddCharacter.at(text, at);
        };
    }

    /** What is wrong with a text as a whole. */
    private @Nullable Spots asWhole(String text) {
        int last = text.length() - 1;
        if (last < 0 || Glyphs.isSpace(text.charAt(0)) || Glyphs.isSpace(text.charAt(last))) {
            return atEnds(text);
        }
        return words && Placeholder.is(text, needed) ? with(null, new Spot(TextFault.PLACEHOLDER, 0, last + 1)) : null;
    }

    private @Nullable Spots atEnds(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Glyphs.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Glyphs.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            // A text that has to be there and is not is a finding of the structure.
            return needed && text.isBlank() ? null : with(null, new Spot(TextFault.BLANK, 0, text.length()));
        }
        Spots spots = from > 0 ? with(null, new Spot(TextFault.EDGES, 0, from)) : null;
        return to < text.length() ? with(spots, new Spot(TextFault.EDGES, to, text.length())) : spots;
    }

    private static Spots with(@Nullable Spots spots, Spot spot) {
        Spots all = spots == null ? new Spots() : spots;
        all.add(spot);
        return all;
    }

    private static byte[] marks() {
        byte[] marks = new byte[LATIN];
        for (int i = 0; i < LATIN; i++) {
            boolean line = i == '\t' || i == '\n' || i == '\r';
            boolean any = (i < ' ' && !line) || i == '<' || i == '&' || i >= 0x7F;
            marks[i] = any ? IN_ANY : i == '@' || Glyphs.isDigit((char) i) ? IN_WORDS : 0;
        }
        return marks;
    }
}
