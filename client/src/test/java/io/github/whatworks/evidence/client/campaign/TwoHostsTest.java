// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two who refresh one folder. */
class TwoHostsTest {

    private static final int ROUNDS = 15;
    private static final long SEED = Long.getLong("hosts.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Published published = new Published(new Random(SEED));

    @Test
    @Timeout(300)
    void twoProcessesAtOnce_oneOfThemBringsTheGeneration_andTheCopyIsWhole() throws Exception {
        try (FakeCentre centre = FakeCentre.start(published.current())) {
            Process one = RefreshingHost.start(64, centre, folder);
            Process other = RefreshingHost.start(64, centre, folder);
            try (BufferedReader oneSaid = one.inputReader(StandardCharsets.UTF_8);
                    BufferedReader otherSaid = other.inputReader(StandardCharsets.UTF_8);
                    BufferedWriter oneTold = one.outputWriter(StandardCharsets.UTF_8);
                    BufferedWriter otherTold = other.outputWriter(StandardCharsets.UTF_8)) {
                assertThat(oneSaid.readLine() + otherSaid.readLine()).isEqualTo("readyready");
                for (int round = 0; round < ROUNDS; round++) {
                    String where = "round " + round + " with -Dhosts.seed=" + SEED;
                    tell(oneTold);
                    tell(otherTold);
                    String both = oneSaid.readLine() + " and " + otherSaid.readLine();
                    assertThat(both)
                            .as(where)
                            .contains("Updated " + published.current().generation());
                    Catalogue copy = Catalogue.open(folder);
                    Whole.check(copy, published, where);
                    assertThat(copy.setAside()).as(where).isEmpty();
                    centre.publish(published.next());
                }
            } finally {
                one.destroyForcibly();
                other.destroyForcibly();
            }
        }
    }

    @Test
    void anotherHasBroughtTheGeneration_whoRefreshesAnswersFromItToo() {
        try (FakeCentre centre = FakeCentre.start(published.current());
                EvidenceClient client = centre.client()) {
            Catalogue one = Catalogue.open(folder);
            client.refresh(one);
            Catalogue other = Catalogue.open(folder);
            centre.publish(published.next());
            assertThat(client.refresh(one)).isInstanceOf(Refresh.Updated.class);

            assertThat(client.refresh(other))
                    .isInstanceOfSatisfying(
                            Refresh.Unchanged.class,
                            same -> assertThat(same.generation()).isEqualTo(2));

            Whole.check(other, published, "the other");
            assertThat(Whole.generation(other)).isEqualTo(2);
        }
    }

    private static void tell(BufferedWriter told) throws IOException {
        told.write(RefreshingHost.REFRESH + "\n");
        told.flush();
    }
}
