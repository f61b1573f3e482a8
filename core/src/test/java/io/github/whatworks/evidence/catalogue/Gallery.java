// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonLine;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.json.ReferenceJson;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample cards: real records and made ones, each with what is to be seen in it. */
final class Gallery {

    private static final Path DATA = Path.of("../examples/data");
    private static final Path MADE = Path.of("src/test/resources/catalogue/gallery-records.ndjson");
    private static final Instant ISSUED = Instant.parse("2026-11-01T00:00:00Z");

    private static final ReferenceData REFERENCE_DATA = withPeerScales();
    private static final Wording WORDING = Wording.bundled();

    private Gallery() {}

    /** Cards by what is to be seen in them, in the order of the page. */
    static Map<String, EvidenceCard> cards() {
        Map<String, EvidenceRecord> records = records();
        Map<String, EvidenceCard> cards = new LinkedHashMap<>();
        show(cards, records, "A pair, strength 0 of 3", "evidence-store:mellow-parenting");
        show(
                cards,
                records,
                "Mixed is a word and not 0; an archive",
                "evidence-store:increasing-social-support-and-parenting-skills-for-parents-with-a-learning-disability");
        show(
                cards,
                records,
                "An earlier rating that no longer stands; less is wanted",
                "evidence-store:intensive-family-preservation-services");
        show(cards, records, "The comparator decides the sign", "evidence-store:residential-care");
        show(cards, records, "No rating, hardly anything known", "evidence-store:signs-of-safety");
        show(cards, records, "The plus is unknown; results with numbers; a cost band", "guidebook:blues-programme");
        show(cards, records, "A rating that was lost", "guidebook:multisystemic-therapy");
        show(
                cards,
                records,
                "Ages offered and evaluated differ; sources disagree",
                "guidebook:helping-the-noncompliant-child");
        show(
                cards,
                records,
                "A peer: several scales, one of them qualifying another",
                "what-works-clearinghouse:failure-free-reading-july-2007");
        show(cards, records, "A peer whose scale counts down", "cebc:kinship-supports-intervention");
        show(cards, records, "Made: found not effective, and a mark", "made:not-effective");
        show(cards, records, "Made: level with a plus and a mark, printed", "made:plus-and-mark");
        show(cards, records, "Made: a harm to watch", "made:harm");
        show(cards, records, "Made: disputed", "made:disputed");
        show(cards, records, "Made: withdrawn for safety", "made:withdrawn-urgent");
        show(cards, records, "Made: withdrawn in the ordinary course", "made:withdrawn-routine");
        show(cards, records, "Made: superseded", "made:superseded");
        show(cards, records, "Made: local practice", "made:local-practice");
        show(cards, records, "Made: a practice guide with recommendations", "made:guide");
        show(cards, records, "Made: sections of EMMIE with ratings", "made:emmie");
        show(cards, records, "Made: effect with an interval, costs of each kind", "made:effects");
        show(cards, records, "Made: unknown scale, unknown code, half a pair, a member not read", "made:unknown");
        Instant later = ISSUED.plus(Duration.ofDays(31));
        cards.put("An expired copy", card(records.get("evidence-store:mellow-parenting"), settings(later), later));
        cards.put(
                "An expired copy whose host shows ratings all the same",
                card(
                        records.get("evidence-store:kinship-care"),
                        settings(later).showingExpiredRatings("the Centre is being rebuilt"),
                        later));
        return cards;
    }

    /** What a group with nothing behind it says: the words of a heading, not of a card. */
    static String noEvidence() {
        String subject = WORDING.say("subject.parent-or-carer");
        return WORDING.say(
                "group.none", "topics", WORDING.say("group.topic", "topic", "domestic abuse", "subject", subject));
    }

    static SideBySide sideBySide() {
        return sideBySide("evidence-store:kinship-care", "evidence-store:residential-care");
    }

    static SideBySide sideBySide(String first, String second) {
        return sideBySide(records().get(first), records().get(second));
    }

    static SideBySide sideBySide(EvidenceRecord first, EvidenceRecord second) {
        return new SideBySideWriter(settings(), WORDING).of(first, second, Optional.empty());
    }

    static CatalogueSettings settings() {
        return settings(ISSUED);
    }

    static CatalogueSettings settings(Instant now) {
        return CatalogueSettings.standard()
                .withClock(Clock.fixed(now, ZoneOffset.UTC))
                .withReferenceData(REFERENCE_DATA);
    }

    static EvidenceCard card(EvidenceRecord record) {
        return card(record, settings(), ISSUED.plus(Duration.ofDays(2)));
    }

    private static EvidenceCard card(EvidenceRecord record, CatalogueSettings settings, Instant now) {
        Freshness freshness = new Freshness(
                now.isAfter(ISSUED.plus(Duration.ofDays(30))) ? Freshness.State.EXPIRED : Freshness.State.FRESH,
                "demo-centre",
                Optional.of("demonstration"),
                7,
                ISSUED,
                ISSUED,
                ISSUED.plus(Duration.ofDays(30)),
                Duration.between(ISSUED, now));
        return new CardWriter(settings, WORDING).card(record, Optional.of(freshness));
    }

    /** The real records, the peers' and the made ones, by id. */
    static Map<String, EvidenceRecord> records() {
        Map<String, EvidenceRecord> records = new LinkedHashMap<>();
        for (Path file : List.of(DATA.resolve("evidence.ndjson"), DATA.resolve("peers/records.ndjson"), MADE)) {
            try (InputStream in = Files.newInputStream(file);
                    Stream<JsonLine> lines = EvidenceJson.standard().records(in)) {
                lines.forEach(line -> {
                    EvidenceRecord record = line.record().orElseThrow();
                    records.put(record.id(), record);
                });
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return records;
    }

    private static void show(
            Map<String, EvidenceCard> cards, Map<String, EvidenceRecord> records, String what, String id) {
        cards.put(what, card(records.get(id)));
    }

    private static ReferenceData withPeerScales() {
        ReferenceData bundled = ReferenceData.bundled();
        List<Scale> scales = new ArrayList<>(bundled.scales().scales());
        try (Stream<Path> files = Files.list(DATA.resolve("peers/scales"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    scales.add(ReferenceJson.standard().scale(in));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ReferenceData(new Scales(scales), bundled.codeLists(), bundled.mappings());
    }
}
