// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Relation;
import io.github.whatworks.evidence.RelationType;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceStatus;
import io.github.whatworks.evidence.Variant;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.List;
import java.util.Optional;

/** What a record is and whether it still stands: the first part of a card. */
final class StandingLines {

    private final Wording wording;

    StandingLines(Wording wording) {
        this.wording = wording;
    }

    static boolean isWithdrawn(EvidenceRecord record) {
        return record.withdrawal().isPresent()
                || record.status().filter(RecordStatus.WITHDRAWN::equals).isPresent();
    }

    /** The words that go before the title wherever it stands alone. */
    Optional<String> inShort(EvidenceRecord record) {
        if (isWithdrawn(record)) {
            return Optional.of(wording.say(isUrgent(record) ? "standing.urgent" : "standing.withdrawn"));
        }
        if (isSuperseded(record)) {
            return Optional.of(wording.say("standing.superseded"));
        }
        if (record.status().filter(RecordStatus.DRAFT::equals).isPresent()) {
            return Optional.of(wording.say("standing.draft"));
        }
        return record.kind().equals(RecordKind.LOCAL_PRACTICE)
                ? Optional.of(wording.say("standing.local-practice"))
                : Optional.empty();
    }

    Optional<Part> part(EvidenceRecord record, boolean withDescription) {
        CardLines lines = new CardLines(wording);
        if (isWithdrawn(record)) {
            lines.add("notice", withdrawn(record));
            record.withdrawal().ifPresent(withdrawal -> details(withdrawal, lines));
        }
        if (isSuperseded(record)) {
            lines.add("notice", wording.say("notice.superseded", "successor", successor(record)));
        }
        record.status()
                .filter(status -> !status.equals(RecordStatus.PUBLISHED)
                        && !status.equals(RecordStatus.WITHDRAWN)
                        && !status.equals(RecordStatus.SUPERSEDED))
                .ifPresent(status -> lines.add(
                        "notice",
                        wording.sayOr("notice.status." + status, "notice.status.other", "status", status.value())));
        archived(record).ifPresent(text -> lines.add("notice", text));
        lines.add("kind", kind(record));
        record.otherTitles().forEach(other -> lines.add("also", other.title()));
        if (withDescription) {
            record.summary().ifPresent(lines::describe);
            record.variants().forEach(variant -> variant(variant, lines));
        }
        return lines.part("record");
    }

    private static boolean isUrgent(EvidenceRecord record) {
        return record.withdrawal()
                .flatMap(Withdrawal::safety)
                .filter(Safety.URGENT::equals)
                .isPresent();
    }

    static boolean isSuperseded(EvidenceRecord record) {
        return record.status().filter(RecordStatus.SUPERSEDED::equals).isPresent()
                || successors(record).findAny().isPresent();
    }

    private static java.util.stream.Stream<Relation> successors(EvidenceRecord record) {
        return record.relations().stream()
                .filter(relation -> relation.type()
                        .filter(RelationType.SUPERSEDED_BY::equals)
                        .isPresent());
    }

    private String withdrawn(EvidenceRecord record) {
        Optional<Safety> safety = record.withdrawal().flatMap(Withdrawal::safety);
        String why = safety.map(known -> "withdrawn." + known).orElse("withdrawn.other");
        String on = record.withdrawal()
                .flatMap(Withdrawal::on)
                .map(date -> wording.say("notice.withdrawn.on", "date", date.inWords()))
                .orElse("");
        String by = record.withdrawal()
                .flatMap(Withdrawal::by)
                .map(who -> wording.say("notice.withdrawn.by", "who", who))
                .orElse("");
        return wording.sayOr(why, "withdrawn.other", "on", on, "by", by);
    }

    private void details(Withdrawal withdrawal, CardLines lines) {
        lines.add(
                "notice",
                withdrawal
                        .reason()
                        .map(reason -> wording.say("notice.withdrawn.reason", "reason", reason))
                        .orElseGet(() -> wording.say("notice.withdrawn.noReason")));
        named(withdrawal.successorTitle(), withdrawal.successor())
                .ifPresent(name -> lines.add("notice", wording.say("notice.withdrawn.successor", "successor", name)));
        withdrawal
                .url()
                .ifPresent(
                        url -> lines.add("notice", wording.say("notice.withdrawn.url", "url", url), Optional.of(url)));
    }

    private String successor(EvidenceRecord record) {
        return successors(record)
                .flatMap(relation -> named(relation.title(), relation.record()).stream())
                .reduce((one, other) -> one + "; " + other)
                .orElseGet(() -> wording.say("notice.superseded.notNamed"));
    }

    /** The title with the id, so that it can be found in a copy. */
    private Optional<String> named(Optional<String> title, Optional<String> id) {
        return title.isPresent() && id.isPresent()
                ? Optional.of(wording.say("named", "title", title.get(), "id", id.get()))
                : title.or(() -> id);
    }

    private Optional<String> archived(EvidenceRecord record) {
        List<Source> sources = record.provenance().map(Provenance::sources).orElse(List.of());
        return sources.stream()
                .filter(source ->
                        source.status().filter(SourceStatus.ARCHIVED::equals).isPresent())
                .findFirst()
                .map(source -> source.since()
                        .map(PartialDate::inWords)
                        .map(since -> wording.say("notice.archive", "since", since))
                        .orElseGet(() -> wording.say("notice.archive.noDate")));
    }

    private String kind(EvidenceRecord record) {
        String kind = wording.sayOr(
                "kind." + record.kind(), "kind.other", "kind", record.kind().value());
        return record.provenance()
                .flatMap(Provenance::contentType)
                .map(own -> wording.say("ownWord", "kind", kind, "own", own))
                .orElse(kind);
    }

    private void variant(Variant variant, CardLines lines) {
        String name = variant.name().orElseGet(() -> wording.say("variant.noName"));
        String rated = variant.rated().map(Object::toString).orElse("not-stated");
        String line = wording.sayOr("variant.rated." + rated, "variant.rated.not-stated", "name", name);
        lines.add(
                "covers",
                variant.note()
                        .map(note -> wording.say("noted", "text", line, "note", note))
                        .orElse(line));
    }
}
