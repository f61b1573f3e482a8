// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the network does, and however often: a copy is one whole generation, never an older one, and nothing of a
 * client is left. 50 refreshes on each road here; {@code -Dcampaign.steps=2000} in the nightly build.
 */
class CampaignTest {

    private static final int STEPS = Integer.getInteger("campaign.steps", 50);
    private static final long SEED = Long.getLong("campaign.seed", System.nanoTime());

    /** A list of changes grows with each generation: after so many another Centre begins. */
    private static final int STEPS_OF_ONE_CENTRE = 200;

    /** A guard against a refresh without end, and no measure: machines have slow moments. */
    private static final Duration FOR_EVER = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void anyNetwork_leavesAWholeCopyAndNothingElse(Road.Kind road, TestReporter reporter) throws Exception {
        Duration longest = Duration.ZERO;
        int updated = 0;
        for (int done = 0; done < STEPS; done += STEPS_OF_ONE_CENTRE) {
            Leaks before = Leaks.now();
            long seed = SEED + done;
            String where = road + " with -Dcampaign.seed=" + seed;
            Path copy = folder.resolve("copy-" + done);
            try (Campaign campaign = new Campaign(road, copy, new Random(seed))) {
                campaign.run(Math.min(STEPS - done, STEPS_OF_ONE_CENTRE), where);
                updated += campaign.updated();
                longest = campaign.longest().compareTo(longest) > 0 ? campaign.longest() : longest;
            }
            before.assertNone(copy);
        }
        reporter.publishEntry("longest refresh in ms", Long.toString(longest.toMillis()));
        assertThat(updated).as("refreshes that went well").isPositive();
        assertThat(longest).isLessThan(FOR_EVER);
    }
}
