// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that people are shown: all are used, all are there, and none ranks or promises. */
class WordingTest {

    private static final Path FILE =
            Path.of("src/main/resources/io/github/whatworks/evidence/catalogue/wording.properties");
    private static final Path SOURCES = Path.of("src/main/java/io/github/whatworks/evidence/catalogue");

    /** The text of a key in the source; with a plus behind it, it is the start of a family of keys. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][a-zA-Z0-9.-]*)\"(\\s*\\+)?");

    /** A key asked for whole, by name. */
    private static final Pattern ASKED = Pattern.compile("\\b(?:say|count)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    /** Words that claim an effect, rank, or advise. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(better|best|worse|worst|higher|lower|superior|inferior|recommended|recommends|recommend|proven|proves|proof"
                    + "|safe|safer|safest|risk scores?|scores?|ranked|rank|ranks|ranking|effective|ineffective|succeeds|successful"
                    + "|improves?|improved|should|must|works|helps|harmful|promising|stars?|good)\\b");

    /** What the laws of the project dictate, and names: each says that something does not follow. */
    private static final List<String> DICTATED = List.of(
            "that says nothing about what helps",
            "that says nothing about whether it works",
            "the source lists outcomes that improved; those that did not may not appear",
            "not rated by any what works body",
            "what should change",
            "it does not recommend anything",
            "it is not a recommendation, a ranking, or an assessment of any child or family");

    @Test
    void file_saysWhoHasReviewedIt() throws IOException {
        assertThat(Files.readString(FILE).lines().takeWhile(line -> line.startsWith("#")))
                .contains("# not yet reviewed outside the project");
        assertThat(Wording.bundled().version()).matches("[0-9]+");
    }

    @Test
    void keys_thatAreAskedFor_areThere() throws IOException {
        Properties wording = wording();
        List<String> missing = new ArrayList<>();
        for (String source : sources()) {
            Matcher asked = ASKED.matcher(source);
            while (asked.find()) {
                String key = asked.group(1);
                boolean isThere = asked.group(2) == null
                        ? wording.containsKey(key) || wording.containsKey(key + ".one")
                        : wording.stringPropertyNames().stream().anyMatch(name -> name.startsWith(key));
                if (!isThere) {
                    missing.add(key);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void keys_areAllUsed() throws IOException {
        TreeSet<String> unused = new TreeSet<>(wording().stringPropertyNames());
        for (String source : sources()) {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                String key = literal.group(1);
                boolean isFamily = key.endsWith(".");
                unused.removeIf(name -> isFamily
                        ? name.startsWith(key)
                        : name.equals(key) || name.equals(key + ".one") || name.equals(key + ".many"));
            }
        }
        // Labels and headings are asked for by the name of their line or part alone.
        String all = String.join("\n", sources());
        unused.removeIf(name -> (name.startsWith("label.") || name.startsWith("heading."))
                && all.contains("\"" + name.replaceFirst("^[a-z]+\\.", "") + "\""));

        assertThat(unused).isEmpty();
    }

    @Test
    void braces_match() throws IOException {
        Properties wording = wording();
        for (String key : wording.stringPropertyNames()) {
            String withoutNames = wording.getProperty(key).replaceAll("\\{[a-zA-Z]+}", "");
            assertThat(withoutNames).as(key).doesNotContain("{", "}");
        }
    }

    @Test
    void sentences_promiseAndRankNothing() throws IOException {
        Properties wording = wording();
        List<String> found = new ArrayList<>();
        for (String key : wording.stringPropertyNames()) {
            String sentence = wording.getProperty(key).toLowerCase(Locale.ROOT);
            for (String dictated : DICTATED) {
                sentence = sentence.replace(dictated, "");
            }
            Matcher forbidden = FORBIDDEN.matcher(sentence.replaceAll("\\{[a-z]+}", ""));
            if (forbidden.find()) {
                found.add(key + ": " + forbidden.group());
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void codesOfRecords_neverMeetASentenceThatIsNotTheirs() throws IOException {
        for (String key : wording().stringPropertyNames()) {
            for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
                String code = key.substring(dot + 1);

                assertThat(Gallery.card(Planted.codes(code)).asText()).as(key).isNotEmpty();
            }
        }
    }

    private static Properties wording() throws IOException {
        Properties wording = new Properties();
        wording.load(new StringReader(Files.readString(FILE)));
        return wording;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(WordingTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
