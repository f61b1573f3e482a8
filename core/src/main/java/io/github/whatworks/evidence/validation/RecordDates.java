// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.DateEvent;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.RecordDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the dates of a record follow each other. Dates of different bodies are not compared: one body publishes anew
 * what another reviewed long ago.
 */
final class RecordDates extends Meaning<EvidenceRecord> {
    private static final int ENDED = 0;
    private static final int REVIEWED = 1;
    private static final int UPDATED = 2;
    private static final int SEARCHED = 3;
    private static final int WITHDRAWN = 4;
    private static final int TWICE = 5;

    RecordDates() {
        super(
                Rule.error(Rule.Group.MEANING, "record-date.ended.order", "It does not end before it starts")
                        .whenGiven("dates")
                        .because("One of the two dates is wrong, or they were swapped.")
                        .passes(dates("started", "2019-01", "ended", "2020-03"))
                        .fails(dates("started", "2020-03", "ended", "2019-01")),
                Rule.error(
                                Rule.Group.MEANING,
                                "record-date.last-reviewed.order",
                                "The last review is not before the first")
                        .whenGiven("dates")
                        .because("One of the two dates is wrong, or they were swapped.")
                        .passes(dates("first-reviewed", "2014", "last-reviewed", "2021-05"))
                        .fails(dates("first-reviewed", "2021-05", "last-reviewed", "2014")),
                Rule.warning(
                                Rule.Group.MEANING,
                                "record-date.updated.order",
                                "A page is not updated before it is published")
                        .whenGiven("dates")
                        .because("One of the two dates is wrong, or they were swapped.")
                        .passes(dates("published", "2017-03", "updated", "2021-04"))
                        .fails(dates("published", "2021-04", "updated", "2017-03")),
                Rule.warning(
                                Rule.Group.MEANING,
                                "record-date.searched-to.order",
                                "The search for studies ends before its findings are published or updated")
                        .whenGiven("dates")
                        .because("A review cannot hold studies that came after it.")
                        .passes(dates("searched-to", "2016-12", "published", "2017-03"))
                        .fails(dates("searched-to", "2018-12", "published", "2017-03")),
                Rule.warning(
                                Rule.Group.MEANING,
                                "record-date.withdrawn.order",
                                "A record is not withdrawn before it is published")
                        .whenGiven("dates")
                        .because("One of the two dates is wrong, or another record was meant.")
                        .passes(dates("published", "2017-03", "withdrawn", "2021-04"))
                        .fails(dates("published", "2021-04", "withdrawn", "2017-03")),
                Rule.warning(Rule.Group.MEANING, "record-date.date.twice", "A date stands once")
                        .whenGiven("dates")
                        .because("Of two that are the same, one was meant to be another.")
                        .passes(dates("published", "2017-03", "updated", "2017-03"))
                        .fails(dates("published", "2017-03", "published", "2017-03")));
    }

    @Override
    void check(int rule, EvidenceRecord record, Inspection in) {
        List<RecordDate> dates = record.dates();
        if (dates.size() < 2) {
            return;
        }
        switch (rule) {
            case ENDED -> {
                after(dates, DateEvent.STARTED, DateEvent.ENDED, in);
                after(dates, DateEvent.STARTED, DateEvent.ESTIMATED_COMPLETION, in);
            }
            case REVIEWED -> after(dates, DateEvent.FIRST_REVIEWED, DateEvent.LAST_REVIEWED, in);
            case UPDATED -> after(dates, DateEvent.PUBLISHED, DateEvent.UPDATED, in);
            case SEARCHED -> searched(dates, in);
            case WITHDRAWN -> after(dates, DateEvent.PUBLISHED, DateEvent.WITHDRAWN, in);
            case TWICE -> twice(dates, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    /** Holds each {@code later} not to lie before the earliest {@code sooner} of the same body. */
    private static void after(List<RecordDate> dates, DateEvent sooner, DateEvent later, Inspection in) {
        for (int i = 0; i < dates.size(); i++) {
            if (is(dates.get(i), later)) {
                RecordDate first = earliest(dates, sooner, dates.get(i));
                if (first != null && Dates.isAfter(first.date(), dates.get(i).date())) {
                    in.fail("/dates/" + i + "/date", "a date from " + inWords(first.date()) + " on", "an earlier one");
                }
            }
        }
    }

    private static @Nullable RecordDate earliest(List<RecordDate> dates, DateEvent event, RecordDate of) {
        RecordDate earliest = null;
        for (int i = 0; i < dates.size(); i++) {
            RecordDate date = dates.get(i);
            if (is(date, event) && date.by().equals(of.by()) && first(date) != Dates.NONE) {
                earliest = earliest == null || first(date) < first(earliest) ? date : earliest;
            }
        }
        return earliest;
    }

    /** Holds a search not to end after all that the same body did with what it found. */
    private static void searched(List<RecordDate> dates, Inspection in) {
        for (int i = 0; i < dates.size(); i++) {
            RecordDate search = dates.get(i);
            if (is(search, DateEvent.SEARCHED_TO) && isAfterAll(search, dates)) {
                in.fail("/dates/" + i + "/date", "a date up to that of the findings", "a later one");
            }
        }
    }

    private static boolean isAfterAll(RecordDate search, List<RecordDate> dates) {
        boolean any = false;
        for (int i = 0; i < dates.size(); i++) {
            RecordDate date = dates.get(i);
            boolean ofFindings = is(date, DateEvent.PUBLISHED) || is(date, DateEvent.UPDATED);
            if (ofFindings && date.by().equals(search.by()) && first(date) != Dates.NONE) {
                any = true;
                if (!Dates.isAfter(search.date(), date.date())) {
                    return false;
                }
            }
        }
        return any;
    }

    private static void twice(List<RecordDate> dates, Inspection in) {
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).equals(dates.get(i - 1))) {
                in.fail("/dates/" + i, "another date than the one before", "the same");
            }
        }
    }

    private static boolean is(RecordDate date, DateEvent event) {
        return date.event().isPresent() && date.event().get().equals(event);
    }

    private static int first(RecordDate date) {
        return date.date().isPresent() ? Dates.first(date.date().get().value()) : Dates.NONE;
    }

    private static String inWords(Optional<PartialDate> date) {
        return date.map(PartialDate::inWords).orElse("the first");
    }

    private static String dates(String event, String date, String next, String then) {
        return "{\"dates\": [{\"event\": \"" + event + "\", \"date\": \"" + date + "\"}, {\"event\": \"" + next
                + "\", \"date\": \"" + then + "\"}]}";
    }
}
