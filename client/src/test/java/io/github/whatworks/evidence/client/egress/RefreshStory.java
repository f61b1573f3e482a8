// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.BackgroundRefresh;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.json.ReferenceData;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A copy that goes through everything that can happen to it on the way of a refresh. */
record RefreshStory(FakeCentre centre, Given given, Catalogue copy, Way way) {

    private static final int ARRIVED = 30;

    /** How a refresh is made. */
    interface Way {
        Refresh refresh(Catalogue copy) throws InterruptedException;
    }

    /** The ways of the page. */
    static Map<String, Way> ways(EvidenceClient client) {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("EvidenceClient.refresh(Catalogue)", client::refresh);
        ways.put(
                "EvidenceClient.refresh(Catalogue, RefreshListener)",
                copy -> client.refresh(copy, (outcome, since) -> {}));
        ways.put(
                "EvidenceClient.refreshAsync(Catalogue)",
                copy -> client.refreshAsync(copy).join());
        ways.put("EvidenceClient.refreshEvery(Duration, Catalogue, RefreshListener)", copy -> {
            BlockingQueue<Refresh> told = new LinkedBlockingQueue<>();
            try (BackgroundRefresh running =
                    client.refreshEvery(Duration.ofDays(1), copy, (outcome, since) -> told.add(outcome))) {
                return told.take();
            }
        });
        return ways;
    }

    void run() throws InterruptedException {
        whole();
        byChanges();
        withReferenceData();
        interrupted();
        byChangesThatNameNoVersion();
    }

    private void whole() throws InterruptedException {
        given.put("file", centre.publication().bulkPath());
        assertThat(updated()).isEqualTo(Refresh.Way.SNAPSHOT);
        assertThat(way.refresh(copy)).isInstanceOf(Refresh.Unchanged.class);
    }

    private void byChanges() throws InterruptedException {
        publish(Stage.with(Stage.records(1), Stage.record(7, 2)));
        given.put("generation", "1").put("record-id", "test:r7").put("version", "2");
        assertThat(updated()).isEqualTo(Refresh.Way.CHANGES);
    }

    private void withReferenceData() throws InterruptedException {
        centre.publish(
                centre.publication().next(centre.publication().records()).referenceData(ReferenceData.bundled()));
        given.put("generation", "2")
                .put("file", centre.publication().files().keySet().toArray(String[]::new));
        assertThat(updated()).isEqualTo(Refresh.Way.CHANGES);
    }

    private void interrupted() throws InterruptedException {
        publish(Stage.records(3));
        String bulk = centre.publication().bulkPath();
        String[] tag = new String[1];
        centre.answer(
                "/v1/" + bulk,
                ((Reply) exchange -> {
                            tag[0] = exchange.right().header("ETag").orElseThrow();
                            Faults.cutAfter(ARRIVED).answer(exchange);
                        })
                        .then(Reply.right()));
        given.put("generation", "3").put("file", bulk).put("offset", Integer.toString(ARRIVED));
        assertThat(updated()).isEqualTo(Refresh.Way.SNAPSHOT);
        given.put("entity-tag", tag[0]);
    }

    private void byChangesThatNameNoVersion() throws InterruptedException {
        publish(Stage.with(Stage.records(3), Stage.record(8, 4)));
        try (EvidenceClient direct = centre.client()) {
            byte[] changes = direct.publication().changes().executeRaw().body();
            String unnamed = new String(changes, StandardCharsets.UTF_8).replaceAll("\"version\": ?\\d+,?", "");
            centre.answer("/v1/changes.json", Reply.json(unnamed.replaceAll(", ?}", "}")));
        }
        given.put("generation", "4").put("record-id", "test:r8");
        assertThat(updated()).isEqualTo(Refresh.Way.CHANGES);
    }

    private void publish(List<EvidenceRecord> records) {
        centre.publish(centre.publication().next(records));
    }

    private Refresh.Way updated() throws InterruptedException {
        Refresh outcome = way.refresh(copy);
        assertThat(outcome).isInstanceOf(Refresh.Updated.class);
        return ((Refresh.Updated) outcome).way();
    }
}
