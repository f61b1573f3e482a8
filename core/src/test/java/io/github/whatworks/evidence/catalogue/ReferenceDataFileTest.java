// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.json.ReferenceJson;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The file of scales, code lists and mappings loses nothing, and stays the same while nothing in it changes. */
class ReferenceDataFileTest {

    private static final ReferenceData DATA = ReferenceData.bundled();

    private static List<String> lines(byte[] gzip) throws IOException {
        String text =
                new String(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n");
        return text.lines().toList();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void of_readAgain_isTheSame() {
        ReferenceDataFile file = ReferenceDataFile.of(DATA);
        ReferenceDataFile again = ReferenceDataFile.parse(file.gzip());

        assertThat(again.data().scales().scales())
                .containsExactlyInAnyOrderElementsOf(DATA.scales().scales());
        assertThat(again.data().codeLists().lists())
                .containsExactlyInAnyOrderElementsOf(DATA.codeLists().lists());
        assertThat(again.data().mappings()).isEqualTo(DATA.mappings());
        assertThat(again.otherLines()).isZero();
        assertThat(again.sha256()).isEqualTo(file.sha256()).isEqualTo(Snapshot.sha256(file.gzip()));
        assertThat(ReferenceDataFile.of(again.data()).gzip()).isEqualTo(file.gzip());
        assertThat(file.describe())
                .isEqualTo(new SnapshotManifest.BulkFile(
                        "reference-data/" + file.sha256().substring(0, 16) + ".ndjson.gz",
                        file.gzip().length,
                        file.sha256()));
    }

    @Test
    void of_lines_areSortedByKindAndId_andTheEditionInForceStaysLast() throws IOException {
        List<String> lines = lines(ReferenceDataFile.of(DATA).gzip());

        List<String> kinds = lines.stream()
                .map(line -> line.substring(2, line.indexOf(':') - 1))
                .toList();
        assertThat(kinds.stream().distinct()).containsExactly("scale", "codeList", "mapping");
        CodeLists lists = ReferenceDataFile.of(DATA).data().codeLists();
        assertThat(lists.lists().stream().map(list -> list.id().orElseThrow())).isSorted();
        for (CodeList list : DATA.codeLists().lists()) {
            String id = list.id().orElseThrow();
            assertThat(lists.find(id)).isEqualTo(DATA.codeLists().find(id));
        }
    }

    @Test
    void parse_unknownMembers_areKept() throws IOException {
        String scale = "{\"id\":\"s\",\"axes\":[],\"weight\":1.0,\"title\":null}";

        ReferenceDataFile file = ReferenceDataFile.parse(gzip("{\"scale\":" + scale + ",\"since\":\"2027\"}\n"));

        Scale read = file.data().scales().scales().get(0);
        assertThat(new String(ReferenceJson.standard().compact(read), StandardCharsets.UTF_8))
                .isEqualTo(scale);
        assertThat(lines(ReferenceDataFile.of(file.data()).gzip())).containsExactly("{\"scale\":" + scale + "}");
    }

    @Test
    void hasLinesOf_otherwisePacked_isTrue() throws IOException {
        ReferenceDataFile file = ReferenceDataFile.parse(gzip("{\"scale\":{\"id\":\"s\"}}\n"));
        ByteArrayOutputStream twoParts = new ByteArrayOutputStream();
        twoParts.write(gzip("{\"scale\":{\"id"));
        twoParts.write(gzip("\":\"s\"}}\n"));

        assertThat(ReferenceDataFile.parse(twoParts.toByteArray()).hasLinesOf(file))
                .isTrue();
        assertThat(ReferenceDataFile.parse(twoParts.toByteArray()).sha256()).isNotEqualTo(file.sha256());
        assertThat(ReferenceDataFile.parse(gzip("{\"scale\":{\"id\":\"t\"}}\n")).hasLinesOf(file))
                .isFalse();
    }

    @Test
    void parse_linesThatCannotBeUsed_areRefused_sayingWhich() throws IOException {
        String good = "{\"codeList\":{\"id\":\"a\",\"edition\":\"1\"}}\n";

        refused(good + "[]\n", "line 2: expected a JSON object");
        refused(good + "{\"scale\":{\"title\":\"x\"}}\n", "line 2: expected a scale with an id, found none");
        refused(good + "{\"mapping\":{\"id\":\"\"}}\n", "line 2: expected a mapping with an id, found none");
        refused(good + good, "line 2: this codeList stands in an earlier line too, in the same edition");
        refused(
                good + "{\"scale\":{\"id\":\"a\"},\"mapping\":{\"id\":\"a\"}}\n",
                "line 2: expected a scale, a codeList or a mapping, found several of them");
        assertThat(ReferenceDataFile.parse(gzip(good + "{\"codeList\":{\"id\":\"a\"}}"))
                        .data()
                        .codeLists()
                        .lists())
                .hasSize(2);
    }

    private static void refused(String text, String message) throws IOException {
        byte[] file = gzip(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceDataFile.parse(file))
                .withMessage(message);
    }

    @Test
    void of_withoutAnId_isRefused() {
        ReferenceData nameless = new ReferenceData(
                new Scales(List.of(Scale.builder().title("x").build())), new CodeLists(List.of()), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceDataFile.of(nameless))
                .withMessage("line 1: expected a scale with an id, found none");
    }

    @Test
    void with_layers_replaceTheSameEdition_andStandBesideOthers() {
        CodeList framework = DATA.codeLists()
                .find("childrens-social-care-national-framework")
                .orElseThrow();
        CodeList other = framework.toBuilder().edition("2030").build();
        CodeList same = framework.toBuilder().title("Renamed").build();
        Scale scale = DATA.scales().scales().get(0).toBuilder().title("Renamed").build();

        ReferenceData layered = DATA.with(
                new ReferenceData(new Scales(List.of(scale)), new CodeLists(List.of(other, same)), List.of()));

        assertThat(layered.codeLists().find("childrens-social-care-national-framework"))
                .contains(same);
        assertThat(layered.codeLists().find("childrens-social-care-national-framework", "2030"))
                .contains(other);
        assertThat(layered.codeLists().lists())
                .hasSize(DATA.codeLists().lists().size() + 1)
                .doesNotContain(framework);
        assertThat(layered.scales().scales())
                .hasSameSizeAs(DATA.scales().scales())
                .contains(scale)
                .doesNotContain(DATA.scales().scales().get(0));
        assertThat(layered.mappings()).isEqualTo(DATA.mappings());
    }
}
