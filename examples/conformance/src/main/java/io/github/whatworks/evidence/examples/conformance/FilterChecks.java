// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the filters leave, held against the bulk file. */
final class FilterChecks {
    private static final String CENSUS = "(dfe-|ssda903-|england-).*";

    private FilterChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, "browse")
                .add(
                        "filter.kind",
                        "kind leaves the records of that kind",
                        Contract.parameter("Kind"),
                        probe -> narrows(
                                probe, "kind", record -> Stream.of(record.kind().value())))
                .add(
                        "filter.publisher",
                        "publisher leaves the records of that publisher",
                        Contract.parameter("Publisher"),
                        probe -> narrows(probe, "publisher", FilterChecks::publishers))
                .add(
                        "filter.status",
                        "status leaves the records of that status",
                        Contract.parameter("Status"),
                        probe -> narrows(probe, "status", record -> record.status().map(RecordStatus::value).stream()))
                .add(
                        "filter.topic",
                        "topic leaves the records with that topic",
                        Contract.parameter("Topic"),
                        probe -> narrows(probe, "topic", FilterChecks::topics))
                .add(
                        "filter.outcome-domain",
                        "outcomeDomain leaves the records with an outcome of that domain",
                        Contract.parameter("OutcomeDomain"),
                        probe -> narrows(probe, "outcomeDomain", FilterChecks::domains))
                .add(
                        "filter.text",
                        "text leaves records that have the word in a title or the summary, whatever its case",
                        Contract.parameter("Text"),
                        FilterChecks::text)
                .add(
                        "filter.any-of",
                        "a filter that is given twice leaves what has either",
                        Contract.parameter("Kind"),
                        FilterChecks::anyOf)
                .add(
                        "filter.all-of",
                        "two filters leave what has both",
                        Contract.get("/v1/records") + "/description",
                        FilterChecks::allOf)
                .add(
                        "filter.nothing",
                        "a filter that nothing fits leaves an empty page and not an error",
                        Contract.schema("RecordPage"),
                        FilterChecks::nothing)
                .add(
                        "filter.withdrawn",
                        "withdrawn records are not browsed",
                        Contract.parameter("Status"),
                        FilterChecks::withdrawn)
                .checks();
    }

    private static Stream<String> publishers(EvidenceRecord record) {
        return record.provenance().flatMap(it -> it.publisher()).stream();
    }

    private static Stream<String> topics(EvidenceRecord record) {
        return record.topics().stream()
                .filter(topic ->
                        topic.list().filter(list -> !list.matches(CENSUS)).isPresent())
                .flatMap(topic -> topic(topic).stream());
    }

    private static Optional<String> topic(Topic topic) {
        return topic.list().flatMap(list -> topic.code().map(code -> list + ":" + code));
    }

    private static Stream<String> domains(EvidenceRecord record) {
        return record.outcomes().stream()
                .map(Outcome::domains)
                .flatMap(List::stream)
                .map(Term::code)
                .flatMap(Optional::stream);
    }

    /** The value that the fewest records have, so that there is something to leave out. */
    private static void narrows(Probe probe, String parameter, Function<EvidenceRecord, Stream<String>> values)
            throws FailedException, UntriedException {
        String value = rarest(probe, parameter, values);
        holds(
                probe,
                "?" + parameter + "=" + PageWalk.encode(value),
                record -> values.apply(record).anyMatch(value::equals));
    }

    private static String rarest(Probe probe, String what, Function<EvidenceRecord, Stream<String>> values)
            throws UntriedException {
        Map<String, Integer> counts = new TreeMap<>();
        for (BulkLine line : probe.facts().someRecords()) {
            line.record()
                    .ifPresent(record -> values.apply(record)
                            .distinct()
                            .filter(value -> !value.isBlank() && value.length() <= 100)
                            .forEach(value -> counts.merge(value, 1, Integer::sum)));
        }
        return counts.entrySet().stream()
                .min(Comparator.comparing(Map.Entry<String, Integer>::getValue))
                .orElseThrow(() -> UntriedException.nothing("no record has a " + what))
                .getKey();
    }

    private static List<String> expected(Probe probe, Predicate<EvidenceRecord> wanted) throws UntriedException {
        return probe.facts().someRecords().stream()
                .filter(line -> line.record().filter(wanted).isPresent())
                .map(BulkLine::id)
                .toList();
    }

    private static void holds(Probe probe, String query, Predicate<EvidenceRecord> wanted)
            throws FailedException, UntriedException {
        List<PageWalk.Page> pages = PageWalk.from(probe, "/v1/records" + query + "&limit=100");
        List<String> expected = PageWalk.expected(pages, expected(probe, wanted));
        List<String> found = PageWalk.ids(pages);
        pages.get(0).answer().require(found.equals(expected), shown(expected), shown(found));
    }

    private static String shown(List<String> ids) {
        return ids.size() + " records: " + ids.stream().limit(3).toList() + (ids.size() > 3 ? " and more" : "");
    }

    private static void text(Probe probe) throws FailedException, UntriedException {
        BulkLine line = Sample.few(probe).get(Sample.few(probe).size() - 1);
        String word = line.record().map(EvidenceRecord::title).stream()
                .flatMap(title -> Stream.of(title.split("[^A-Za-z]+")))
                .max(Comparator.comparing(String::length))
                .filter(longest -> longest.length() > 2)
                .orElseThrow(() -> UntriedException.nothing("the titles have no long word"));
        String other = Words.swapCase(word);
        List<PageWalk.Page> pages = PageWalk.from(probe, "/v1/records?text=" + other + "&limit=100");
        List<String> found = PageWalk.ids(pages);
        Answer answer = pages.get(0).answer();
        answer.require(
                found.contains(line.id()) || !PageWalk.isWhole(pages),
                line.id() + ", whose title has " + word + ",",
                shown(found));
        // Words may be told apart in more than one way, but whatever is found has these letters somewhere.
        List<String> may = expected(probe, record -> Words.holds(record, word));
        answer.require(may.containsAll(found), "records with " + word + " in a title or the summary", shown(found));
    }

    private static void anyOf(Probe probe) throws FailedException, UntriedException {
        List<String> kinds = probe.facts().someRecords().stream()
                .flatMap(line -> line.record().stream())
                .map(EvidenceRecord::kind)
                .map(RecordKind::value)
                .distinct()
                .limit(2)
                .toList();
        if (kinds.size() < 2) {
            throw UntriedException.nothing("all records are of one kind");
        }
        String query = "?kind=" + PageWalk.encode(kinds.get(0)) + "&kind=" + PageWalk.encode(kinds.get(1));
        holds(probe, query, record -> kinds.contains(record.kind().value()));
    }

    private static void allOf(Probe probe) throws FailedException, UntriedException {
        String publisher = rarest(probe, "publisher", FilterChecks::publishers);
        String kind = probe.facts().someRecords().stream()
                .flatMap(line -> line.record().stream())
                .filter(record -> publishers(record).anyMatch(publisher::equals))
                .findFirst()
                .orElseThrow(() -> UntriedException.nothing("no record has a publisher"))
                .kind()
                .value();
        String query = "?kind=" + PageWalk.encode(kind) + "&publisher=" + PageWalk.encode(publisher);
        holds(
                probe,
                query,
                record ->
                        record.kind().value().equals(kind) && publishers(record).anyMatch(publisher::equals));
    }

    private static void nothing(Probe probe) throws FailedException, UntriedException {
        PageWalk.Page page = PageWalk.Page.of(probe.get("/v1/records?kind=no-such-kind"));
        boolean empty = page.records().isEmpty() && page.next().isEmpty();
        page.answer()
                .require(empty, "an empty page without a next one", page.ids().toString());
    }

    private static void withdrawn(Probe probe) throws FailedException, UntriedException {
        PageWalk.Page page = PageWalk.Page.of(probe.get("/v1/records?status=withdrawn"));
        page.answer().require(page.records().isEmpty(), "no record", page.ids().toString());
    }
}
