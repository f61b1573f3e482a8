// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentreFileTest {

    @TempDir
    Path folder;

    @Test
    void read_allMembers() throws IOException {
        Path file = Files.writeString(folder.resolve("centre.json"), """
                {"id": "a", "operator": "B", "standing": "council", "licence": "NOT_STATED", "notice": "C"}""");

        assertThat(CentreFile.read(file))
                .isEqualTo(new CentreFile("a", "B", "council", "NOT_STATED", Optional.of("C")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                        | expected a JSON object
            {"operator":"B","standing":"council","licence":"X"}       | member "id": expected a text, found nothing
            {"id":1,"operator":"B","standing":"council","licence":"X"} | member "id": expected a text, found something else
            {"id":" ","operator":"B","standing":"council","licence":"X"} | member "id": expected a text of 1 to 200 characters, found none
            {"id":"a","operator":"B","standing":"Official!","licence":"X"} | member "standing": expected official, mirror, council, demonstration, or another word in lower case
            {"id":"a","operator":"B","standing":"council","license":"X"} | expected the members id, operator, standing, licence and, if need be, notice; found another
            """)
    void read_somethingElse_saysWhatWasExpected(String json, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("centre.json"), json);

        assertThatThrownBy(() -> CentreFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": not a Centre file: " + sentence);
    }

    @Test
    void read_noJsonAndNothing_sayWhere() throws IOException {
        Path file = Files.writeString(folder.resolve("centre.json"), "{");

        assertThatThrownBy(() -> CentreFile.read(file)).hasMessageStartingWith(file + ": not a Centre file: ");
        assertThatThrownBy(() -> CentreFile.read(folder.resolve("absent")))
                .hasMessage(folder.resolve("absent") + ": there is no such file");
    }

    @Test
    void serviceDocument_hasWhatIsOffered() {
        CentreFile centre = new CentreFile("a", "B", "mirror", "X", Optional.of("C"));
        CentreKeys keys = CentreKeys.create();

        JsonValue document = JsonText.standard()
                .parse(centre.serviceDocument(List.of("static", "records"), List.of("partners"), keys.publicKeys()));

        assertThat(document).isEqualTo(JsonText.standard().parse("""
                        {"id": "a", "operator": "B", "standing": "mirror", "contractVersion": "1.0", "capabilities":
                         ["static", "records"], "notOffered": ["partners"], "keys": ["%s"], "licence": "X",
                         "notice": "C"}""".formatted(keys.publicKey())));
    }
}
