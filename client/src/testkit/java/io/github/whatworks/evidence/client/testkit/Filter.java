// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.code.CodeLists;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What records are browsed by: any of the values of each member that has some, and all of the words. */
record Filter(
        List<String> topics,
        List<String> domains,
        List<String> kinds,
        List<String> publishers,
        List<String> statuses,
        Optional<String> text) {

    private static final Pattern TOPIC = Pattern.compile("[a-z0-9._-]{1,100}:[^\\x00-\\x1F]{1,100}");

    static Filter of(Parameters asked) {
        List<String> topics = asked.texts("topic", 20, 201);
        if (!topics.stream().allMatch(topic -> TOPIC.matcher(topic).matches())) {
            asked.refuse("topic", "expected list:code");
        } else if (topics.stream().anyMatch(CodeLists::isOfCases)) {
            asked.refuse("topic", "a list about children or authorities; look-ups run on the council's own copy");
        }
        return new Filter(
                topics,
                asked.texts("outcomeDomain", 20, 200),
                asked.texts("kind", 20, 100),
                asked.texts("publisher", 20, 300),
                asked.texts("status", 5, 100),
                asked.texts("text", 1, 200).stream().findFirst());
    }

    boolean takes(EvidenceRecord record) {
        return any(kinds, Stream.of(record.kind().value()))
                && any(statuses, record.status().map(status -> status.value()).stream())
                && any(publishers, record.provenance().flatMap(Provenance::publisher).stream())
                && any(
                        topics,
                        record.topics().stream()
                                .flatMap(topic ->
                                        topic
                                                .list()
                                                .flatMap(list -> topic.code().map(code -> list + ":" + code))
                                                .stream()))
                && any(
                        domains,
                        record.outcomes().stream()
                                .flatMap(outcome -> outcome.domains().stream())
                                .flatMap(domain -> Stream.concat(domain.code().stream(), domain.text().stream())))
                && text.map(wanted -> holds(record, words(wanted))).orElse(true);
    }

    private static boolean any(List<String> wanted, Stream<String> there) {
        return wanted.isEmpty() || there.anyMatch(wanted::contains);
    }

    /** A text without a word finds nothing. */
    private static boolean holds(EvidenceRecord record, Set<String> wanted) {
        Set<String> there = words(record.title());
        record.summary().ifPresent(summary -> there.addAll(words(summary)));
        record.otherTitles().stream()
                .flatMap(other -> other.title().stream())
                .forEach(title -> there.addAll(words(title)));
        return !wanted.isEmpty() && there.containsAll(wanted);
    }

    private static Set<String> words(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "");
        Set<String> words = new HashSet<>(List.of(folded.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
