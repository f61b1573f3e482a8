// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.ClientOptions;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Refresh;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/**
 * Refreshes one copy again and again in a network that does what it likes, and looks after each time whether the copy is
 * one whole generation that was published, in memory and on the disk.
 */
final class Campaign implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ClientOptions OPTIONS = ClientOptions.standard()
            .deadline(DEADLINE)
            .attemptTimeout(Duration.ofMillis(150))
            .longestRetryAfter(Duration.ofSeconds(1));

    private final Random random;
    private final Published published;
    private final Weather weather;
    private final Road road;
    private final Path folder;
    private final Catalogue copy;
    private final Hurry time = new Hurry();
    private EvidenceClient client;
    private int updated;
    private Duration longest = Duration.ZERO;

    Campaign(Road.Kind kind, Path folder, Random random) {
        this.random = random;
        this.published = new Published(random);
        this.weather = new Weather(random, published);
        this.road = Road.to(published.current(), kind, DEADLINE);
        this.folder = folder;
        this.copy = Catalogue.open(folder);
        this.client = newClient();
    }

    private EvidenceClient newClient() {
        return road.clientBuilder().options(OPTIONS).sleeper(time).build();
    }

    /** How often the copy became another generation in spite of everything. */
    int updated() {
        return updated;
    }

    /** The longest refresh. */
    Duration longest() {
        return longest;
    }

    void run(int steps, String where) throws IOException {
        for (int step = 0; step < steps; step++) {
            String what = where + ", step " + step + ": " + next();
            Refresh outcome = refreshed(client, what);
            if (outcome instanceof Refresh.KeptOldCopy && random.nextInt(3) == 0) {
                road.clear();
                road.centre().restart().publish(published.next());
                // The same connections and retry budget, and time enough on a machine that is busy.
                EvidenceClient patient =
                        client.withOptions(options -> options.deadline(PATIENCE).attemptTimeout(PATIENCE));
                assertThat(refreshed(patient, what + ", and then all is well"))
                        .as(what)
                        .isInstanceOf(Refresh.Updated.class);
            }
        }
    }

    /** Publishes, or not; makes some weather; and now and then takes another client. */
    private String next() {
        if (random.nextInt(20) == 0) {
            client.close();
            client = newClient();
        }
        road.centre().publish(random.nextInt(3) == 0 ? published.current() : published.next());
        if (random.nextInt(4) == 0) {
            road.centre().forgetChanges(published.current().generation());
        }
        if (random.nextInt(25) == 0) {
            road.centre().stop();
            return "nobody listens";
        }
        road.centre().restart();
        return weather.over(road.centre()) + road.weather(random);
    }

    private Refresh refreshed(EvidenceClient with, String what) throws IOException {
        long before = Whole.generation(copy);
        long started = time.nanoTime();
        Refresh outcome = with.refresh(copy);
        Duration took = Duration.ofNanos(time.nanoTime() - started);
        longest = took.compareTo(longest) > 0 ? took : longest;

        long after = Whole.generation(copy);
        assertThat(after).as(what).isGreaterThanOrEqualTo(before);
        if (outcome instanceof Refresh.Updated now) {
            updated++;
            assertThat(now.generation()).as(what).isEqualTo(after);
            assertThat(now.before().orElse(0L)).as(what).isEqualTo(before);
        } else if (outcome instanceof Refresh.Unchanged same) {
            assertThat(same.generation()).as(what).isEqualTo(before).isEqualTo(after);
        } else {
            assertThat(after).as(what).isEqualTo(before);
        }
        Whole.check(copy, published, what);
        Catalogue opened = Catalogue.open(folder);
        assertThat(opened.manifest()).as(what).isEqualTo(copy.manifest());
        assertThat(opened.setAside()).as(what).isEmpty();
        Whole.check(opened, published, what);
        Whole.checkTidy(folder, what);
        return outcome;
    }

    @Override
    public void close() {
        client.close();
        road.close();
    }
}
