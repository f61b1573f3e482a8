// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written and read is what there was, whatever the record. */
class RoundTripTest {
    private final EvidenceJson json = EvidenceJson.standard();
    private final JsonText text = JsonText.standard();

    @Provide
    Arbitrary<EvidenceRecord> records() {
        return EvidenceArbitraries.records();
    }

    @Provide
    Arbitrary<EvidenceRecord> complete() {
        return EvidenceArbitraries.completeRecords();
    }

    @Provide
    Arbitrary<JsonValue> unknownEverywhere() {
        return EvidenceArbitraries.withUnknowns(EvidenceArbitraries.completeRecords(), 50);
    }

    @Provide
    Arbitrary<JsonValue> withUnknowns() {
        return EvidenceArbitraries.withUnknowns(3);
    }

    @Provide
    Arbitrary<Outcome> outcomes() {
        return EvidenceArbitraries.outcomes();
    }

    @Provide
    Arbitrary<Rating> ratings() {
        return EvidenceArbitraries.ratings();
    }

    @Property(tries = 100)
    void record_writtenAndRead_isEqual(@ForAll("records") EvidenceRecord record) {
        assertThat(json.read(json.pretty(record))).isEqualTo(record);
        assertThat(json.read(json.compact(record))).isEqualTo(record);
    }

    @Property(tries = 100)
    void record_readFromItsCanonicalForm_hasTheSameCanonicalForm(@ForAll("records") EvidenceRecord record) {
        byte[] canonical = json.canonical(record).orElseThrow();

        assertThat(json.canonical(json.read(canonical))).hasValue(canonical);
    }

    @Property(tries = 100)
    void digest_isThatOfTheContent_howeverItIsWritten(@ForAll("records") EvidenceRecord record) {
        String digest = json.digest(record).orElseThrow();

        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(json.digest(json.read(json.pretty(record)))).hasValue(digest);
        assertThat(json.digest(json.read(json.canonical(record).orElseThrow()))).hasValue(digest);
        assertThat(json.digest(record.toBuilder().title(record.title() + "!").build()))
                .isPresent()
                .isNotEqualTo(json.digest(record));
    }

    @Property(tries = 5)
    void completeRecord_writtenAndRead_isEqual(@ForAll("complete") EvidenceRecord record) {
        assertThat(json.read(json.pretty(record))).isEqualTo(record);
        assertThat(json.read(json.compact(record)).extras()).isEqualTo(Extras.NONE);
    }

    @Property(tries = 100)
    void toBuilder_build_isTheSame(
            @ForAll("records") EvidenceRecord record,
            @ForAll("outcomes") Outcome outcome,
            @ForAll("ratings") Rating rating) {
        assertThat(record.toBuilder().build()).isEqualTo(record);
        assertThat(outcome.toBuilder().build()).isEqualTo(outcome);
        assertThat(rating.toBuilder().build()).isEqualTo(rating);
    }

    @Property(tries = 3)
    void fiftyUnknownMembersAndCodesInEveryPlace_areReadAndWrittenAgain(
            @ForAll("unknownEverywhere") JsonValue document) {
        EvidenceRecord record = json.read(document);

        assertThat(json.toValue(record)).isEqualTo(document);
        assertThat(text.parse(json.pretty(record))).isEqualTo(document);
        assertThat(json.canonical(record)).hasValue(text.canonical(document).orElseThrow());
        List<Site> places = Site.in(document);
        assertThat(places)
                .hasSizeGreaterThan(100)
                .allSatisfy(place -> assertThat(place.members().keySet())
                        .filteredOn(name -> name.startsWith("unknown-"))
                        .hasSize(50));
        assertThat(record.extras().members()).hasSize(50);
        Rating rating = record.outcomes().get(0).ratings().get(0);
        assertThat(rating.extras().members()).hasSize(50);
        assertThat(rating.known().orElseThrow().value()).isEqualTo("x-not-known-yet");
        assertThat(rating.values().get(0).code()).hasValue("x-not-known-yet");
    }

    @Property(tries = 100)
    void unknownMembersAndCodes_areReadAndWrittenAgain(@ForAll("withUnknowns") JsonValue document) {
        assertThat(json.toValue(json.read(document))).isEqualTo(document);
    }
}
