// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.DateEvent;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.RecordDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dates of a Guidebook record.
 *
 * <p>{@code reviews} is what the page printed under the Early Intervention Foundation, {@code
 * lastReviewed} and a {@code publishedDate} without a remark what the page of Foundations prints. The
 * same review can stand in both; each is kept, and {@code by} says whose it is.
 */
final class GuidebookDates {
    private final SourceObject source;
    private final List<RecordDate> dates = new ArrayList<>();

    private GuidebookDates(SourceObject source) {
        this.source = source;
        source.texts("reviews")
                .forEach(text ->
                        add("reviews", text, DateEvent.LAST_REVIEWED, Publication.EARLY_INTERVENTION_FOUNDATION));
        each("lastReviewed", DateEvent.LAST_REVIEWED);
        each("publishedDate", DateEvent.PUBLISHED);
        each("lastUpdatedDate", DateEvent.UPDATED);
    }

    static List<RecordDate> of(SourceObject source) {
        return List.copyOf(new GuidebookDates(source).dates);
    }

    /** When the evidence was last reviewed: as of then its ratings hold. */
    static Optional<PartialDate> lastReview(List<RecordDate> dates) {
        return dates.stream()
                .filter(date -> date.event().equals(Optional.of(DateEvent.LAST_REVIEWED)))
                .flatMap(date -> date.date().stream())
                .max(Comparator.comparing(PartialDate::value));
    }

    private void each(String member, DateEvent event) {
        source.text(member).ifPresent(text -> {
            for (String part : text.split("; ", -1)) {
                add(member, part, event, Publication.FOUNDATIONS);
            }
        });
    }

    private void add(String member, String text, DateEvent event, String by) {
        DatedText dated = DatedText.of(text)
                .orElseThrow(() -> source.fault(
                        member, "expected a month and year such as \"July 2016\", found \"" + text + "\""));
        var date = RecordDate.builder()
                .event(event)
                .date(dated.date())
                .printed(dated.month())
                .by(dated.remark().orElse(by));
        dated.name().ifPresent(date::name);
        dates.add(date.build());
    }
}
