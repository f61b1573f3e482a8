// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.catalogue.InputNotice.Kind;
import io.github.whatworks.evidence.catalogue.InputPiece.Form;
import io.github.whatworks.evidence.catalogue.RefusedInputException.Reason;
import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.code.CodeStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one input: finds the list of each item and the code in that list, and notes what it did. */
final class InputReader {

    private static final int MOST_ITEMS = 1000;
    private static final Pattern LIST_AND_CODE = Pattern.compile("([A-Za-z0-9._-]+)\\s*:\\s*(\\S.*)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final CodeLists lists;
    private final Optional<String> givenList;
    private final Set<CodedNeed> coded = new LinkedHashSet<>();
    private final List<InputNotice> notices = new ArrayList<>();
    private int item;

    InputReader(CodeLists lists, Optional<String> givenList) {
        this.lists = lists;
        this.givenList = givenList;
    }

    CodedInput read(String text) {
        InputPieces input = InputPieces.of(text);
        if (input.brokenJson()) {
            note(Kind.NOT_JSON, "The input looks like JSON and is not; it was read as a plain list.");
        }
        if (input.pieces().size() > MOST_ITEMS) {
            throw new RefusedInputException(
                    Reason.TOO_MANY,
                    List.of(),
                    "the input holds more than " + MOST_ITEMS + " items; give those of one" + " family");
        }
        for (InputPiece piece : input.pieces()) {
            item++;
            read(piece);
        }
        if (coded.isEmpty()) {
            note(Kind.EMPTY, "The input holds no code.");
        }
        standingAlone();
        return new CodedInput(List.copyOf(coded), notices);
    }

    private void read(InputPiece piece) {
        String text = piece.text().strip();
        if (text.isEmpty() || text.length() > InputPieces.LONGEST) {
            note(
                    Kind.LEFT_OUT,
                    "Item " + item + (text.isEmpty() ? " is empty" : " is too long to be a code")
                            + " and was left out.");
            return;
        }
        if (piece.form() == Form.JSON_NUMBER) {
            note(Kind.NUMBER_READ, "Item " + item + " was written as a number and read as a code.");
        } else if (piece.form() == Form.JSON_TEXT
                && text.length() < piece.text().length()) {
            note(Kind.BLANKS_REMOVED, "Blanks around item " + item + " were removed.");
        }
        Optional<String> inItem = Optional.of(LIST_AND_CODE.matcher(text))
                .filter(match -> match.matches()
                        && (givenList.isEmpty() || known(match.group(1)).isPresent()))
                .map(match -> match.group(1));
        Optional<String> list = inItem.or(() -> listFor(piece));
        String rest = inItem.map(prefix -> text.substring(text.indexOf(':') + 1).strip())
                .orElse(text);
        if (list.isEmpty()) {
            withoutList(rest);
        } else {
            known(list.get()).ifPresentOrElse(found -> inList(found, rest), () -> inUnknownList(list.get(), rest));
        }
    }

    /** The list that was given, or that the item's place names; the two must not disagree. */
    private Optional<String> listFor(InputPiece piece) {
        if (piece.list().isEmpty()) {
            return givenList;
        }
        String place = canonical(piece.list().get());
        givenList.filter(given -> !canonical(given).equals(place)).ifPresent(given -> {
            // What is not a known list may be anything, so only known ones are named.
            String expected = known(place).flatMap(CodeList::id).orElse("another list");
            throw new RefusedInputException(
                    Reason.OTHER_LIST,
                    known(place).flatMap(CodeList::id).stream().toList(),
                    "item " + item + " stands where codes of " + expected
                            + " do, and the list given is not that one; give the list that the codes are from, or"
                            + " none");
        });
        if (givenList.isEmpty() && place.equals(InputPieces.FACTORS)) {
            noteOnce(Kind.LIST_TAKEN, "Codes that stand under factors were read as codes of " + place + ".");
        }
        return Optional.of(place);
    }

    private void inUnknownList(String list, String text) {
        noteOnce(Kind.UNKNOWN_LIST, "Item " + item + " names a code list that is not known here.");
        BLANKS.splitAsStream(text).forEach(code -> add(new CodedNeed(list, code), "Item " + item));
    }

    private void inList(CodeList list, String text) {
        if (isKnown(list, text)) {
            code(list, text);
            return;
        }
        List<CodeEntry> named = list.codes().stream()
                .filter(entry -> Stream.concat(entry.label().stream(), entry.shortLabel().stream())
                        .anyMatch(text::equalsIgnoreCase))
                .toList();
        List<String> parts = parts(text);
        String joined = BLANKS.matcher(text).replaceAll("");
        if (named.size() == 1 && named.get(0).code().isPresent()) {
            String code = named.get(0).code().get();
            note(Kind.WORDS_READ, "Words in item " + item + " were read as the code " + code + ".");
            code(list, code);
        } else if (!parts.stream().allMatch(part -> isKnown(list, part)) && isKnown(list, joined)) {
            note(
                    Kind.BLANKS_REMOVED,
                    "Blanks in item " + item + " were removed: "
                            + list.find(joined).code() + ".");
            code(list, joined);
        } else {
            parts.forEach(part -> code(list, part));
        }
    }

    /** An item of a JSON list may itself hold several codes with commas between. */
    private static List<String> parts(String text) {
        return BETWEEN.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
    }

    private static boolean isKnown(CodeList list, String code) {
        return list.find(code).found().isPresent();
    }

    private void withoutList(String text) {
        List<String> holders = holders(text);
        if (holders.isEmpty() && parts(text).size() > 1) {
            parts(text).forEach(this::withoutList);
            return;
        }
        if (holders.size() != 1) {
            throw holders.isEmpty()
                    ? new RefusedInputException(
                            Reason.NO_LIST,
                            holders,
                            "item " + item + " has no list, and no known list has such a code; give the list once, or"
                                    + " write LIST:CODE")
                    : new RefusedInputException(
                            Reason.AMBIGUOUS_CODE,
                            holders,
                            "item " + item + " has no list, and these lists all have such a code: "
                                    + String.join(", ", holders) + "; give the list once, or write LIST:CODE");
        }
        CodeList list = known(holders.get(0)).orElseThrow();
        note(
                Kind.LIST_TAKEN,
                list.find(text).code() + " was given without its list; only " + holders.get(0) + " has such a code.");
        code(list, text);
    }

    private List<String> holders(String code) {
        return lists.lists().stream()
                .flatMap(list -> list.id().stream())
                .distinct()
                .filter(id -> lists.find(id).filter(list -> isKnown(list, code)).isPresent())
                .toList();
    }

    private void code(CodeList list, String text) {
        CodeStatus status = list.find(text);
        String code = status.code();
        if (status.found().isEmpty()) {
            note(
                    Kind.UNKNOWN_CODE,
                    "Item " + item + " is not a code of " + list.id().orElse("the list") + ".");
        } else if (!text.equals(code)) {
            note(
                    text.equalsIgnoreCase(code) ? Kind.CASE_CHANGED : Kind.OTHER_CODE_READ,
                    text + " was read as " + code + ".");
        }
        boolean isNew =
                add(new CodedNeed(list.id().orElse(""), code), status.found().isPresent() ? code : "Item " + item);
        if (!isNew) {
            return;
        }
        if (status instanceof CodeStatus.Superseded) {
            note(Kind.SUPERSEDED, status.inWords());
        } else if (status instanceof CodeStatus.NoLongerInUse) {
            note(Kind.NOT_IN_USE, status.inWords());
        }
    }

    /** What is not a code of the list may be anything, so it is named by its place. */
    private boolean add(CodedNeed next, String name) {
        boolean isNew = coded.add(next);
        if (!isNew) {
            noteOnce(Kind.DUPLICATE, name + " was given more than once and is asked once.");
        }
        return isNew;
    }

    private void standingAlone() {
        for (CodedNeed one : coded) {
            boolean alone = known(one.list())
                    .flatMap(list -> list.find(one.code()).found())
                    .flatMap(CodeEntry::standsAlone)
                    .orElse(false);
            boolean others = coded.stream().anyMatch(other -> other.list().equals(one.list()) && !other.equals(one));
            if (alone && others) {
                note(
                        Kind.STANDS_ALONE,
                        one.code() + " stands alone in " + one.list()
                                + ", and other codes of that list were given beside it.");
            }
        }
    }

    private String canonical(String list) {
        return known(list).flatMap(CodeList::id).orElse(list);
    }

    private Optional<CodeList> known(String list) {
        return lists.find(list)
                .or(() -> lists.lists().stream()
                        .flatMap(other -> Stream.concat(other.id().stream(), other.aliases().stream()))
                        .filter(list::equalsIgnoreCase)
                        .findFirst()
                        .flatMap(lists::find));
    }

    private void noteOnce(Kind kind, String sentence) {
        if (notices.stream().noneMatch(notice -> notice.inWords().equals(sentence))) {
            note(kind, sentence);
        }
    }

    private void note(Kind kind, String sentence) {
        notices.add(new InputNotice(kind, sentence));
    }
}
