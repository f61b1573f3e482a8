// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.MatchGroup;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.catalogue.SearchHit;
import io.github.whatworks.evidence.catalogue.SearchResult;
import io.github.whatworks.evidence.catalogue.TextSearch;
import io.github.whatworks.evidence.examples.benchmarks.lookup.Questions.CodeWithTopic;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks a catalogue and Lucene the same, and prints how long each takes and where they differ, a figure a line. */
public final class LookupRace {
    private static final int LIMIT = 10;
    private static final long SEED = 400;

    private final Path folder;
    private final PrintStream out;
    private final int size;
    private final List<String> ids;

    private LookupRace(Path folder, PrintStream out) throws IOException {
        this.folder = folder;
        this.out = out;
        this.ids = Files.readAllLines(folder.resolve("ids"));
        this.size = ids.size();
    }

    /** Races on the copies that {@link CopyWriter} made in the folders {@code args}, of which the first is small. */
    @SuppressWarnings("SystemOut") // The harness reads it.
    public static void main(String[] args) throws IOException {
        int builds = 40; // Of the small copy, which also warms up for the others.
        for (String folder : args) {
            new LookupRace(Path.of(folder), System.out).run(builds);
            builds = 1;
        }
    }

    private void run(int builds) throws IOException {
        Built last = build();
        long ours = last.ours();
        long theirs = last.theirs();
        for (int i = 1; i < builds; i++) {
            last = build();
            ours = Math.min(ours, last.ours());
            theirs = Math.min(theirs, last.theirs());
        }
        say("build", ours, theirs);
        print("memory.index", last.indexBytes());
        print("memory.records", last.recordBytes());
        Catalogue catalogue = last.catalogue();
        LuceneCopy lucene = last.lucene();
        List<EvidenceRecord> byTitle = last.byTitle();
        texts(catalogue, lucene, new Questions(byTitle, SEED).texts());
        needs(catalogue, lucene, new Questions(byTitle, SEED).needs());
    }

    /** Both indexes, made by one thread each, and what they took. */
    private record Built(
            Catalogue catalogue,
            List<EvidenceRecord> byTitle,
            LuceneCopy lucene,
            long ours,
            long theirs,
            long recordBytes,
            long indexBytes) {}

    private Built build() throws IOException {
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"));
        List<EvidenceRecord> byTitle = byTitle(catalogue);
        long before = used();
        long start = System.nanoTime();
        catalogue.search("families"); // The first search makes the index.
        long ours = System.nanoTime() - start;
        long after = used();
        start = System.nanoTime();
        LuceneCopy lucene = LuceneCopy.of(byTitle);
        long theirs = System.nanoTime() - start;
        return new Built(catalogue, byTitle, lucene, ours, theirs, before, after - before);
    }

    private List<EvidenceRecord> byTitle(Catalogue catalogue) throws IOException {
        List<EvidenceRecord> byTitle = new ArrayList<>();
        for (String id : ids) {
            byTitle.add(catalogue.record(id).orElseThrow(() -> new IOException("the copy has no " + id)));
        }
        return byTitle;
    }

    private void texts(Catalogue catalogue, LuceneCopy lucene, List<Question> questions) throws IOException {
        int differ = 0;
        for (Question question : questions) {
            SearchResult ours = catalogue.search(question.search(LIMIT));
            List<String> found = ours.hits().stream()
                    .map(SearchHit::record)
                    .map(EvidenceRecord::id)
                    .toList();
            differ += same(ours.total(), found, lucene.search(question, LIMIT)) ? 0 : 1;
        }
        print("text.differ", differ);
        Rounds theirs = Rounds.of(
                questions.size(), i -> lucene.search(questions.get(i), LIMIT).total());
        Rounds ours = Rounds.of(questions.size(), i -> {
            TextSearch search = questions.get(i).search(LIMIT);
            SearchResult result = catalogue.search(search);
            return result.total() + result.hits().size();
        });
        say("text.p50", ours.median(), theirs.median());
        say("text.p99", ours.high(), theirs.high());
    }

    private void needs(Catalogue catalogue, LuceneCopy lucene, List<List<CodeWithTopic>> needs) throws IOException {
        int differ = 0;
        for (List<CodeWithTopic> need : needs) {
            List<MatchGroup> groups = catalogue.lookUp(need(need)).groups();
            for (int i = 0; i < need.size(); i++) {
                LuceneCopy.Found theirs = lucene.search(need.get(i).topic(), LIMIT);
                differ += same(groups.get(i).matches().size(), first(groups.get(i)), theirs) ? 0 : 1;
            }
        }
        print("need.differ", differ);
        Rounds theirs = Rounds.of(needs.size(), i -> {
            int total = 0;
            for (CodeWithTopic code : needs.get(i)) {
                total += lucene.search(code.topic(), LIMIT).total();
            }
            return total;
        });
        Rounds ours = Rounds.of(needs.size(), i -> {
            int total = 0;
            for (MatchGroup group : catalogue.lookUp(need(needs.get(i)))) {
                total += group.matches().size() + first(group).size();
            }
            return total;
        });
        say("need.p50", ours.median(), theirs.median());
        say("need.p99", ours.high(), theirs.high());
    }

    private static Need need(List<CodeWithTopic> codes) {
        return Need.of(Questions.LIST, codes.stream().map(CodeWithTopic::code).toArray(String[]::new));
    }

    private static List<String> first(MatchGroup group) {
        List<String> first = new ArrayList<>();
        for (int i = 0; i < Math.min(LIMIT, group.matches().size()); i++) {
            first.add(group.matches().get(i).record().id());
        }
        return first;
    }

    private static boolean same(int total, List<String> first, LuceneCopy.Found theirs) {
        return total == theirs.total() && first.equals(theirs.first());
    }

    /** What the heap holds once nothing in it is waiting to be thrown away. */
    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void say(String what, long ours, long theirs) {
        print(what + ".ours", ours);
        print(what + ".lucene", theirs);
    }

    private void print(String what, long value) {
        out.println(size + "." + what + "=" + value);
    }
}
