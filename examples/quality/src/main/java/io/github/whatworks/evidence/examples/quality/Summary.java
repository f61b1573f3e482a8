// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.json.ReferenceData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts what records hold and what they lack. For one thread. */
final class Summary {
    private static final String NOT_STATED = "NOT_STATED";

    private final RatingKey key = new RatingKey(ReferenceData.bundled().scales());
    private final Counts kinds = new Counts();
    private final Counts statuses = new Counts();
    private final Counts publishers = new Counts();
    private final Counts topics = new Counts();
    private final Counts scales = new Counts();
    private final Counts levels = new Counts();
    private final Counts known = new Counts();
    private final Counts missing = new Counts();
    private long records;

    void add(EvidenceRecord record) {
        records++;
        kinds.add(record.kind().value());
        statuses.add(record.status().map(RecordStatus::value).orElse("(not stated)"));
        publishers.add(record.provenance().flatMap(Provenance::publisher).orElse("(not stated)"));
        record.topics().stream().map(Summary::topic).distinct().forEach(topics::add);
        ratings(record).forEach(this::add);
        addMissing(record);
    }

    private void add(Rating rating) {
        scales.add(RatingKey.scale(rating));
        levels.add(key.level(rating));
        known.add(rating.known().map(Known::value).orElse("(not stated)"));
        missing.addIf(rating.asOf().isEmpty(), "date of a rating");
        missing.addIf(rating.source().isEmpty(), "source of a rating");
    }

    private void addMissing(EvidenceRecord record) {
        Optional<Provenance> provenance = record.provenance();
        missing.addIf(record.version().isEmpty(), "version");
        missing.addIf(record.summary().isEmpty(), "summary");
        missing.addIf(record.populations().isEmpty(), "population");
        missing.addIf(record.populations().stream().allMatch(it -> it.ages().isEmpty()), "ages");
        missing.addIf(record.outcomes().isEmpty(), "outcomes");
        missing.addIf(ratings(record).findAny().isEmpty(), "ratings");
        missing.addIf(record.studies().isEmpty(), "studies");
        missing.addIf(record.topics().isEmpty(), "topics");
        missing.addIf(record.caveats().isEmpty(), "caveats");
        missing.addIf(record.dates().isEmpty(), "dates");
        missing.addIf(provenance.map(Provenance::sources).orElse(List.of()).isEmpty(), "source");
        missing.addIf(provenance.flatMap(Provenance::licence).orElse(NOT_STATED).equals(NOT_STATED), "licence");
        for (Outcome outcome : record.outcomes()) {
            missing.addIf(outcome.comparator().isEmpty(), "comparator of an outcome");
            missing.addIf(outcome.wanted().isEmpty(), "wanted direction of an outcome");
        }
    }

    private static Stream<Rating> ratings(EvidenceRecord record) {
        return Stream.of(
                        record.ratings().stream(),
                        record.outcomes().stream().flatMap(part -> part.ratings().stream()),
                        record.sections().stream().flatMap(part -> part.ratings().stream()),
                        record.recommendations().stream().flatMap(part -> part.ratings().stream()),
                        record.studies().stream().flatMap(part -> part.ratings().stream()))
                .flatMap(each -> each);
    }

    private static String topic(Topic topic) {
        String list = topic.list().orElse("(no list)")
                + topic.edition().map(edition -> " " + edition).orElse("");
        return list + ": " + topic.code().or(topic::text).orElse("(no code)")
                + topic.subject()
                        .map(Subject::value)
                        .map(subject -> " (" + subject + ")")
                        .orElse("");
    }

    private Map<String, Counts> parts() {
        Map<String, Counts> parts = new LinkedHashMap<>();
        parts.put("kinds", kinds);
        parts.put("status", statuses);
        parts.put("publishers", publishers);
        parts.put("topics", topics);
        parts.put("scales of ratings", scales);
        parts.put("levels of ratings", levels);
        parts.put("how ratings are known", known);
        parts.put("missing", missing);
        return parts;
    }

    /** The counts as lines for people. */
    String text() {
        StringBuilder text = new StringBuilder(records + (records == 1 ? " record\n" : " records\n"));
        parts().forEach((heading, counts) -> {
            if (!counts.isEmpty()) {
                text.append('\n').append(heading).append('\n').append(counts);
            }
        });
        return text.toString();
    }

    /** The counts as one object. */
    String json() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("records", JsonValue.of(records));
        parts().forEach((heading, counts) -> members.put(camelCase(heading), counts.toJson()));
        return JsonText.standard().pretty(JsonValue.of(members)) + "\n";
    }

    private static String camelCase(String heading) {
        StringBuilder name = new StringBuilder();
        for (String word : heading.split(" ", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
