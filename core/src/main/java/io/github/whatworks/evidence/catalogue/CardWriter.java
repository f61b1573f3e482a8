// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Link;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the card of a record.
 *
 * <p>What stands is said first, then the ratings with all that travels with them, then what is not
 * known, before whom it is for and what it costs: nobody should have to scroll past facts to find a gap.
 */
final class CardWriter {

    private final CatalogueSettings settings;
    private final Wording wording;
    private final StandingLines standing;
    private final RatingLines ratings;
    private final OutcomeLines outcomes;
    private final EffectLines effects;
    private final AdviceLines advice;
    private final UnknownLines unknown;
    private final PeopleLines people;
    private final CostLines costs;
    private final CautionLines cautions;
    private final SourceLines sources;

    CardWriter(CatalogueSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
        this.standing = new StandingLines(wording);
        this.ratings = new RatingLines(settings, wording);
        this.outcomes = new OutcomeLines(settings.referenceData().scales(), wording);
        this.effects = new EffectLines(settings.referenceData().scales(), wording);
        this.advice = new AdviceLines(wording);
        this.unknown = new UnknownLines(settings.referenceData().scales(), wording);
        this.people = new PeopleLines(wording);
        this.costs = new CostLines(ratings, wording);
        this.cautions = new CautionLines(wording);
        this.sources = new SourceLines(wording);
    }

    EvidenceCard card(EvidenceRecord record, Optional<Freshness> freshness) {
        Optional<Freshness> expired = freshness.filter(copy -> copy.state() == Freshness.State.EXPIRED);
        List<Part> parts = new ArrayList<>();
        if (expired.isPresent() && settings.expiredRatings().isEmpty()) {
            standing.part(record, false).ifPresent(parts::add);
            notShown(expired.get()).ifPresent(parts::add);
        } else {
            standing.part(record, true).ifPresent(parts::add);
            expired.flatMap(this::shownAllTheSame).ifPresent(parts::add);
            parts.addAll(ratings.parts(record));
            outcomes.part(record).ifPresent(parts::add);
            parts.addAll(effects.parts(record));
            advice.part(record).ifPresent(parts::add);
            unknown.part(record).ifPresent(parts::add);
            people.people(record).ifPresent(parts::add);
            people.delivery(record).ifPresent(parts::add);
            parts.addAll(costs.parts(record));
            cautions.part(record).ifPresent(parts::add);
        }
        sources.part(record, freshness).ifPresent(parts::add);
        return new EvidenceCard(
                record.id(),
                record.version(),
                record.title(),
                standing.inShort(record),
                publisher(record),
                parts,
                links(record),
                wording.version());
    }

    /** An expired copy shows titles and addresses, and nothing else that a source found. */
    private Optional<Part> notShown(Freshness expired) {
        String date = Freshness.day(expired.expiresAt());
        return new CardLines(wording)
                .add("noRating", wording.say("rating.expired", "date", date))
                .part("expired");
    }

    private Optional<Part> shownAllTheSame(Freshness expired) {
        String reason = settings.expiredRatings().orElse("");
        String date = Freshness.day(expired.expiresAt());
        return new CardLines(wording)
                .add("note", wording.say("rating.expiredShown", "date", date, "reason", reason))
                .part("expired");
    }

    private String publisher(EvidenceRecord record) {
        return record.provenance().flatMap(Provenance::publisher).orElseGet(() -> wording.say("publisher.none"));
    }

    private List<Link> links(EvidenceRecord record) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (Source source : record.provenance().map(Provenance::sources).orElse(List.of())) {
            String label = source.title().orElseGet(() -> publisher(record));
            source.url()
                    .filter(WebAddress::isSafe)
                    .ifPresent(url -> links.putIfAbsent(url, new Link(wording.say("link", "label", label), url)));
        }
        return List.copyOf(links.values());
    }
}
