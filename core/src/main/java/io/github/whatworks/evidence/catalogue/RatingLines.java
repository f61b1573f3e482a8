// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import io.github.whatworks.evidence.scale.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a card about its ratings: each with its scale, and with all that travels with it. */
final class RatingLines {

    private final CatalogueSettings settings;
    private final Wording wording;
    private final RatingWords values;
    private final SourceWords sources;

    RatingLines(CatalogueSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
        this.values = new RatingWords(settings.referenceData().scales(), wording);
        this.sources = new SourceWords(wording);
    }

    List<Line> of(EvidenceRecord record, Optional<Freshness> freshness) {
        List<Line> lines = new ArrayList<>();
        add(record, freshness, lines);
        return lines;
    }

    private void add(EvidenceRecord record, Optional<Freshness> freshness, List<Line> lines) {
        Optional<Freshness> expired = freshness.filter(copy -> copy.state() == Freshness.State.EXPIRED);
        if (expired.isPresent()) {
            String date = Freshness.day(expired.get().expiresAt());
            if (settings.expiredRatings().isEmpty()) {
                lines.add(line("rating", wording.say("rating.expired", "date", date)));
                lines.add(line("source", sources.source(record.provenance(), Optional.empty())));
                return;
            }
            String reason = settings.expiredRatings().get();
            lines.add(line("note", wording.say("rating.expiredShown", "date", date, "reason", reason)));
        }
        List<RatedThing> rated = RatedThing.of(record);
        if (rated.isEmpty()) {
            lines.add(line("rating", wording.say("rating.none")));
            lines.add(line("source", sources.source(record.provenance(), Optional.empty())));
        }
        for (int i = 0; i < rated.size(); i++) {
            RatedThing thing = rated.get(i);
            if (i == 0 || !thing.sharesLinesWith(rated.get(i - 1))) {
                lines.add(line("scale", scale(thing.rating().scale())));
            }
            lines.add(line("rating", subject(thing)));
            if (i == rated.size() - 1 || !thing.sharesLinesWith(rated.get(i + 1))) {
                travelling(record, thing, lines);
            }
        }
    }

    /** What never leaves a rating: how it is known, its date, source and comparator. */
    private void travelling(EvidenceRecord record, RatedThing thing, List<Line> lines) {
        Rating rating = thing.rating();
        String rater = rating.ratedBy()
                .map(who -> wording.say("by.rater", "rater", who))
                .orElse("");
        lines.add(line("known", known(rating.known()) + rater));
        rating.note().ifPresent(note -> lines.add(line("note", note)));
        lines.add(line(
                "date",
                rating.asOf()
                        .map(date -> wording.say("date.asOf", "date", date.inWords()))
                        .orElseGet(() -> wording.say("date.none"))));
        lines.add(line("source", sources.source(record.provenance(), rating.source())));
        lines.add(line(
                "comparator",
                thing.comparator()
                        .flatMap(term -> term.text())
                        .map(text -> wording.say("comparator.stated", "comparator", text))
                        .orElseGet(() -> wording.say("comparator.none"))));
    }

    private String subject(RatedThing thing) {
        String value = status(thing.rating()) + values.values(thing.rating());
        return thing.name()
                .map(name -> wording.say("rating.subject", "name", name, "value", value))
                .orElse(value);
    }

    /** A rating that no longer stands says so before anything else. */
    private String status(Rating rating) {
        return rating.status()
                .flatMap(status -> wording.find("rating.status." + status))
                .orElse("");
    }

    private String scale(Optional<ScaleRef> ref) {
        if (ref.isEmpty()) {
            return wording.say("scale.notStated");
        }
        String edition = ref.get().edition().orElse("not stated");
        Optional<Scale> scale = settings.referenceData().scales().find(ref.get());
        return scale.map(known -> wording.say(
                        "scale.known",
                        "title",
                        known.title().orElse(""),
                        "edition",
                        edition,
                        "rates",
                        known.rates().orElse("what its publisher says it does")))
                .orElseGet(() ->
                        wording.say("scale.unknown", "id", ref.get().id().orElse("not named"), "edition", edition));
    }

    private String known(Optional<Known> known) {
        return known.map(how -> wording.sayOr("known." + how, "known.other", "known", how.value()))
                .orElseGet(() -> wording.say("known.notStated"));
    }

    private Line line(String label, String text) {
        return new Line(wording.say("label." + label), text);
    }
}
