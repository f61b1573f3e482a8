// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Targeting;
import io.github.whatworks.evidence.testkit.EvidenceArbitraries;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever records there are: what is hidden states something else, and nothing gets lost or reordered. */
class NarrowingLawTest {

    private static final Need NEED = Need.ofTopic("evidence-topics", "mental-health");

    @Property(tries = 60)
    void narrowing_hidesOnlyWhatStatesSomethingElse(
            @ForAll("several") List<EvidenceRecord> records, @ForAll @IntRange(max = 25) int years) {
        EvidenceRecord[] all = records.toArray(EvidenceRecord[]::new);
        Need narrow = NEED.forAge(years)
                .actingOn(Subject.CHILD)
                .targeted(Targeting.SELECTED)
                .inSetting("Home")
                .withOutcomeIn("wellbeing");

        MatchGroup wide = Answers.group(NEED, all);
        MatchGroup group = Answers.group(narrow, all);

        List<EvidenceRecord> shown = group.matches().stream().map(Match::record).toList();
        List<EvidenceRecord> hidden = wide.matches().stream()
                .map(Match::record)
                .filter(record -> !shown.contains(record))
                .toList();
        assertThat(shown.size() + hidden.size()).isEqualTo(wide.matches().size());
        assertThat(hidden).allMatch(record -> statesSomethingElse(record, Age.years(years)));
        assertThat(group.hidden().isEmpty()).isEqualTo(hidden.isEmpty());
        assertThat(group.bands().stream()
                        .mapToInt(band -> band.matches().size())
                        .sum())
                .isEqualTo(shown.size());
        assertThat(wide.matches())
                .extracting(match -> FoldedText.of(match.record().title()))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Property(tries = 60)
    void ages_meetAsTheRecordSays(@ForAll("tagged") EvidenceRecord record, @ForAll @IntRange(max = 25) int years) {
        AgeFit fit = AgeProfile.of(record).fit(Age.years(years));

        boolean inAnyBand = record.populations().stream()
                .flatMap(population -> population.ages().stream())
                .anyMatch(ages -> ages.contains(Age.years(years)));
        assertThat(fit == AgeFit.EVALUATED || fit == AgeFit.OFFERED).isEqualTo(inAnyBand);
        if (fit == AgeFit.OUTSIDE) {
            assertThat(record.populations())
                    .anyMatch(population -> population.ages().isPresent());
        }
    }

    @Provide
    Arbitrary<List<EvidenceRecord>> several() {
        return tagged().list().uniqueElements(EvidenceRecord::id).ofMaxSize(6);
    }

    @Provide
    Arbitrary<EvidenceRecord> tagged() {
        return EvidenceArbitraries.records()
                .filter(record -> !record.kind().equals(RecordKind.LOCAL_PRACTICE))
                .map(record -> record.toBuilder()
                        .topics(Records.topic("mental-health", Subject.CHILD))
                        .build());
    }

    private static boolean statesSomethingElse(EvidenceRecord record, Age age) {
        boolean acts = record.populations().stream()
                .map(Population::actsOn)
                .flatMap(List::stream)
                .anyMatch(subject -> !subject.equals(Subject.CHILD) && !subject.equals(Subject.NOT_STATED));
        boolean targets = record.populations().stream()
                .map(Population::targeting)
                .flatMap(List::stream)
                .anyMatch(targeting -> !targeting.equals(Targeting.SELECTED));
        boolean settings = record.delivery()
                .filter(delivery -> !delivery.settings().isEmpty())
                .isPresent();
        boolean domains = record.outcomes().stream()
                .anyMatch(outcome -> !outcome.domains().isEmpty());
        boolean ages = record.populations().stream()
                .flatMap(population -> population.ages().stream())
                .flatMap(stated -> stated.bands().stream())
                .anyMatch(band -> !band.contains(age));
        return acts || targets || settings || domains || ages;
    }
}
