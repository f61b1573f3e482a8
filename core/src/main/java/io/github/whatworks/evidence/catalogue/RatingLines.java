// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Disagreement;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingFactor;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a card about its ratings. Ratings that follow one another share a part if all that
 * travels with them is the same; what differs in any of it stands apart.
 *
 * <p>Translations to another scale are not shown: the native rating is.
 */
final class RatingLines {

    private final Scales scales;
    private final Wording wording;
    private final RatingWords values;
    private final SourceWords sources;
    private final OutcomeWords outcomes;

    RatingLines(CatalogueSettings settings, Wording wording) {
        this.scales = settings.referenceData().scales();
        this.wording = wording;
        this.values = new RatingWords(scales, wording);
        this.sources = new SourceWords(wording);
        this.outcomes = new OutcomeWords(wording);
    }

    /** All ratings but those of costs; a part that says so where there is none. */
    List<Part> parts(EvidenceRecord record) {
        List<RatedThing> rated = RatedThing.of(record).stream()
                .filter(thing -> !thing.isOfCost())
                .toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < rated.size(); ) {
            List<Line> travels = travelling(record, rated.get(i));
            String scale = scale(rated.get(i).rating().scale());
            CardLines lines = new CardLines(wording).add("scale", scale);
            int first = i;
            while (i < rated.size()
                    && scale.equals(scale(rated.get(i).rating().scale()))
                    && travels.equals(travelling(record, rated.get(i)))) {
                lines.add("rating", rating(record, rated.get(i)));
                i++;
            }
            String heading = wording.say(
                    "heading.rating", "scale", shortScale(rated.get(first).rating()));
            lines.addLines(travels).part("rating", heading).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            new CardLines(wording)
                    .add("noRating", wording.say("rating.none"))
                    .part("rating", wording.say("heading.rating.none"))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    /** One rating with its scale and all that travels with it. */
    List<Line> lines(EvidenceRecord record, RatedThing thing) {
        return new CardLines(wording)
                .add("scale", scale(thing.rating().scale()))
                .add("rating", rating(record, thing))
                .addLines(travelling(record, thing))
                .lines();
    }

    /** What never leaves a rating: how it is known, its date, source and comparator. */
    private List<Line> travelling(EvidenceRecord record, RatedThing thing) {
        Rating rating = thing.rating();
        Optional<Source> source = sources.of(record.provenance(), rating.source());
        CardLines lines = new CardLines(wording)
                .add("known", known(rating))
                .add("date", date(rating))
                .add("source", sources.source(record.provenance(), rating.source()), source.flatMap(Source::url))
                .add(
                        "comparator",
                        thing.comparator()
                                .flatMap(Terms::printed)
                                .map(text -> wording.say("comparator.stated", "comparator", text))
                                .orElseGet(() -> wording.say("comparator.none")));
        rating.qualifies().ifPresent(key -> lines.add("note", qualified(record, key)));
        rating.rollUp().ifPresent(how -> lines.add("note", wording.say("rating.rollUp", "how", how)));
        rating.method().ifPresent(how -> lines.add("note", wording.say("rating.method", "how", how)));
        rating.reason().ifPresent(why -> lines.add("note", wording.say("rating.reason", "why", why)));
        rating.factors().forEach(factor -> factor.name().ifPresent(name -> lines.add("note", factor(name, factor))));
        if (!rating.basedOn().isEmpty()) {
            lines.add("note", wording.say("rating.basedOn", "studies", String.join("; ", rating.basedOn())));
        }
        lines.add("note", rating.note());
        record.disagreements().stream()
                .filter(other -> isAbout(other, thing))
                .forEach(other -> lines.add("disagreement", disagreement(other), DisagreementWords.address(other)));
        return lines.lines();
    }

    static boolean isAbout(Disagreement other, RatedThing thing) {
        return other.about()
                .filter(about -> about.equals(thing.pointer())
                        || about.startsWith(thing.pointer() + "/")
                        || about.equals(thing.pointer().replaceAll("/[0-9]+$", "")))
                .isPresent();
    }

    private String disagreement(Disagreement other) {
        return new DisagreementWords(wording).of(other, wording.say("disagreement.rating"));
    }

    private String rating(EvidenceRecord record, RatedThing thing) {
        Rating rating = thing.rating();
        String said = rating.said()
                .filter(words -> values.isShown(rating))
                .map(words -> wording.say("rating.said", "words", words))
                .orElse("");
        String value = status(record, rating) + values.values(rating) + said;
        return subject(thing)
                .map(name -> wording.say("rating.subject", "name", name, "value", value))
                .orElse(value);
    }

    private Optional<String> subject(RatedThing thing) {
        Rating rating = thing.rating();
        String place = "place." + thing.place();
        Optional<String> name = thing.outcome().isPresent()
                ? Optional.of(
                        wording.say(place, "name", outcomes.name(thing.outcome().get())))
                : thing.name().map(of -> wording.say(place, "name", of)).or(() -> about(rating));
        return rating.followUp()
                .map(when -> name.map(of -> wording.say("rating.followUp", "name", of, "when", when))
                        .orElse(when))
                .or(() -> name);
    }

    /** A rating that hangs on the record and says that it is about something else. */
    private Optional<String> about(Rating rating) {
        return rating.about()
                .filter(about -> !about.equals(RatingSubject.RECORD))
                .map(about -> wording.sayOr("about." + about, "about.other", "about", about.value()));
    }

    /** A rating that no longer stands says so before anything else. */
    private String status(EvidenceRecord record, Rating rating) {
        String own = rating.status()
                .flatMap(status -> wording.find("rating.status." + status))
                .orElse("");
        if (!own.isEmpty()) {
            return own;
        }
        if (StandingLines.isWithdrawn(record)) {
            return wording.say("rating.status.ofWithdrawn");
        }
        return StandingLines.isSuperseded(record) ? wording.say("rating.status.ofSuperseded") : "";
    }

    private String qualified(EvidenceRecord record, String key) {
        String other = RatedThing.of(record).stream()
                .map(RatedThing::rating)
                .filter(rating -> rating.key().filter(key::equals).isPresent())
                .findFirst()
                .map(this::shortScale)
                .orElse(key);
        return wording.say("rating.qualifies", "scale", other);
    }

    private String factor(String name, RatingFactor factor) {
        String printed = factor.printed()
                .or(factor::code)
                .map(words -> wording.say("rating.factor.printed", "words", words))
                .orElse("");
        String reason = factor.reason()
                .map(why -> wording.say("rating.factor.reason", "why", why))
                .orElse("");
        return wording.say("rating.factor", "name", name, "printed", printed, "reason", reason);
    }

    private String scale(Optional<ScaleRef> ref) {
        if (ref.isEmpty()) {
            return wording.say("scale.notStated");
        }
        String edition = ref.get()
                .edition()
                .map(named -> wording.say("scale.edition", "edition", named))
                .orElseGet(() -> wording.say("scale.noEdition"));
        Optional<Scale> scale = scales.find(ref.get());
        return scale.map(known -> wording.say(
                        "scale.known",
                        "title",
                        title(known),
                        "edition",
                        edition,
                        "rates",
                        known.rates()
                                .map(rates -> wording.say("scale.rates", "rates", rates))
                                .orElseGet(() -> wording.say("scale.ratesNotStated"))))
                .orElseGet(() ->
                        wording.say("scale.unknown", "id", ref.get().id().orElse("not named"), "edition", edition));
    }

    private String shortScale(Rating rating) {
        Optional<Scale> scale = rating.scale().flatMap(scales::find);
        return scale.flatMap(known -> known.shortTitle().or(known::title))
                .or(() -> rating.scale().flatMap(ScaleRef::id))
                .orElseGet(() -> wording.say("scale.noName"));
    }

    private String title(Scale scale) {
        return scale.title().or(scale::shortTitle).or(scale::id).orElseGet(() -> wording.say("scale.noName"));
    }

    private String known(Rating rating) {
        Optional<Known> known = rating.known();
        String how = known.map(code -> wording.sayOr("known." + code, "known.other", "known", code.value()))
                .orElseGet(() -> wording.say("known.notStated"));
        String rater = rating.ratedBy()
                .map(who -> wording.say("by.rater", "rater", who))
                .orElseGet(() -> wording.say("by.noRater"));
        String publisher = rating.publishedBy()
                .map(who -> wording.say("by.publisher", "publisher", who))
                .orElse("");
        return how + rater + publisher;
    }

    private String date(Rating rating) {
        String until = rating.until()
                .map(date -> wording.say("date.until", "date", date.inWords()))
                .orElse("");
        return rating.asOf()
                        .map(date -> wording.say("date.asOf", "date", date.inWords()))
                        .orElseGet(() -> wording.say("date.none"))
                + until;
    }
}
