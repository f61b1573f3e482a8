// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.EvidenceCitation;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets do what the Javadoc shows them for. */
class SnippetsTest {
    private static final Path SNIPPETS = Path.of("src/test/java/io/github/whatworks/evidence/snippets");
    private static final Pattern TAG = Pattern.compile("\\{@snippet file=\"?([\\w./]+)\"? region=\"?([\\w-]+)\"?");

    @TempDir
    Path folder;

    @Test
    void record_isBuiltAndReadAsShown() {
        Ages seven = Ages.builder().bands(AgeBand.years("6", "8")).build();
        EvidenceRecord record = RecordSnippets.record().toBuilder()
                .outcomes(Outcome.builder()
                        .name("Child behaviour")
                        .ratings(RecordSnippets.pair())
                        .build())
                .populations(Population.builder().ages(seven).build())
                .build();

        assertThat(RecordSnippets.lines(record))
                .containsExactly("Child behaviour is rated on evidence-store", "evaluated at seven: true");
        assertThat(seven.contains(Age.years(9))).isFalse();
    }

    @Test
    void json_isReadAndWrittenAsShown() throws IOException {
        String document =
                "{\"format\":\"1.0\",\"id\":\"example:x\",\"kind\":\"programme\",\"title\":\"Old\",\"colour\":\"red\"}";
        Path file = Files.writeString(folder.resolve("records.ndjson"), document + "\n{}\n");
        List<String> said = new ArrayList<>();

        JsonSnippets.lines(file, said);

        assertThat(JsonSnippets.renamed(document.getBytes(StandardCharsets.UTF_8)))
                .contains("Visits at Home")
                .contains("colour");
        assertThat(said).hasSize(2).first().isEqualTo("Old");
        assertThat(said.get(1)).startsWith("line 2: ");
    }

    @Test
    void catalogue_answersAsShown() {
        assertThat(LookUpSnippets.lookUp(folder)).isNotEmpty();
        assertThat(LookUpSnippets.need()).hasToString("Need[3 coded, 1 uncoded, age given, narrowed]");
    }

    @Test
    void citations_areKeptAndVerifiedAsShown() throws IOException {
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"));
        byte[] stored;
        try (InputStream golden = SnippetsTest.class.getResourceAsStream("/catalogue/citation-1.0.json")) {
            stored = golden.readAllBytes();
        }
        List<String> said = new ArrayList<>();

        assertThat(CitationSnippets.verify(catalogue, stored, Instant.EPOCH))
                .singleElement()
                .asString()
                .startsWith("There is no copy of the evidence here");
        assertThat(CitationSnippets.briefing(catalogue, EvidenceCitation.parse(stored), said))
                .contains("<h3>Parent support groups</h3>", "There is no copy of the evidence here");
        assertThat(said).isEmpty();
    }

    @Test
    void ratingsAndCodes_answerAsShown() {
        assertThat(LookUpSnippets.compare(level("3+"), level("2"))).isEqualTo("the first is above");
        assertThat(LookUpSnippets.compare(level("NE"), level("2"))).contains("does not order");
        assertThat(LookUpSnippets.find("18A")).isEqualTo("18A was replaced by 18B and 18C from 1 April 2020.");
    }

    @Test
    void validation_saysWhatIsShown() {
        List<String> said = new ArrayList<>();
        EvidenceRecord record = EvidenceRecord.builder("1.0", "No Id", RecordKind.PROGRAMME, "Family visits")
                .version(1)
                .build();

        ValidationSnippets.check(EvidenceJson.standard().compact(record), said);
        assertThat(said)
                .anyMatch(line -> line.startsWith("error record.id.pattern at /id (line 1, column 22): expected "));

        said.clear();
        ValidationSnippets.hibernate(record, said);
        assertThat(said).contains("record.id.pattern at /id", "record.status.required at /status");

        said.clear();
        ValidationSnippets.rules(said);
        assertThat(said).hasSize(2).last().asString().contains("risk-ratio");
    }

    @Test
    void javadoc_namesRegionsThatAreThere_andAllOfThem() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : sources(Path.of("src/main/java"))) {
            TAG.matcher(Files.readString(file))
                    .results()
                    .map(tag -> tag.group(1) + " " + tag.group(2))
                    .forEach(named::add);
        }
        Set<String> there = new TreeSet<>();
        Pattern start = Pattern.compile("// @start region=\"([\\w-]+)\"");
        for (Path file : sources(SNIPPETS)) {
            Stream<MatchResult> regions = start.matcher(Files.readString(file)).results();
            regions.forEach(region -> there.add(file.getFileName() + " " + region.group(1)));
        }

        assertThat(named).isEqualTo(there).hasSizeGreaterThanOrEqualTo(8);
    }

    private static Rating level(String code) {
        return Rating.builder()
                .scale(ScaleRef.of("eif-evidence", "2017"))
                .values(RatingValue.builder().code(code).build())
                .known(Known.PRINTED)
                .build();
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("SnippetsTest.java"))
                    .toList();
        }
    }
}
