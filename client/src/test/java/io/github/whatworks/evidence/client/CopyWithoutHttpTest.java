// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.Need;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a copy and asking it loads no class of an HTTP client, even where one is there. */
class CopyWithoutHttpTest {

    @TempDir
    Path folder;

    @Test
    void openingAndLookingUp_loadsNoOkHttp() throws Exception {
        String loaded = classesLoaded(Asking.class);

        assertThat(loaded).contains("io.github.whatworks.evidence.catalogue.Catalogue ");
        assertThat(loaded).doesNotContain("okhttp3.", "okio.", "java.net.http.", "java.net.Socket ");
    }

    @Test
    void aClient_loadsOkHttp_soTheTestSeesIt() throws Exception {
        assertThat(classesLoaded(Fetching.class)).contains("okhttp3.");
    }

    private String classesLoaded(Class<?> main) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        folder.resolve("copy").toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(out.substring(Math.max(0, out.length() - 2000)))
                .isZero();
        return out;
    }

    /** Opens a copy and asks it. */
    static final class Asking {

        private Asking() {}

        public static void main(String[] args) {
            Catalogue.open(Path.of(args[0])).lookUp(Need.of("dfe-cin-factors", "4B"));
        }
    }

    /** Makes a client, which sends nothing. */
    static final class Fetching {

        private Fetching() {}

        public static void main(String[] args) {
            List<String> out = List.of(args);
            EvidenceClient.builder(java.net.URI.create("https://evidence.example/"))
                    .build()
                    .close();
            assertThat(out).isNotEmpty();
        }
    }
}
