// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CitationStatus;
import io.github.whatworks.evidence.client.EntityTag;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Fetched;
import io.github.whatworks.evidence.client.Preflight;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Javadoc of the client shows does what it is shown for. */
class ClientSnippetsTest {

    private static final Path SNIPPETS = Path.of("src/test/java/io/github/whatworks/evidence/client/snippets");
    private static final Pattern TAG = Pattern.compile("\\{@snippet file=\"([\\w.]+)\" region=\"([\\w-]+)\"");
    private static final Pattern REGION = Pattern.compile("// @start region=\"([\\w-]+)\"");

    /** Shown by {@code client/NETWORKS.md}, whose test runs them. */
    private static final Set<String> OF_A_PAGE = Set.of("NetworkSnippets.java network", "NetworkSnippets.java files");

    private final FakeCentre centre =
            FakeCentre.start(record("test:alpha", "Alpha", 1), record("test:beta", "Beta", 1));
    private final EvidenceClient client = centre.client();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void refresh_fillsTheCopy_andKeepsItWhereTheCentreIsGone() {
        assertThat(refresh()).isInstanceOf(Refresh.Updated.class);
        centre.stop();

        assertThat(refresh())
                .isInstanceOfSatisfying(
                        Refresh.KeptOldCopy.class,
                        kept -> assertThat(kept.code()).isEqualTo("EV-1002"));
        assertThat(Catalogue.open(folder).size()).isEqualTo(2);
    }

    @Test
    void call_isMadeInThreeWays() {
        assertThat(ClientSnippets.call(client)).isEqualTo("Nobody, Nobody, application/json");
        assertThat(centre.requestLines()).hasSize(3).containsOnly("GET /v1/centre.json");
    }

    @Test
    void fetched_tellsEachCase() {
        EntityTag other = new EntityTag("\"other\"");
        assertThat(ClientSnippets.fetched(client, other)).isEqualTo("changed: Alpha");
        assertThat(ClientSnippets.fetched(client, current())).isEqualTo("as it was");

        centre.publish(record("test:beta", "Beta", 1));
        assertThat(ClientSnippets.fetched(client, other)).startsWith("withdrawn: ");

        try (FakeCentre another = FakeCentre.start(record("test:beta", "Beta", 1));
                EvidenceClient ofAnother = another.client()) {
            assertThat(ClientSnippets.fetched(ofAnother, other)).isEqualTo("none by that id");
        }
    }

    @Test
    void query_isSentAsShown() {
        assertThat(client.records().browse(ClientSnippets.query()).outgoing().address())
                .hasQuery("topic=evidence-topics:parenting&kind=programme&text=home visits&limit=50");
    }

    @Test
    void pages_giveEveryRecord() {
        assertThat(ClientSnippets.pages(client)).containsExactly("Alpha", "Beta");
    }

    @Test
    void listener_isToldOfWhatWasCited() throws Exception {
        Catalogue copy = Catalogue.open(folder);
        client.refresh(copy);
        centre.publish(record("test:alpha", "Alpha, revised", 2), record("test:beta", "Beta", 1));
        Inbox inbox = new Inbox();

        ClientSnippets.listener(client, copy, List.of(copy.cite("test:alpha").orElseThrow()), inbox);

        assertThat(inbox.told.poll(30, TimeUnit.SECONDS))
                .isNotNull()
                .satisfies(status -> assertThat(status.sentence()).contains("Alpha"));
    }

    @Test
    void preflight_ofACentreThatIsThere_isGood() {
        Preflight preflight = NetworkSnippets.preflight(client);

        assertThat(preflight.isGood()).as(preflight.asText()).isTrue();
    }

    @Test
    void javadoc_namesRegionsThatAreThere_andAllOfThem() throws IOException {
        Set<String> named = new TreeSet<>(OF_A_PAGE);
        for (Path file : sources(Path.of("src/main/java"))) {
            TAG.matcher(Files.readString(file)).results().forEach(tag -> named.add(tag.group(1) + " " + tag.group(2)));
        }
        Set<String> there = new TreeSet<>();
        for (Path file : sources(SNIPPETS)) {
            REGION.matcher(Files.readString(file))
                    .results()
                    .forEach(region -> there.add(file.getFileName() + " " + region.group(1)));
        }

        assertThat(named).isEqualTo(there).hasSizeGreaterThanOrEqualTo(9);
    }

    private Refresh refresh() {
        return ClientSnippets.refresh(centre.address(), centre.publication().key(), folder);
    }

    private EntityTag current() {
        Fetched<EvidenceRecord> read = client.records().get("test:alpha").execute();
        return ((Fetched.Current<EvidenceRecord>) read).tag().orElseThrow();
    }

    private static EvidenceRecord record(String id, String title, int version) {
        return EvidenceRecord.builder("1.0", id, RecordKind.PROGRAMME, title)
                .version(version)
                .build();
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("ClientSnippetsTest.java"))
                    .toList();
        }
    }

    /** A list that somebody waits for. */
    private static final class Inbox extends AbstractList<CitationStatus> {

        private final BlockingQueue<CitationStatus> told = new LinkedBlockingQueue<>();

        @Override
        public boolean add(CitationStatus status) {
            return told.add(status);
        }

        @Override
        public boolean addAll(Collection<? extends CitationStatus> all) {
            return told.addAll(all);
        }

        @Override
        public CitationStatus get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return 0;
        }
    }
}
