// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", " \r\n\t[", "\ufeff{", "{\"record id\": \"title\"}", "", "title", "not json at all, title"
            })
    void json_isWhatStartsSo_andWhateverIsNoSheet(String text) {
        assertThat(kind(text.getBytes(UTF_8))).isEqualTo(FileKind.JSON);
        assertThat(kind(Records.packed(text))).isEqualTo(FileKind.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"record id,title", "\ufeffTitle;Kind;x", "\n\t\t\n  record_id\ttitle\t\n", "kind,\"title\"\nx"})
    void sheet_isWhatHasTwoColumnsThatAreKnown(String text) {
        assertThat(kind(text.getBytes(UTF_8))).isEqualTo(FileKind.SHEET);
        assertThat(kind(Records.packed(text))).isEqualTo(FileKind.SHEET);
    }

    @Test
    void otherEncodings_areTold_byTheirFirstSign() {
        assertThat(kind("{\"id\"".getBytes(UTF_16LE))).isEqualTo(FileKind.JSON);
        assertThat(kind("\ufeff[".getBytes(UTF_16BE))).isEqualTo(FileKind.JSON);
        assertThat(FileKind.of("titré,genre".getBytes(ISO_8859_1), "a.csv")).isEqualTo(FileKind.SHEET);
    }

    @Test
    void name_decidesWhatTheTextDoesNot() {
        assertThat(FileKind.of("a,b".getBytes(UTF_8), "DATA.CSV")).isEqualTo(FileKind.SHEET);
        assertThat(FileKind.of("a,b".getBytes(UTF_8), "data.ndjson")).isEqualTo(FileKind.JSON);
        assertThat(FileKind.of("{}".getBytes(UTF_8), "data.csv")).isEqualTo(FileKind.JSON);
        assertThat(FileKind.of(Records.packed("a,b"), "data.csv.gz")).isEqualTo(FileKind.SHEET);
    }

    @Test
    void workbooks_areKnownByTheirSignature() {
        assertThat(kind("PK\3\4rest".getBytes(ISO_8859_1))).isEqualTo(FileKind.WORKBOOK);
        assertThat(kind("\u00d0\u00cf\u0011\u00e0rest".getBytes(ISO_8859_1))).isEqualTo(FileKind.WORKBOOK);
    }

    @Test
    void packedFile_isKnownByItsFirstBytes_howeverManyThereAre() {
        byte[] packed = Records.packed("record id,title,kind\n" + "x,y,z\n".repeat(100_000));

        assertThat(kind(Arrays.copyOf(packed, 300))).isEqualTo(FileKind.SHEET);
        assertThat(kind(Arrays.copyOf(packed, 5))).isEqualTo(FileKind.JSON);
        assertThat(FileKind.isPacked(packed)).isTrue();
        assertThat(FileKind.isPacked(new byte[] {0x1F})).isFalse();
    }

    private static FileKind kind(byte[] start) {
        return FileKind.of(start, "file");
    }
}
