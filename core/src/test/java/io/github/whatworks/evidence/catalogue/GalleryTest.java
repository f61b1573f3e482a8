// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The sample cards as two pages that a person can read: {@code gallery.txt} and {@code gallery.html}. A
 * change of a word shows here, line by line.
 *
 * <p>After a change that was meant, run {@code mvn -Pquick -pl core test -Dtest=GalleryTest
 * -Dgallery.renew=true}, read the two pages again, and raise {@code wording.version}.
 */
class GalleryTest {

    private static final Path FOLDER = Path.of("src/test/resources/catalogue");

    @Test
    void gallery_asText_isAsItWasRead() throws IOException {
        StringBuilder page = new StringBuilder("Sample cards. Renewed by GalleryTest; read as a whole.\n");
        int number = 1;
        for (Map.Entry<String, EvidenceCard> sample : Gallery.cards().entrySet()) {
            page.append(title(number++, sample.getKey()))
                    .append(sample.getValue().asText())
                    .append('\n');
        }
        page.append(title(number++, "A group with nothing behind it (a heading, not a card)"))
                .append(Gallery.noEvidence())
                .append('\n');
        page.append(title(number, "Side by side"))
                .append(Gallery.sideBySide().asText())
                .append('\n');

        hold("gallery.txt", page.toString());
    }

    @Test
    void gallery_asHtml_isAsItWasRead() throws IOException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n")
                .append("<meta charset=\"utf-8\"/>\n<title>Sample cards</title>\n</head>\n<body>\n<main>\n")
                .append("<h1>Sample cards</h1>\n");
        for (Map.Entry<String, EvidenceCard> sample : Gallery.cards().entrySet()) {
            page.append("<h2>").append(sample.getKey()).append("</h2>\n");
            page.append(sample.getValue().asHtml());
        }
        page.append("<h2>Side by side</h2>\n").append(Gallery.sideBySide().asHtml());
        page.append("</main>\n</body>\n</html>\n");

        hold("gallery.html", page.toString());
    }

    private static String title(int number, String text) {
        String line = number + ". " + text;
        return "\n\n" + line + "\n" + "=".repeat(line.length()) + "\n";
    }

    private static void hold(String name, String page) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("gallery.renew")) {
            Files.writeString(file, page);
        }
        assertThat(page.lines().toList())
                .as("what cards say; see the comment of this class on how to renew %s", file)
                .containsExactlyElementsOf(Files.readString(file).lines().toList());
    }
}
