// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Estimate;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The kit gives what it says it gives. */
class EvidenceArbitrariesTest {
    private final EvidenceValidator validator = EvidenceValidator.standard();
    private final EvidenceJson json = EvidenceJson.standard();
    private final ReferenceData data = ReferenceData.bundled();

    @Provide
    Arbitrary<EvidenceRecord> records() {
        return EvidenceArbitraries.records();
    }

    @Provide
    Arbitrary<Rating> ratings() {
        return EvidenceArbitraries.ratings();
    }

    @Provide
    Arbitrary<AgeBand> ageBands() {
        return EvidenceArbitraries.ageBands();
    }

    @Provide
    Arbitrary<Estimate> estimates() {
        return EvidenceArbitraries.any(Estimate.class);
    }

    @Provide
    Arbitrary<EvidenceRecord> complete() {
        return EvidenceArbitraries.completeRecords();
    }

    @Example
    void records_haveAboutThreeThousandBytes() {
        double mean = records().list().ofSize(400).sample().stream()
                .mapToInt(record -> json.compact(record).length)
                .average()
                .orElseThrow();

        assertThat(mean).isBetween(2000.0, 4500.0);
    }

    @Property(tries = 300)
    void records_areSound(@ForAll("records") EvidenceRecord record) {
        assertThat(validator.check(record).hasErrors()).isFalse();
    }

    @Property(tries = 300)
    void ratings_areWholeAndOnAScaleThatIsKnown(@ForAll("ratings") Rating rating) {
        Scale scale = data.scales().find(rating.scale().orElseThrow()).orElseThrow();

        assertThat(rating.known()).isPresent();
        assertThat(rating.values()).hasSameSizeAs(scale.axes());
        for (RatingValue value : rating.values()) {
            Axis axis = scale.axisOf(value).orElseThrow();
            assertThat(value.code().map(code -> axis.level(code).isPresent()))
                    .isEqualTo(axis.levels().isEmpty() ? Optional.empty() : Optional.of(true));
        }
    }

    @Property(tries = 300)
    void numbers_areInOrder(@ForAll("ageBands") AgeBand band, @ForAll("estimates") Estimate estimate) {
        assertInOrder(List.of(band.from(), band.to()));
        assertInOrder(List.of(estimate.low(), estimate.point(), estimate.high()));
    }

    private static void assertInOrder(List<Optional<Decimal>> numbers) {
        assertThat(numbers.stream().flatMap(Optional::stream)).isSortedAccordingTo(Decimal::compareValue);
    }

    @Property(tries = 5)
    void completeRecords_haveEveryComponentOfEveryPart(@ForAll("complete") EvidenceRecord record) {
        Set<String> absent = new HashSet<>();
        for (Site site : Site.in(json.toValue(record))) {
            Parts.of(site.type()).stream()
                    .filter(part -> !site.members().containsKey(part.name()))
                    .forEach(part -> absent.add(site.type().getSimpleName() + "." + part.name()));
        }

        assertThat(absent).isEmpty();
    }

    @Example
    void any_makesEveryTypeThatHasAWireForm() {
        for (Class<?> type : typesWithin(EvidenceRecord.class, Scale.class, CodeList.class)) {
            assertThat(EvidenceArbitraries.any(type).sample())
                    .as(type.getName())
                    .isInstanceOf(type);
        }
        assertThat(EvidenceArbitraries.any(JsonValue.class).sample()).isNotNull();
        assertThat(EvidenceArbitraries.any(PartialDate.class).sample().earliest())
                .isPresent();
    }

    @Example
    void any_typeWithoutAWireForm_isRefused() {
        assertThatThrownBy(() -> EvidenceArbitraries.any(StringBuilder.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder");
    }

    /** The types of the components of {@code roots}, all the way down. */
    private static Set<Class<?>> typesWithin(Class<?>... roots) {
        Set<Class<?>> found = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(roots));
        while (!open.isEmpty()) {
            Class<?> type = open.removeFirst();
            if (found.add(type) && Parts.isObject(type)) {
                Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getGenericType())
                        .map(declared -> declared instanceof ParameterizedType holder
                                ? holder.getActualTypeArguments()[0]
                                : declared)
                        .map(Parts::raw)
                        .filter(inner -> inner != List.class)
                        .forEach(open::add);
            }
        }
        assertThat(found).hasSizeGreaterThan(60);
        return found;
    }
}
