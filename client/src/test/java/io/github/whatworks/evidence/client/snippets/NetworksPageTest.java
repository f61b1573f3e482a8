// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.PreflightPart;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.FakeProxy;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code client/NETWORKS.md} tells people to type does what it says. */
class NetworksPageTest {

    private static final Path PAGE = Path.of("NETWORKS.md");
    private static final Path SNIPPETS =
            Path.of("src/test/java/io/github/whatworks/evidence/client/snippets/NetworkSnippets.java");
    private static final Pattern REGION = Pattern.compile("(?s)// @start region=\"[a-z]+\"\n(.*?)\n *// @end");

    private static final EvidenceRecord RECORD = EvidenceRecord.builder(
                    "1.0", "test:alpha", RecordKind.PROGRAMME, "Alpha")
            .version(1)
            .build();

    @TempDir
    Path folder;

    @Test
    void page_java_isWhatIsCompiled() throws IOException {
        List<String> compiled = REGION.matcher(Files.readString(SNIPPETS))
                .results()
                .map(region -> region.group(1).stripIndent() + "\n")
                .toList();

        assertThat(blocks("java")).hasSize(2).isSubsetOf(compiled);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void page_curl_fetchesThroughTheProxyWhatTheJavaTakesIn() throws Exception {
        Publication publication = Publication.of(RECORD).referenceData(ReferenceData.bundled());
        try (FakeCentre centre = FakeCentre.start(publication);
                FakeProxy proxy = FakeProxy.before(centre.address())) {
            assertThat(fetch(centre, proxy)).isZero();

            assertThat(centre.requestLines())
                    .hasSize(5)
                    .startsWith("GET /v1/centre.json", "GET /v1/snapshot.json", "GET /v1/snapshots/1.ndjson.gz");
            assertThat(proxy.requests()).hasSize(5);
            ImportOutcome outcome = takeIn(publication.key());
            assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
            assertThat(folder.resolve("files/reference-data.ndjson.gz")).exists();
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void page_curl_withoutReferenceData_doesWithout() throws Exception {
        Publication publication = Publication.of(RECORD);
        try (FakeCentre centre = FakeCentre.start(publication);
                FakeProxy proxy = FakeProxy.before(centre.address())) {
            assertThat(fetch(centre, proxy)).isZero();

            assertThat(takeIn(publication.key())).isInstanceOf(ImportOutcome.Imported.class);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void page_curl_thatTheProxyRefuses_saysSoAndLeavesWhatWasThere() throws Exception {
        Publication publication = Publication.of(RECORD);
        try (FakeCentre centre = FakeCentre.start(publication);
                FakeProxy proxy = FakeProxy.before(centre.address())) {
            assertThat(fetch(centre, proxy)).isZero();
            proxy.requireOnly("NTLM");

            assertThat(fetch(centre, proxy)).isNotZero();

            assertThat(takeIn(publication.key())).isInstanceOf(ImportOutcome.Imported.class);
        }
    }

    @Test
    void preflight_isShownAsItRuns() {
        try (FakeCentre centre = FakeCentre.start(RECORD);
                EvidenceClient client = centre.client()) {
            assertThat(NetworkSnippets.preflight(client)
                            .step(PreflightPart.SERVICE_DOCUMENT)
                            .found())
                    .isEqualTo("\"Nobody\"");
        }
    }

    private ImportOutcome takeIn(CentreKey key) {
        return NetworkSnippets.takeIn(folder.resolve("copy"), folder.resolve("files"), key);
    }

    private int fetch(FakeCentre centre, FakeProxy proxy) throws Exception {
        Path script = Files.writeString(folder.resolve("fetch.sh"), blocks("sh").get(0));
        ProcessBuilder process = new ProcessBuilder(
                "sh",
                script.toString(),
                centre.address() + "/",
                folder.resolve("files").toString());
        process.environment()
                .keySet()
                .removeIf(name -> name.toLowerCase(Locale.ROOT).equals("no_proxy"));
        process.environment().put("PROXY", "http://127.0.0.1:" + proxy.address().getPort());
        Process running = process.redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        return running.exitValue();
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
