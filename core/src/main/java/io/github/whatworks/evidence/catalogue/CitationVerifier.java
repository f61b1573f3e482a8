// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.catalogue.CitationStatus.Unknown;
import io.github.whatworks.evidence.catalogue.CitationStatus.Unknown.Why;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what became of cited evidence, by what one generation holds and has seen change. */
final class CitationVerifier {

    private final Generation generation;
    private final TopicIndex index;
    private final Freshness copy;
    private final Wording wording;
    private final CitationComparison comparison;
    private final Replacements replacements;

    CitationVerifier(
            Generation generation, TopicIndex index, Freshness copy, CatalogueSettings settings, Wording wording) {
        this.generation = generation;
        this.index = index;
        this.copy = copy;
        this.wording = wording;
        this.comparison = new CitationComparison(settings, wording);
        this.replacements = new Replacements(generation.records(), index);
    }

    static CitationStatus withoutCopy(EvidenceCitation citation, Wording wording) {
        String title = citation.record().title();
        return new Unknown(citation, wording.say("cite.unknown.noCopy", "title", title), Why.NO_COPY);
    }

    /** Those about which a change was seen after {@code since}, in the order given. */
    List<CitationStatus> affected(List<EvidenceCitation> citations, Instant since) {
        Set<String> ids = new HashSet<>();
        for (History.Change change : generation.history().since(since)) {
            ids.add(change.id());
            index.record(change.id()).stream().flatMap(Replacements::superseded).forEach(ids::add);
        }
        return citations.stream()
                .filter(citation -> ids.contains(citation.record().id()))
                .map(this::verify)
                .filter(status -> !(status instanceof CitationStatus.Unchanged))
                .toList();
    }

    CitationStatus verify(EvidenceCitation citation) {
        CitationOrigin origin = citation.origin();
        boolean sameCentre = origin.centreId().equals(copy.centreId());
        if (sameCentre && copy.generation() < origin.generation()) {
            return unknown(citation, Why.OLDER_COPY, "cite.unknown.olderCopy", origin.generation(), copy.generation());
        }
        return index.record(citation.record().id())
                .map(record -> held(citation, record))
                .orElseGet(() -> notHeld(citation));
    }

    private CitationStatus held(EvidenceCitation citation, EvidenceRecord record) {
        if (record.status().filter(RecordStatus.WITHDRAWN::equals).isPresent()) {
            return withdrawn(
                    citation,
                    record.withdrawal().orElseGet(() -> Withdrawal.builder().build()),
                    generation.history().last(record.id()).map(History.Change::seenAt));
        }
        int then = citation.record().version();
        int now = record.version().orElse(then);
        if (now < then) {
            return unknown(citation, Why.EARLIER_VERSION, "cite.unknown.earlier", then, now);
        }
        String digest = EvidenceJson.standard().digest(record).orElse("");
        boolean same = digest.equals(citation.record().digest());
        List<CitationChange> changes = same ? List.of() : comparison.changes(citation, record, copy);
        List<Replacement> by = replacements.of(record.id(), Optional.of(record));
        if (!by.isEmpty() || isSuperseded(record)) {
            String besides = same
                    ? ""
                    : wording.say(
                            "cite.superseded.changed",
                            "then",
                            then,
                            "now",
                            now,
                            "parts",
                            comparison.inWords(citation, changes));
            return superseded(citation, by, changes, besides);
        }
        if (same) {
            String title = citation.record().title();
            String sentence = wording.say("cite.unchanged", "title", title, "version", then);
            return new CitationStatus.Unchanged(citation, withNotes(citation, sentence));
        }
        String key = now == then ? "cite.changed.sameVersion" : "cite.changed";
        List<String> said = new ArrayList<>();
        said.add(wording.say(
                key,
                "title",
                citation.record().title(),
                "then",
                then,
                "now",
                now,
                "parts",
                comparison.inWords(citation, changes)));
        comparison.otherWording(citation).ifPresent(said::add);
        said.add(wording.say("cite.after"));
        String sentence = withNotes(citation, String.join(" ", said));
        return new CitationStatus.Changed(citation, sentence, now, digest, changes);
    }

    private CitationStatus notHeld(EvidenceCitation citation) {
        String id = citation.record().id();
        Optional<History.Change> gone =
                generation.history().last(id).filter(change -> change.what() == History.What.GONE);
        Optional<Withdrawal> withdrawal = gone.flatMap(History.Change::withdrawal);
        if (withdrawal.isPresent()) {
            return withdrawn(citation, withdrawal.get(), gone.map(History.Change::seenAt));
        }
        List<Replacement> by = replacements.of(id, Optional.empty());
        if (!by.isEmpty()) {
            return superseded(citation, by, List.of(), "");
        }
        if (gone.isEmpty()) {
            return unknown(citation, Why.NOT_HELD, "cite.unknown.notHeld", 0, 0);
        }
        String sentence = wording.say(
                        "cite.gone",
                        "title",
                        citation.record().title(),
                        "generation",
                        gone.get().generation(),
                        "date",
                        Freshness.day(gone.get().seenAt()))
                + " "
                + wording.say("cite.after");
        return new CitationStatus.NoLongerPublished(
                citation, withNotes(citation, sentence), gone.get().seenAt());
    }

    private CitationStatus withdrawn(EvidenceCitation citation, Withdrawal withdrawal, Optional<Instant> seenAt) {
        CitationStatus.Withdrawn plain =
                new WithdrawalWords(wording, replacements).status(citation, withdrawal, seenAt);
        return new CitationStatus.Withdrawn(
                citation,
                withNotes(citation, plain.sentence()),
                plain.isUrgent(),
                plain.on(),
                plain.reason(),
                plain.successor(),
                plain.knownSince());
    }

    private CitationStatus superseded(
            EvidenceCitation citation, List<Replacement> by, List<CitationChange> changes, String besides) {
        String titles =
                by.stream().map(next -> WithdrawalWords.title(wording, next)).collect(Collectors.joining(", "));
        String byWhat = by.isEmpty()
                ? wording.say("cite.superseded.unnamed")
                : wording.say("cite.superseded.by", "titles", titles);
        boolean already = citation.record()
                .status()
                .filter(RecordStatus.SUPERSEDED.value()::equals)
                .isPresent();
        // When another record took its place is not known, so that "after" is said only of a change that was seen.
        String tail = already ? "cite.then" : besides.isEmpty() ? "cite.plain" : "cite.after";
        String sentence =
                wording.say("cite.superseded", "title", citation.record().title(), "by", byWhat)
                        + besides
                        + " "
                        + wording.say(tail);
        return new CitationStatus.Superseded(citation, withNotes(citation, sentence), by, changes);
    }

    private Unknown unknown(EvidenceCitation citation, Why why, String key, long then, long here) {
        String sentence = wording.say(
                key, "title", citation.record().title(), "id", citation.record().id(), "then", then, "here", here);
        return new Unknown(citation, withNotes(citation, sentence), why);
    }

    private static boolean isSuperseded(EvidenceRecord record) {
        return record.status().filter(RecordStatus.SUPERSEDED::equals).isPresent();
    }

    /** What has to be known about the copy that answers. */
    private String withNotes(EvidenceCitation citation, String sentence) {
        StringBuilder out = new StringBuilder(sentence);
        String then = citation.origin().centreId();
        if (!then.equals(copy.centreId())) {
            out.append(' ').append(wording.say("cite.copy.otherCentre", "then", then, "here", copy.centreId()));
        }
        if (copy.state() == Freshness.State.EXPIRED) {
            out.append(' ').append(wording.say("cite.copy.expired", "date", Freshness.day(copy.expiresAt())));
        }
        return out.toString();
    }
}
