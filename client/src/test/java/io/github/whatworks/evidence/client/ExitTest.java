// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A JVM that has nothing else to do ends at once, also where nobody closed the client. */
class ExitTest {

    @ParameterizedTest
    @ValueSource(strings = {"blocking", "async", "asyncStillRunning"})
    void jvm_endsByItself(String how) throws Exception {
        try (FakeCentre centre = FakeCentre.start(Publication.of(Samples.ALPHA))) {
            Process program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Program.class.getName(),
                            how,
                            centre.address().toString())
                    .redirectErrorStream(true)
                    .start();

            // Threads of the HTTP library that are no daemons would hold it for 60 seconds.
            boolean ended = program.waitFor(45, TimeUnit.SECONDS);
            String said = ended ? new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8) : "";
            program.destroyForcibly();

            assertThat(ended).isTrue();
            assertThat(said).contains("asked");
        }
    }

    /** Asks, and comes to its end without closing. */
    static final class Program {

        private Program() {}

        public static void main(String... arguments) {
            EvidenceClient client =
                    EvidenceClient.builder(URI.create(arguments[1])).build();
            switch (arguments[0]) {
                case "blocking" -> client.centre();
                case "async" -> client.service().document().executeAsync().join();
                default -> System.out.println(client.service().document().executeAsync());
            }
            System.out.println("asked");
        }
    }
}
