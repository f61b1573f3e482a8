// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.Amount;
import io.github.whatworks.evidence.Citation;
import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RecordDate;
import io.github.whatworks.evidence.Study;
import io.github.whatworks.evidence.Topic;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.scale.Scale;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of evidence records and their parts, for property tests with jqwik.
 *
 * <p>What they give is right in form unless the method says otherwise: ids match their pattern, dates are dates, ratings
 * are on scales that come with the library, pairs are whole, lower ends are below upper ones; {@link #records} have no
 * error under the exchange profile. Records have about 3,000 bytes
 * in the mean and shrink to the few parts that matter. None has edge cases of its own.
 *
 * <pre>{@code
 * @Property
 * void whatIsStored_isWhatWasGiven(@ForAll("records") EvidenceRecord record) { ... }
 *
 * @Provide
 * Arbitrary<EvidenceRecord> records() {
 *     return EvidenceArbitraries.records();
 * }
 * }</pre>
 */
public final class EvidenceArbitraries {

    /** Put together once: jqwik compares arbitraries part by part whenever it meets one again. */
    private static final Arbitrary<EvidenceRecord> RECORDS =
            any(EvidenceRecord.class).map(Soundness::of);

    private EvidenceArbitraries() {}

    /** Records without an error under the exchange profile, about 3,000 bytes each in the mean. */
    public static Arbitrary<EvidenceRecord> records() {
        return RECORDS;
    }

    /**
     * Records in which every component of every part is there, for what has to pass every part on: right in form, but
     * no more than that (a value has both a code and a reason for having none). About 20,000 bytes each.
     */
    public static Arbitrary<EvidenceRecord> completeRecords() {
        return Components.complete(EvidenceRecord.class);
    }

    /** Ids of records: {@code publisher:slug}. */
    public static Arbitrary<String> recordIds() {
        return Vocabulary.recordIds();
    }

    /** Ratings on scales that come with the library; pairs are whole. */
    public static Arbitrary<Rating> ratings() {
        return any(Rating.class);
    }

    /** Outcomes with ratings and effects. */
    public static Arbitrary<Outcome> outcomes() {
        return any(Outcome.class);
    }

    /** Results of studies. */
    public static Arbitrary<Effect> effects() {
        return any(Effect.class);
    }

    /** Populations, as offered and as evaluated. */
    public static Arbitrary<Population> populations() {
        return any(Population.class);
    }

    /** Ages in text, bands and groups. */
    public static Arbitrary<Ages> ages() {
        return any(Ages.class);
    }

    /** Age bands from before birth to 25 years. */
    public static Arbitrary<AgeBand> ageBands() {
        return any(AgeBand.class);
    }

    /** How interventions are delivered. */
    public static Arbitrary<Delivery> deliveries() {
        return any(Delivery.class);
    }

    /** Studies. */
    public static Arbitrary<Study> studies() {
        return any(Study.class);
    }

    /** Works cited. */
    public static Arbitrary<Citation> citations() {
        return any(Citation.class);
    }

    /** Costs as band, amount, text, or any of the three. */
    public static Arbitrary<Cost> costs() {
        return any(Cost.class);
    }

    /** Amounts of money. */
    public static Arbitrary<Amount> amounts() {
        return any(Amount.class);
    }

    /** Topics from a list that comes with the library. */
    public static Arbitrary<Topic> topics() {
        return any(Topic.class);
    }

    /** Provenances. */
    public static Arbitrary<Provenance> provenances() {
        return any(Provenance.class);
    }

    /** Dates of records. */
    public static Arbitrary<RecordDate> recordDates() {
        return any(RecordDate.class);
    }

    /** Dates to the year, the month or the day. */
    public static Arbitrary<PartialDate> partialDates() {
        return any(PartialDate.class);
    }

    /** Rating scales. */
    public static Arbitrary<Scale> scales() {
        return any(Scale.class);
    }

    /** Code lists. */
    public static Arbitrary<CodeList> codeLists() {
        return any(CodeList.class);
    }

    /** JSON values of every kind, up to three deep. */
    public static Arbitrary<JsonValue> jsonValues() {
        return Vocabulary.jsonValues(3);
    }

    /**
     * Values of any type of the library that has a wire form: {@code any(Caveat.class)}.
     *
     * @throws IllegalArgumentException if {@code type} has none
     */
    public static <T> Arbitrary<T> any(Class<T> type) {
        return Components.any(type);
    }

    /** Documents with one to three faults, each named with the place it stands at. */
    public static Arbitrary<BrokenDocument> broken() {
        return broken(
                Arbitraries.of(Fault.class).set().ofMinSize(1).ofMaxSize(3).map(List::copyOf));
    }

    /** Documents with the fault {@code fault} and no other. */
    public static Arbitrary<BrokenDocument> broken(Fault fault) {
        return broken(Arbitraries.just(List.of(fault)));
    }

    private static Arbitrary<BrokenDocument> broken(Arbitrary<List<Fault>> faults) {
        return Combinators.combine(records(), faults, Arbitraries.randoms().dontShrink())
                .as((record, some, random) ->
                        Breaker.breakUp(EvidenceJson.standard().toValue(record), some, random));
    }

    /**
     * Records as documents with {@code count} unknown members in every object and an unknown code in every place
     * where there is a code.
     */
    public static Arbitrary<JsonValue> withUnknowns(int count) {
        return withUnknowns(records(), count);
    }

    /** The {@code records} as documents with {@code count} unknown members in every object and unknown codes. */
    public static Arbitrary<JsonValue> withUnknowns(Arbitrary<EvidenceRecord> records, int count) {
        return Combinators.combine(records, jsonValues().list().ofMinSize(1).ofMaxSize(8))
                .as((record, values) -> new Unknowns(count, values)
                        .in(EvidenceRecord.class, EvidenceJson.standard().toValue(record)));
    }
}
