// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.RecordDate;
import java.util.List;
import java.util.Optional;

/**
 * Who rated a programme, and as of when.
 *
 * @param dates all dates of the record
 * @param asOf when the evidence was last reviewed
 * @param ratedBy the body that rated; where neither a review nor a page of before the merger is known,
 *     the publisher under both of its names
 */
record GuidebookReview(List<RecordDate> dates, Optional<PartialDate> asOf, String ratedBy) {

    static GuidebookReview of(List<RecordDate> dates, GuidebookPages pages) {
        Optional<PartialDate> asOf = GuidebookDates.lastReview(dates);
        boolean beforeTheMerger = asOf.isPresent() || pages.haveEif() || pages.areUnknown();
        return new GuidebookReview(
                dates,
                asOf,
                beforeTheMerger ? Publication.EARLY_INTERVENTION_FOUNDATION : Publication.GUIDEBOOK.publisher());
    }
}
