// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.EvidenceRecordBuilder;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.Withdrawal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a Centre publishes: a copy that is fed by changes is the copy that is fed by snapshots. */
class ChangesLawTest {

    private static final int IDS = 40;
    private static final int GENERATIONS = 7;
    private static final List<Need> NEEDS = List.of(
            Need.ofTopic("evidence-topics", "mental-health").withLocalPractice(),
            Need.ofTopic("evidence-topics", "mental-health", Subject.CHILD)
                    .forAge(7)
                    .inSetting("home"),
            Need.ofTopic("evidence-topics", "school").inSetting("The Home").actingOn(Subject.CHILD));

    @Property(tries = 40)
    void copyFedByChanges_isTheCopyFedBySnapshots(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("copies");
        ChangingCentre centre = new ChangingCentre();
        Catalogue bySnapshots = open(folder.resolve("snapshots"));
        Catalogue byChanges = open(folder.resolve("changes"));
        Map<String, EvidenceRecord> published = new TreeMap<>();
        for (int i = 0; i < IDS; i++) {
            put(published, random);
        }
        List<EvidenceCitation> cited = new ArrayList<>();
        for (int generation = 1; generation <= GENERATIONS; generation++) {
            centre.publish(List.copyOf(published.values()));
            if (generation == 1 || random.nextInt(3) > 0) {
                centre.offerSnapshotTo(bySnapshots);
                if (generation == 1 || random.nextInt(5) == 0) {
                    centre.offerSnapshotTo(byChanges);
                } else {
                    assertThat(centre.offerChangesTo(byChanges)).isInstanceOf(ImportOutcome.Imported.class);
                }
                assertSame(byChanges, bySnapshots, cited);
                byChanges = random.nextInt(4) == 0 ? open(folder.resolve("changes")) : byChanges;
                published.keySet().stream()
                        .flatMap(id -> bySnapshots.cite(id).stream())
                        .limit(6)
                        .forEach(cited::add);
            }
            for (int i = random.nextInt(5); i > 0; i--) {
                change(published, random);
            }
        }
        assertSame(open(folder.resolve("changes")), open(folder.resolve("snapshots")), cited);
        new Disk().deleteQuietly(folder);
    }

    private static Catalogue open(Path folder) {
        return Catalogue.open(
                folder,
                CatalogueSettings.standard()
                        .withClock(Clock.fixed(SignedFiles.ISSUED.plusSeconds(9000), ZoneOffset.UTC)));
    }

    private static void assertSame(Catalogue one, Catalogue other, List<EvidenceCitation> cited) {
        assertThat(one.setAside()).isEmpty();
        assertThat(one.manifest()).isEqualTo(other.manifest());
        assertThat(one.size()).isEqualTo(other.size());
        for (int i = 0; i < IDS; i++) {
            assertThat(one.record(id(i))).isEqualTo(other.record(id(i)));
            assertThat(one.digest(id(i))).isEqualTo(other.digest(id(i)));
        }
        assertThat(one.history()).isEqualTo(other.history());
        for (Need need : NEEDS) {
            assertThat(said(one.lookUp(need))).isEqualTo(said(other.lookUp(need)));
        }
        assertThat(found(one)).isEqualTo(found(other));
        assertThat(cited.stream().map(one::verify).map(CitationStatus::sentence).toList())
                .isEqualTo(cited.stream()
                        .map(other::verify)
                        .map(CitationStatus::sentence)
                        .toList());
        assertThat(one.changesAffecting(cited, SignedFiles.ISSUED).stream()
                        .map(CitationStatus::sentence)
                        .toList())
                .isEqualTo(other.changesAffecting(cited, SignedFiles.ISSUED).stream()
                        .map(CitationStatus::sentence)
                        .toList());
    }

    private static List<String> found(Catalogue catalogue) {
        return catalogue.search("number").hits().stream()
                .map(hit -> hit.record().id() + hit.record().title())
                .toList();
    }

    private static List<String> said(Answer answer) {
        List<String> all = new ArrayList<>();
        for (MatchGroup group : answer) {
            all.add(group.outcome() + group.heading());
            group.matches().forEach(match -> all.add(match.card().asText()));
            group.bands().forEach(band -> all.add(band.matches().size() + " in a band"));
            group.hidden().forEach(hidden -> all.add(hidden.reason() + " hides " + hidden.count()));
            for (Facet facet : Facet.values()) {
                group.facetCounts()
                        .of(facet)
                        .forEach(count ->
                                all.add(facet + count.name() + count.value() + count.found() + " " + count.shown()));
            }
            all.add(group.localPractice()
                    .map(practice -> practice.matches().size() + " of local practice")
                    .orElse(""));
        }
        return all;
    }

    private static void change(Map<String, EvidenceRecord> published, Random random) {
        List<String> ids = new ArrayList<>(published.keySet());
        String some = ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(5)) {
            case 0 -> published.remove(some);
            case 1 ->
                published.computeIfPresent(
                        some,
                        (id, record) -> record.toBuilder()
                                .version(record.version().orElseThrow() + 1)
                                .status(RecordStatus.WITHDRAWN)
                                .withdrawal(Withdrawal.builder()
                                        .reason("A made-up reason.")
                                        .build())
                                .build());
            default -> put(published, random);
        }
    }

    /** A record that is new, or is there with another content, which has another version then. */
    private static void put(Map<String, EvidenceRecord> published, Random random) {
        int number = random.nextInt(IDS);
        EvidenceRecord before = published.get(id(number));
        int version =
                before == null ? 1 + random.nextInt(2) * 50 : before.version().orElseThrow() + 1;
        published.put(id(number), record(number, version, random));
    }

    private static String id(int number) {
        return "test:number-" + number;
    }

    private static EvidenceRecord record(int number, int version, Random random) {
        String title = random.nextBoolean() ? "Number " + number : "A number " + random.nextInt(5);
        EvidenceRecordBuilder record = EvidenceRecord.builder(
                        "1.0",
                        id(number),
                        random.nextInt(6) == 0 ? RecordKind.LOCAL_PRACTICE : RecordKind.PROGRAMME,
                        title)
                .version(version)
                .topics(Stream.of("mental-health", "school", "sleep")
                        .filter(code -> random.nextInt(3) > 0)
                        .map(code ->
                                Records.topic(code, random.nextBoolean() ? Subject.CHILD : Subject.PARENT_OR_CARER))
                        .toList());
        if (random.nextBoolean()) {
            String from = String.valueOf(random.nextInt(10));
            record.populations(Records.ages(PopulationBasis.AS_EVALUATED, from, "12"));
        }
        if (random.nextInt(3) > 0) {
            String words =
                    List.of("Home", "home", "School", "The Home", "Clinic").get(random.nextInt(5));
            Term setting = random.nextBoolean()
                    ? Term.printed(words)
                    : Term.builder().text(words).code("home").build();
            record.delivery(Delivery.builder().settings(setting).build());
        }
        return record.build();
    }
}
