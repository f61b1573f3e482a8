// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.DateEvent;
import io.github.whatworks.evidence.RecordDate;
import io.github.whatworks.evidence.json.plan.Code;
import java.util.List;

/** What the parts of a date of the record mean together. */
final class RecordDateMeaning extends Meaning<RecordDate> {
    private static final int EVENT = 0;
    private static final int DATE = 1;
    private static final int FUTURE = 2;
    private static final int PRINTED = 3;

    private static final int YEAR_DIGITS = 4;
    private static final List<String> EVENTS = Vocabulary.of(Code.DATE_EVENT);

    RecordDateMeaning() {
        super(
                Rule.info(Rule.Group.MEANING, "record-date.event.missing", "A date says what happened then")
                        .unlessGiven("event")
                        .because("A date that could be of publication or of review is of no use.")
                        .passes(date("\"event\": \"published\", \"date\": \"2020-05\""))
                        .fails(date("\"date\": \"2020-05\"")),
                Rule.warning(Rule.Group.MEANING, "record-date.date.missing", "An event has its date, or the text of it")
                        .unlessGiven("date", "printed")
                        .because("An event without a date says no more than leaving it out.")
                        .passes(date("\"event\": \"published\", \"printed\": \"Spring term\""))
                        .fails(date("\"event\": \"published\", \"by\": \"Example Centre\"")),
                Rule.error(
                                Rule.Group.MEANING,
                                "record-date.date.future",
                                "What happened has happened by today, in London; only plans lie ahead")
                        .whenGiven("event", "date")
                        .because("Evidence that was published or reviewed tomorrow looks fresher than it is.")
                        .passes(date("\"event\": \"review-due\", \"date\": \"2921\""))
                        .fails(date("\"event\": \"last-reviewed\", \"date\": \"2921\"")),
                Rule.warning(
                                Rule.Group.MEANING,
                                "record-date.printed.mismatch",
                                "The date has the year that is printed")
                        .whenGiven("date", "printed")
                        .because("One of the two was taken down wrongly.")
                        .passes(date("\"event\": \"published\", \"date\": \"2020-05\", \"printed\": \"May 2020\""))
                        .fails(date("\"event\": \"published\", \"date\": \"2021-05\", \"printed\": \"May 2020\"")));
    }

    @Override
    void check(int rule, RecordDate date, Inspection in) {
        switch (rule) {
            case EVENT -> event(date, in);
            case DATE -> date(date, in);
            case FUTURE -> future(date, in);
            case PRINTED -> printed(date, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void event(RecordDate date, Inspection in) {
        if (date.event().isEmpty()) {
            in.fail("/event", "what happened, such as published", "nothing");
        }
    }

    private static void date(RecordDate date, Inspection in) {
        if (date.date().isEmpty() && date.printed().isEmpty()) {
            in.fail("/date", "a date, or the text as printed", "neither");
        }
    }

    private static void future(RecordDate date, Inspection in) {
        if (date.event().isEmpty() || date.date().isEmpty()) {
            return;
        }
        String when = date.date().get().value();
        if (Dates.first(when) > in.today() && isOver(date.event().get())) {
            in.fail("/date", "a date up to today", Found.code(when), when);
        }
    }

    /** Whether it is known to be something that has happened; an event that is not known may be a plan. */
    private static boolean isOver(DateEvent event) {
        return !event.equals(DateEvent.REVIEW_DUE)
                && !event.equals(DateEvent.ESTIMATED_COMPLETION)
                && EVENTS.contains(event.value());
    }

    private static void printed(RecordDate date, Inspection in) {
        if (date.date().isEmpty() || date.printed().isEmpty()) {
            return;
        }
        String when = date.date().get().value();
        String printed = date.printed().get();
        if (Dates.first(when) != Dates.NONE && hasYear(printed) && !holdsYear(printed, when)) {
            in.fail("/date", "the year that is printed", Found.code(when), when);
        }
    }

    /** Whether the year of {@code date} stands anywhere in {@code text}, whole or as in 2016/17. */
    private static boolean holdsYear(String text, String date) {
        for (int i = 0; i < text.length() - 1; i++) {
            boolean whole = text.regionMatches(i, date, 0, YEAR_DIGITS);
            if (whole || ("/-–’'".indexOf(text.charAt(i)) >= 0 && text.regionMatches(i + 1, date, 2, 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether four digits stand together, and no more. */
    private static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (!digit && digits == YEAR_DIGITS) {
                return true;
            }
            digits = digit ? digits + 1 : 0;
        }
        return digits == YEAR_DIGITS;
    }

    private static String date(String parts) {
        return "{\"dates\": [{" + parts + "}]}";
    }
}
