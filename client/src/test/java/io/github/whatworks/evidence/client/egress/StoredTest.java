// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.RecordQuery;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that a program with a copy writes is one that the page names. */
class StoredTest {

    private static final String PLANTED = "plantedwords";

    @TempDir
    Path root;

    @Test
    void everyFile_isOfARowOfThePage_andEveryRowIsOfAFile() throws Exception {
        Path copy = root.resolve("copy");
        Map<String, Path> empty = Map.of("java.io.tmpdir", root.resolve("tmp"), "user.home", root.resolve("home"));
        Path work = Files.createDirectories(root.resolve("work"));
        for (Path folder : empty.values()) {
            Files.createDirectories(folder);
        }
        run(work, copy, empty);

        Set<String> files = files(copy);
        Set<String> page = Page.stored();
        assertThat(files)
                .filteredOn(file -> page.stream().noneMatch(row -> isOf(row, file)))
                .isEmpty();
        assertThat(page)
                .filteredOn(row -> files.stream().noneMatch(file -> isOf(row, file)))
                .isEmpty();
        for (String file : files) {
            String bytes = Files.readString(copy.resolve(file), StandardCharsets.ISO_8859_1);
            assertThat(bytes).as(file).doesNotContain(PLANTED, "dfe-cin-factors", "\"4B\"");
        }
        assertThat(files(root).stream().filter(file -> !file.startsWith("copy/")))
                .isEmpty();
    }

    private static void run(Path work, Path copy, Map<String, Path> folders) throws Exception {
        Process program = new ProcessBuilder(Stream.concat(
                                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()),
                                Stream.concat(
                                        folders.entrySet().stream()
                                                .map(entry -> "-D" + entry.getKey() + "=" + entry.getValue()),
                                        Stream.of(
                                                "-XX:-UsePerfData",
                                                "-cp",
                                                System.getProperty(
                                                        "surefire.test.class.path",
                                                        System.getProperty("java.class.path")),
                                                Program.class.getName(),
                                                copy.toString())))
                        .toList())
                .directory(work.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(said).contains("told");
    }

    private static boolean isOf(String row, String file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + row).matches(Path.of(file));
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
            return names;
        }
    }

    /** Fills a copy, refreshes it in every way, looks things up, and is left with a download that was cut. */
    static final class Program {

        private Program() {}

        public static void main(String... arguments) throws InterruptedException {
            Catalogue copy = Catalogue.open(Path.of(arguments[0]));
            try (FakeCentre centre = FakeCentre.start(Publication.of(Stage.records(1)));
                    EvidenceClient client = centre.client()) {
                new RefreshStory(centre, new Given(Map.of()), copy, client::refresh).run();
                client.records().browse(RecordQuery.all().text(PLANTED)).execute();
                copy.search(PLANTED);
                LookUps.all(copy);
                centre.publish(centre.publication().next(Stage.records(9)));
                centre.answer("/v1/" + centre.publication().bulkPath(), Faults.cutAfter(50));
                Refresh cut = client.refresh(copy);
                System.out.println(cut instanceof Refresh.KeptOldCopy ? "told" : cut.sentence());
            }
        }
    }
}
