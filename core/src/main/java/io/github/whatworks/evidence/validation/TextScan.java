// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.validation.text.Spots;
import io.github.whatworks.evidence.validation.text.TextSearch;
import io.github.whatworks.evidence.validation.text.TypedMembers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scans the texts of a record, wherever they stand, for what does not belong in them. Immutable and safe to share between
 * threads.
 */
class TextScan {

    private static final int DEEPEST = 1000;

    private final TextSearch search;

    TextScan(boolean words, boolean needed) {
        this.search = TextSearch.of(words, needed);
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
                spots.each(text, (fault, found) -> in.fail(ScanRules.of(fault), "", fault.expected(), found, null));
            }
        } catch (RuntimeException | StackOverflowError crash) {
            ScanRules.ALL.forEach(rule -> in.crashed(rule, crash));
        }
    }

    /** What is found in {@code text}; none in a sound one. */
    @Nullable
    Spots spots(String text) {
        return search.spots(text);
    }
}
