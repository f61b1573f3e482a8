// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.json.plan.Plan;
import java.util.List;

/** The rules about any date: that it is one, and that it can be right. */
final class DateRules extends ValueRules {
    private static final Rule FORM = Rule.error(
                    Rule.Group.MEANING, "date.form", "A date is a day, month or year of the calendar")
            .because("What is printed goes into a text of its own; a date that no program can read sorts nowhere.")
            .inJsonSchema()
            .passes("""
                    {"dates": [{"event": "published", "date": "2020-02-29"}, {"event": "updated", "date": "2021-04"}]}""")
            .fails("""
                    {"dates": [{"event": "published", "date": "2021-02-29"}]}""");
    private static final Rule FUTURE = Rule.error(
                    Rule.Group.MEANING, "date.future", "What a record tells of has happened by today, in London")
            .because("Evidence that was read or rated tomorrow was typed wrongly, and looks fresher than it is.")
            .passes("""
                    {"links": [{"url": "https://example.org/report.pdf", "date": "2021"}]}""")
            .fails("""
                    {"links": [{"url": "https://example.org/report.pdf", "date": "2921"}]}""");
    private static final Rule EARLY = Rule.warning(Rule.Group.MEANING, "date.early", "A date is not before 1900")
            .because("Nothing that a record tells of is so old: digits were swapped, or an empty field was exported.")
            .passes("""
                    {"links": [{"url": "https://example.org/report.pdf", "date": "1998-06"}]}""")
            .fails("""
                    {"links": [{"url": "https://example.org/report.pdf", "date": "1098-06"}]}""");

    static final List<Rule> RULES = List.of(FORM, FUTURE, EARLY);

    private static final int EARLIEST = 1900_01_01;
    private static final int A_YEAR = 1_00_00;
    private static final int FOR_EVER = Integer.MAX_VALUE / 2;

    private final int ahead;

    private DateRules(int ahead) {
        this.ahead = ahead;
    }

    /** What holds the dates of {@code type}. */
    static DateRules of(Plan<?> type) {
        return new DateRules(
                switch (type.name()) {
                    case "RecordDate" -> FOR_EVER; // its event says whether it may lie ahead
                    case "Citation" -> A_YEAR; // journals print the year of an issue that is still to come
                    default -> 0;
                });
    }

    @Override
    List<Rule> rules() {
        return RULES;
    }

    @Override
    boolean holds(Object value, Inspection in) {
        int first = Dates.first(((PartialDate) value).value());
        return first >= EARLIEST && first <= in.today() + ahead;
    }

    @Override
    void report(Object value, Inspection in) {
        String date = ((PartialDate) value).value();
        int first = Dates.first(date);
        if (first == Dates.NONE) {
            in.fail(FORM, "", "a date such as 2020, 2020-10 or 2020-10-05", Found.code(date), date);
        } else if (first < EARLIEST) {
            in.fail(EARLY, "", "a date from 1900 on", Found.code(date), date);
        } else {
            in.fail(FUTURE, "", "a date up to today", Found.code(date), date);
        }
    }
}
