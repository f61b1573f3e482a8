// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.EvidenceClientException;
import io.github.whatworks.evidence.client.RecordQuery;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process with a copy: it does what it is told, one word a line, and says in a line what came of it. */
final class RefreshingHost {

    static final String REFRESH = "refresh";
    static final String BROWSE = "browse";
    static final String RECORD = "record";

    private RefreshingHost() {}

    /** The address, the key and the folder. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (EvidenceClient client = EvidenceClient.builder(URI.create(args[0]))
                .trust(new CentreKey(args[1]))
                .sleeper(new Hurry())
                .build()) {
            Catalogue copy = Catalogue.open(Path.of(args[2]));
            out.println("ready");
            for (String word = in.readLine(); word != null; word = in.readLine()) {
                out.println(done(word, client, copy));
            }
        }
    }

    private static String done(String word, EvidenceClient client, Catalogue copy) {
        try {
            switch (word) {
                case BROWSE -> client.records().browse(RecordQuery.all()).execute();
                case RECORD -> client.record("test:r1");
                default -> {
                    Refresh outcome = client.refresh(copy);
                    return outcome.getClass().getSimpleName() + " " + Whole.generation(copy);
                }
            }
            return word;
        } catch (EvidenceClientException said) {
            return said.code();
        }
    }

    /** Starts one with a heap of so many megabytes; it ends at once where that is not enough. */
    static Process start(int megabytes, FakeCentre centre, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                RefreshingHost.class.getName(),
                centre.address().toString(),
                centre.publication().key().text(),
                folder.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
