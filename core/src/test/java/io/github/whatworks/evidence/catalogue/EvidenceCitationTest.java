// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.json.ReferenceData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A citation keeps what was shown, for ever and by itself. */
class EvidenceCitationTest {

    private static final String GOLDEN = Cited.golden("citation-1.0.json");

    @TempDir
    Path folder;

    @Test
    void goldenFile_isReadAndWrittenAgain_byteForByte() {
        EvidenceCitation citation = parse(GOLDEN);

        assertThat(new String(citation.asJson(), StandardCharsets.UTF_8)).isEqualTo(GOLDEN);
        assertThat(citation.record().title()).isEqualTo("Parent support groups");
        assertThat(citation.record().version()).isEqualTo(3);
        assertThat(citation.asOf()).isEqualTo(Cited.NOW);
        assertThat(citation.origin().generation()).isEqualTo(4);
        assertThat(citation.lines()).anySatisfy(line -> {
            assertThat(line.part()).contains("rating");
            assertThat(line.text()).startsWith("Child behaviour: effect 1 (the highest printed is 2;");
        });
    }

    @Test
    void goldenText_isWhatPeopleRead() {
        assertThat(parse(GOLDEN).asText() + "\n").isEqualTo(Cited.golden("citation-1.0.txt"));
    }

    @Test
    void cite_holdsEverythingThatTravelsWithARating() {
        EvidenceRecord record = Cited.record();

        EvidenceCitation citation = Cited.of(record);

        assertThat(citation.record().digest())
                .isEqualTo(EvidenceJson.standard().digest(record).orElseThrow());
        assertThat(citation.record().publisher()).contains("Test publisher");
        assertThat(citation.record().address()).contains("https://evidence.example/parent-support");
        assertThat(citation.record().licence()).isEqualTo("OGL-UK-3.0");
        assertThat(citation.origin().standing()).contains("demonstration");
        assertThat(citation.origin().issuedAt()).isEqualTo(SignedFiles.ISSUED);
        assertThat(citation.mapping().orElseThrow().edition()).contains("2026-11");
        assertThat(citation.asText().replaceAll("\\s+", " "))
                .contains("strength of evidence 0 of 3, very low: treat as uncertain")
                .contains("printed by the source")
                .contains("comparator not stated")
                .contains("no date is given for this rating")
                .contains("Few studies were from the United Kingdom. (the publisher)")
                .contains("2 November 2026 (2026-11-02T09:30:00Z)")
                .contains("the mapping factors-to-topics, edition 2026-11 (owner: project editors)")
                .contains("It does not say that the evidence is right");
        assertThat(citation.lines()).extracting(line -> line.part().orElse("")).doesNotContain("");
    }

    @Test
    void cite_licenceUnknown_isSaidToBeNotStated() {
        assertThat(Cited.of(Records.titled("Stub").build()).record().licence()).isEqualTo("NOT_STATED");
    }

    @Test
    void cite_fromTheCatalogue_hasNoMapping_andNothingWhereThereIsNoRecord() {
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"), Cited.settings());
        assertThat(catalogue.cite("test:parent-support-groups")).isEmpty();

        new SignedFiles(folder.resolve("published")).publish(1, Cited.record()).offerTo(catalogue);

        EvidenceCitation citation = catalogue.cite("test:parent-support-groups").orElseThrow();
        assertThat(citation.mapping()).isEmpty();
        assertThat(citation.asOf()).isEqualTo(Cited.NOW);
        assertThat(catalogue.cite("test:other")).isEmpty();
        assertThat(catalogue.verify(citation)).isInstanceOf(CitationStatus.Unchanged.class);
    }

    @Test
    void cite_fromAnExpiredCopy_holdsWhatWasShown_whichIsNoRating() {
        new SignedFiles(folder.resolve("published"))
                .publish(1, Cited.record())
                .offerTo(Catalogue.open(folder.resolve("copy"), Cited.settings()));
        Clock later = Clock.fixed(SignedFiles.ISSUED.plus(Duration.ofDays(31)), ZoneOffset.UTC);
        Catalogue expired = Catalogue.open(
                folder.resolve("copy"), CatalogueSettings.standard().withClock(later));

        EvidenceCitation citation = expired.cite("test:parent-support-groups").orElseThrow();

        assertThat(citation.asText()).contains("this copy has expired").doesNotContain("effect 1");
        assertThat(expired.verify(citation).sentence()).contains("This copy expired on 1 December 2026");
    }

    @Test
    void cite_fromAMatch_namesTheMappingAndHoldsNothingOfTheNeed() {
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"), Cited.settings());
        new SignedFiles(folder.resolve("published")).publish(1, Cited.record()).offerTo(catalogue);
        Match match = catalogue
                .lookUp(Need.of("dfe-cin-factors", "4B").forAge(17))
                .groups()
                .get(0)
                .matches()
                .get(0);

        EvidenceCitation citation = match.cite();

        assertThat(citation.mapping().orElseThrow().id())
                .isEqualTo(ReferenceData.bundled()
                        .mappingFor("dfe-cin-factors")
                        .orElseThrow()
                        .id());
        Briefing briefing = Briefing.builder("What is known?").cite(citation).build();
        assertThat(new String(citation.asJson(), StandardCharsets.UTF_8)
                        + citation.asText()
                        + citation
                        + briefing.asText()
                        + briefing.asMarkdown()
                        + briefing.asHtml())
                .doesNotContain("4B", "17");
        EvidenceCitation byId = catalogue.cite(match.record().id()).orElseThrow();
        assertThat(citation.lines())
                .as("the same as by its id, so that nothing of the need is in it")
                .isEqualTo(byId.lines());
    }

    @Test
    void unknownMembers_areKeptAtEveryLevel() {
        String later = GOLDEN.replace("\"format\": \"1.0\"", "\"format\": \"1.7\", \"new\": {\"n\": 1.0}")
                .replace("\"id\": \"test:", "\"new\": [null], \"id\": \"test:")
                .replace("\"centreId\"", "\"new\": true, \"centreId\"")
                .replace("\"owner\"", "\"new\": 1e3, \"owner\"")
                .replace("\"lines\"", "\"new\": {}, \"lines\"")
                .replace("\"label\": \"Licence\"", "\"new\": \"x\", \"label\": \"Licence\"");
        JsonValue before = JsonText.standard().parse(later);

        EvidenceCitation citation = parse(later);

        assertThat(JsonText.standard().parse(citation.asJson())).isEqualTo(before);
        assertThat(new String(citation.asJson(), StandardCharsets.UTF_8)).contains("1.0", "1e3");
        assertThat(EvidenceCitation.parse(citation.asJson())).isEqualTo(citation);
    }

    @Test
    void laterMajorFormat_isRefusedInASentence() {
        assertThatThrownBy(() -> parse(GOLDEN.replace("\"format\": \"1.0\"", "\"format\": \"2.0\"")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the citation, at /format: expected format 1.x, found format 2.0; it needs another version"
                        + " of this library, and can be read by people as it is");
    }

    @Test
    void faults_areSaidWithPlaceAndKind_andNoText() {
        assertFault(
                "\"version\": 3", "\"version\": \"three\"", "at /record/version: expected a whole number", "a text");
        assertFault("\"version\": 3", "\"version\": 1.5", "at /record/version", "another number");
        assertFault("\"version\": 3", "\"version\": 0", "at /record/version", "a number");
        assertFault("\"asOf\": \"2026-11-02T09:30:00Z\"", "\"asOf\": \"tea time\"", "at /asOf", "another text");
        assertFault("\"generation\": 4", "\"generation\": null", "at /origin/generation", "null");
        assertFault("\"type\": \"evidence-citation\"", "\"type\": \"letter\"", "at /type", "another text");
        assertFault("\"label\": \"Licence\"", "\"name\": \"Licence\"", "/label: expected a text", "nothing");
        assertFault("\"title\": \"Parent support groups\"", "\"title\": []", "at /record/title", "a list");
        assertThatThrownBy(() -> parse("[]")).hasMessage("the citation: expected an object, found a list");
        assertThatThrownBy(() -> parse("<html>")).isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> parse(GOLDEN.replaceAll("\"digest\": \"[0-9a-f]{64}\"", "\"digest\": \"ABC\"")))
                .hasMessageContaining("at /record/digest: expected 64 lower-case hex digits");
    }

    @Test
    void asText_controlAndDirectionCharacters_areShownAsLost() {
        EvidenceRecord odd = Cited.record().toBuilder()
                .title("One\u001b[31m\nTwo \u202Etxt.exe")
                .build();

        assertThat(Cited.of(odd).asText())
                .startsWith("One\uFFFD[31m Two \uFFFDtxt.exe\n")
                .doesNotContain("\u001b", "\u202E");
    }

    private static void assertFault(String from, String to, String where, String found) {
        assertThat(GOLDEN).contains(from);
        assertThatThrownBy(() -> parse(GOLDEN.replace(from, to)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(where)
                .hasMessageEndingWith("found " + found);
    }

    private static EvidenceCitation parse(String json) {
        return EvidenceCitation.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
