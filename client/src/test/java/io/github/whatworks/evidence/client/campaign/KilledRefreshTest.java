// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed at any instant of a refresh leaves a whole copy, which the next refresh brings up to date. 10
 * kills here; {@code -Dkills=200} in the nightly build.
 */
class KilledRefreshTest {

    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Published published = new Published(random);
    private long finished;
    private int interrupted;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void refresh_killedAtRandomMoments_leavesAWholeCopyThatGoesOn() throws Exception {
        try (FakeCentre centre = FakeCentre.start(published.current());
                EvidenceClient client = centre.client()) {
            for (int kill = 1; kill <= KILLS; kill++) {
                String where = "kill " + kill + " with -Dkills.seed=" + SEED;
                refreshAndKill(centre);
                Catalogue copy = Catalogue.open(folder);
                Whole.check(copy, published, where);
                assertThat(copy.setAside()).as(where).isEmpty();
                assertThat(Whole.generation(copy)).as(where).isGreaterThanOrEqualTo(finished);
                interrupted += Whole.generation(copy) < published.current().generation() ? 1 : 0;

                centre.publish(published.next());
                assertThat(client.refresh(copy)).as(where).isInstanceOf(Refresh.Updated.class);
                Whole.check(Catalogue.open(folder), published, where);
                Whole.checkTidy(folder, where);
                finished = Whole.generation(copy);
            }
        }
        assertThat(interrupted).as("kills in the middle of a refresh").isPositive();
    }

    /** Has a process refresh one generation after the other, by either way and with downloads that are cut. */
    private void refreshAndKill(FakeCentre centre) throws IOException, InterruptedException {
        Process host = RefreshingHost.start(64, centre, folder);
        int millis = random.nextInt(LONGEST_MILLIS);
        // By its handle, which unlike the process leaves what it said readable.
        Thread killer = new Thread(() -> killLater(host, millis), "killer");
        try (BufferedReader said = host.inputReader(StandardCharsets.UTF_8);
                BufferedWriter told = host.outputWriter(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("ready");
            killer.start();
            String line = "";
            while (line != null) {
                assertThat(line).doesNotContain("Exception", "Error");
                finished = line.startsWith("Updated") ? Long.parseLong(line.substring(8)) : finished;
                publish(centre);
                told.write(RefreshingHost.REFRESH + "\n");
                told.flush();
                line = said.readLine();
            }
        } catch (IOException killedAsItWasTold) {
            // That is what was wanted.
        } finally {
            killer.join();
            host.waitFor();
        }
    }

    private void publish(FakeCentre centre) {
        centre.publish(published.next());
        String bulk = "/v1/" + published.current().bulkPath();
        if (random.nextBoolean()) {
            centre.forgetChanges(published.current().generation());
        }
        if (random.nextBoolean()) {
            centre.answer(bulk, Faults.drip(2_000, Duration.ofMillis(2)));
        }
        if (random.nextInt(3) == 0) {
            centre.answer(bulk, Faults.cutAfter(random.nextInt(40_000)).then(Reply.right()));
        }
    }

    private static void killLater(Process host, int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException atOnce) {
            Thread.currentThread().interrupt();
        }
        host.toHandle().destroyForcibly();
    }
}
