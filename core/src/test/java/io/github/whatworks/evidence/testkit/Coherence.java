// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.AgeUnit;
import io.github.whatworks.evidence.Amount;
import io.github.whatworks.evidence.BeforeBirth;
import io.github.whatworks.evidence.Citation;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.Estimate;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Study;
import io.github.whatworks.evidence.Topic;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.scale.Axis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What makes components fit each other, where being of the right type is not enough. */
final class Coherence {

    private Coherence() {}

    /** The values of {@code plain}, made to fit. */
    static <T> Arbitrary<T> of(Class<T> type, Arbitrary<T> plain) {
        Arbitrary<?> fitting = fitting(type, plain);
        return fitting.map(type::cast);
    }

    private static Arbitrary<?> fitting(Class<?> type, Arbitrary<?> plain) {
        if (type == AgeBand.class) {
            return plain.map(band -> ageBand((AgeBand) band));
        }
        if (type == Amount.class) {
            return plain.map(amount -> ordered((Amount) amount, Amount.class, "low", "value", "high"));
        }
        if (type == Estimate.class) {
            return plain.map(estimate -> ordered((Estimate) estimate, Estimate.class, "low", "point", "high"));
        }
        if (type == RatingValue.class) {
            return plain.map(value -> ordered((RatingValue) value, RatingValue.class, "low", "high"));
        }
        if (type == ScaleRef.class) {
            return Bundled.scales();
        }
        if (type == Rating.class) {
            return Combinators.combine(plain, Bundled.ratings())
                    .as((rating, onScale) -> rating((Rating) rating, onScale));
        }
        if (type == Topic.class) {
            return Combinators.combine(plain, Bundled.topics())
                    .as((topic, coded) -> ((Topic) topic)
                            .toBuilder()
                                    .list(coded.list())
                                    .edition(coded.edition())
                                    .code(coded.code())
                                    .build());
        }
        if (type == Axis.class) {
            return plain.map(axis -> Parts.with((Axis) axis, Axis.class, "order", Optional.empty()));
        }
        return type == EvidenceRecord.class ? plain.map(record -> record((EvidenceRecord) record)) : plain;
    }

    private static AgeBand ageBand(AgeBand plain) {
        AgeBand band = ordered(plain, AgeBand.class, "from", "to");
        if (band.beforeBirth().filter(BeforeBirth.ONLY::equals).isPresent()) {
            band = Parts.with(band, AgeBand.class, "from", Optional.empty());
            return Parts.with(band, AgeBand.class, "to", Optional.empty());
        }
        return band.unit().isPresent()
                ? band
                : band.toBuilder().unit(AgeUnit.YEARS).build();
    }

    /** Puts the numbers that are there in ascending order. */
    private static <T> T ordered(T plain, Class<T> type, String... names) {
        Iterator<Decimal> ascending = Stream.of(names)
                .flatMap(name -> ((Optional<?>) Parts.get(plain, type, name)).stream())
                .map(Decimal.class::cast)
                .sorted(Decimal::compareValue)
                .iterator();
        T ordered = plain;
        for (String name : names) {
            if (!Parts.get(plain, type, name).equals(Optional.empty())) {
                ordered = Parts.with(ordered, type, name, Optional.of(ascending.next()));
            }
        }
        return ordered;
    }

    private static Rating rating(Rating plain, Rating onScale) {
        Rating rating = plain.toBuilder()
                .scale(onScale.scale().orElseThrow())
                .values(onScale.values())
                .known(onScale.known().orElseThrow())
                .build();
        return Parts.with(rating, Rating.class, "qualifies", Optional.empty());
    }

    /** Withdrawn with a reason or not at all; a label or key stands once, and what refers to it finds it. */
    private static EvidenceRecord record(EvidenceRecord plain) {
        EvidenceRecord record = plain;
        if (record.status().filter(RecordStatus.WITHDRAWN::equals).isEmpty()) {
            record = Parts.with(record, EvidenceRecord.class, "withdrawal", Optional.empty());
        } else if (record.withdrawal().isEmpty()) {
            Withdrawal routine = Withdrawal.builder()
                    .safety(Safety.ROUTINE)
                    .reason("The page was taken down.")
                    .build();
            record = record.toBuilder().withdrawal(routine).build();
        }
        List<Study> studies = complete(
                record.studies(),
                Study::label,
                labels(record),
                label -> Study.builder().label(label).build());
        List<String> keys =
                studies.stream().flatMap(study -> study.citations().stream()).toList();
        List<Citation> citations = complete(
                record.citations(),
                Citation::key,
                keys,
                key -> Citation.builder().key(key).build());
        return Parts.with(
                Parts.with(record, EvidenceRecord.class, "studies", studies),
                EvidenceRecord.class,
                "citations",
                citations);
    }

    private static List<String> labels(EvidenceRecord record) {
        Stream<Effect> effects = record.outcomes().stream().flatMap(outcome -> outcome.effects().stream());
        return Stream.of(
                        record.outcomes().stream().map(Outcome::studies),
                        effects.map(Effect::studies),
                        record.studies().stream()
                                .map(study -> study.partOf().stream().toList()))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .toList();
    }

    private static <T> List<T> complete(
            List<T> given, Function<T, Optional<String>> key, List<String> wanted, Function<String, T> make) {
        Set<String> seen = new HashSet<>();
        List<T> all = new ArrayList<>();
        given.stream()
                .filter(part -> key.apply(part).map(seen::add).orElse(true))
                .forEach(all::add);
        wanted.stream().filter(seen::add).map(make).forEach(all::add);
        return List.copyOf(all);
    }
}
