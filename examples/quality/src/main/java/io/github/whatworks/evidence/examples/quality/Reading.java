// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.quality.CheckedRecord;
import io.github.whatworks.evidence.quality.QualityCheck;
import io.github.whatworks.evidence.quality.QualityFinding;
import io.github.whatworks.evidence.quality.QualitySink;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Profile;
import io.github.whatworks.evidence.validation.Rule;
import java.io.IOException;
import java.util.Set;

/**
 * Reads files for other things than a report, by way of the check: it knows every form of a file, and what
 * cannot be read of it. Whether a record is right beyond that makes no difference here.
 */
final class Reading implements QualitySink {
    private static final QualityCheck CHECK = QualityCheck.standard()
            .withValidator(
                    EvidenceValidator.standard().withProfile(Profile.DRAFT).withTextScans(false));

    /** Beside the rules about texts, those that say what of a file did not get into the records. */
    private static final Set<String> UNREAD =
            Set.of("file.empty", "file.unreadable", "csv.cell.form", "csv.column.known");

    private final Taker taker;
    private final Remarks remarks;

    /** Whoever wants the records. */
    interface Taker {
        /** Takes one. */
        void take(EvidenceRecord record) throws IOException;
    }

    Reading(Taker taker, Remarks remarks) {
        this.taker = taker;
        this.remarks = remarks;
    }

    /**
     * Reads {@code input} to its end.
     *
     * @throws IOException if the taker throws it
     */
    void read(Input input) throws IOException {
        input.check(CHECK, this);
    }

    @Override
    public void record(CheckedRecord checked) throws IOException {
        boolean sound = checked.report().findings().stream().noneMatch(finding -> isUnread(finding.rule()));
        if (sound && checked.record().isPresent()) {
            taker.take(checked.record().get());
        }
    }

    @Override
    public void finding(QualityFinding found) {
        Finding finding = found.finding();
        if (isUnread(finding.rule())) {
            JsonPlace place = finding.place().orElse(new JsonPlace(1, 1));
            remarks.say(found.file() + ":" + place.line() + ":" + place.column() + ": "
                    + finding.rule().id() + ": expected " + finding.expected() + ", found " + finding.found());
        }
    }

    private static boolean isUnread(Rule rule) {
        return rule.group() == Rule.Group.TEXT || UNREAD.contains(rule.id());
    }
}
