// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.OtherCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules that hold for a code of a code list wherever it stands, each for the rule that is tried. */
final class Coded {

    private Coded() {}

    /** The list that a code is to be looked up in; {@code null}, and the rule is skipped, if it is not known here. */
    static @Nullable CodeList list(Optional<String> id, Optional<String> edition, Inspection in) {
        if (id.isEmpty()) {
            return null;
        }
        CodeList list = in.reference().list(id.get(), edition);
        if (list == null) {
            boolean known = !in.reference().lists(id.get()).isEmpty();
            in.skip((known
                            ? "an edition of a code list that is not known here: "
                            : "a code list that is not known here: ")
                    + Found.code(id.get()));
        }
        return list;
    }

    /**
     * The entry of {@code code}, by its own code or by that of another scheme, such as a DfE number; of several that
     * share the latter, one that was not replaced.
     */
    static @Nullable CodeEntry entry(CodeList list, String code, Inspection in) {
        CodeEntry entry = in.reference().entry(list, code);
        return entry == null ? byOtherScheme(list, code, in.today()) : entry;
    }

    private static @Nullable CodeEntry byOtherScheme(CodeList list, String code, int today) {
        CodeEntry found = null;
        for (int i = 0; i < list.codes().size(); i++) {
            CodeEntry entry = list.codes().get(i);
            if ((found == null || isSuperseded(found, today)) && isOfOtherScheme(entry.otherCodes(), code)) {
                found = entry;
            }
        }
        return found;
    }

    private static boolean isOfOtherScheme(List<OtherCode> others, String code) {
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).code().isPresent() && others.get(i).code().get().equals(code)) {
                return true;
            }
        }
        return false;
    }

    static void unknown(CodeList list, String code, Inspection in) {
        if (entry(list, code, in) == null) {
            List<String> known = list.codes().stream()
                    .flatMap(entry -> entry.code().stream())
                    .toList();
            String expected = NearMiss.of(code, known)
                    .map(meant -> "\"" + meant + "\", if that is meant")
                    .orElse("a code of its list");
            in.fail("/code", expected, Found.code(code), code);
        }
    }

    static void superseded(CodeList list, String code, Inspection in) {
        CodeEntry entry = entry(list, code, in);
        if (entry != null && isSuperseded(entry, in.today())) {
            String expected = String.join(" or ", entry.replacedBy()) + ", which replaced it";
            in.fail("/code", expected, Found.code(code), code);
        }
    }

    static void inUse(CodeList list, String code, Inspection in) {
        CodeEntry entry = entry(list, code, in);
        if (entry == null || isSuperseded(entry, in.today())) {
            return;
        }
        if (entry.from().isPresent() && Dates.first(entry.from().get().value()) > in.today()) {
            in.fail(
                    "/code",
                    "a code that is in use",
                    "one that is in use from " + entry.from().get(),
                    code);
        } else if (entry.until().isPresent() && isOver(entry, in.today())) {
            in.fail(
                    "/code",
                    "a code that is in use",
                    "one that was in use until " + entry.until().get(),
                    code);
        }
    }

    /** Holds a text beside a code not to be what the list calls another code. */
    static void otherLabel(CodeList list, String code, String text, Inspection in) {
        CodeEntry entry = entry(list, code, in);
        if (entry == null || isLabel(entry, text)) {
            return;
        }
        for (int i = 0; i < list.codes().size(); i++) {
            CodeEntry other = list.codes().get(i);
            if (isLabel(other, text)) {
                in.fail(
                        "/text",
                        "what the list calls its code",
                        "the label of " + other.code().orElse("another"),
                        text);
                return;
            }
        }
    }

    static boolean isLabel(CodeEntry entry, String text) {
        return (entry.label().isPresent() && entry.label().get().equalsIgnoreCase(text))
                || (entry.shortLabel().isPresent() && entry.shortLabel().get().equalsIgnoreCase(text));
    }

    static boolean isSuperseded(CodeEntry entry, int today) {
        return !entry.replacedBy().isEmpty()
                && (entry.supersededFrom().isEmpty()
                        || Dates.first(entry.supersededFrom().get().value()) <= today);
    }

    private static boolean isOver(CodeEntry entry, int today) {
        int last = Dates.last(entry.until().orElseThrow().value());
        return last != Dates.NONE && last < today;
    }
}
