// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.client.BackgroundRefresh;
import io.github.whatworks.evidence.client.ClientOptions;
import io.github.whatworks.evidence.client.Credentials;
import io.github.whatworks.evidence.client.EvidenceCall;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.RawResponse;
import io.github.whatworks.evidence.client.RecordQuery;
import io.github.whatworks.evidence.client.Secret;
import io.github.whatworks.evidence.client.Sleeper;
import java.net.ProxySelector;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What sends nothing, each in use. */
final class Silence {

    private Silence() {}

    static Map<String, Supplier<Object>> methods(Stage stage) {
        EvidenceClient client = stage.client();
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put(
                "EvidenceClient.builder(URI)",
                () -> EvidenceClient.builder(stage.relay().address()));
        all.put("EvidenceClient.withOptions(UnaryOperator)", () -> client.withOptions(same -> same));
        all.put("EvidenceClient.close()", () -> closed(client.withOptions(same -> same)));
        all.put("EvidenceClient.toString()", client::toString);
        all.put("EvidenceClientBuilder", () -> build(stage));
        all.put("EvidenceClient.records()", client::records);
        all.put("EvidenceClient.scales()", client::scales);
        all.put("EvidenceClient.codeLists()", client::codeLists);
        all.put("EvidenceClient.mappings()", client::mappings);
        all.put("EvidenceClient.validations()", client::validations);
        all.put("EvidenceClient.publication()", client::publication);
        all.put("EvidenceClient.service()", client::service);
        all.put("EvidenceClient.network()", client::network);
        all.put(
                "RecordCalls.all(RecordQuery)",
                () -> client.records()
                        .all(RecordQuery.all().text("home visits"))
                        .iterator());
        EvidenceCall<?> call = client.records().browse(RecordQuery.all().text("home visits"));
        all.put("EvidenceCall.within(Duration)", () -> call.within(Duration.ofSeconds(1)));
        all.put("EvidenceCall.outgoing()", call::outgoing);
        all.put("EvidenceCall.toString()", call::toString);
        all.put("BackgroundRefresh.last()", () -> background(stage));
        all.put("BackgroundRefresh.close()", () -> background(stage));
        all.put("Credentials", () -> Credentials.apiKey(Secret.of(new char[] {'k'})));
        all.put("Secret", () -> Secret.from(() -> new char[] {'k'}).toString());
        all.put("RawResponse", () -> raw(stage));
        return all;
    }

    private static Object build(Stage stage) {
        return closed(EvidenceClient.builder(stage.relay().address())
                .trust(Trust.keys())
                .trust(stage.centre().publication().key())
                .allowDemonstration()
                .deadline(Duration.ofSeconds(5))
                .options(ClientOptions.standard())
                .executor(Runnable::run)
                .credentials(Credentials.apiKey(Secret.of(new char[] {'k'})))
                .proxy(ProxySelector.of(null))
                .proxyBasic("user", Secret.of(new char[] {'p'}))
                .application(Stage.APPLICATION)
                .clock(Clock.systemUTC())
                .sleeper(Sleeper.system())
                .build());
    }

    private static EvidenceClient closed(EvidenceClient client) {
        client.close();
        return client;
    }

    /** Of another client, whose refresh does not pass by the relay. */
    private static Object background(Stage stage) {
        try (EvidenceClient direct = stage.centre().client();
                BackgroundRefresh running = direct.refreshEvery(
                        Duration.ofDays(1), Catalogue.open(stage.folder().resolve("other")), (outcome, since) -> {})) {
            return running.last();
        }
    }

    private static Object raw(Stage stage) {
        try (EvidenceClient direct = stage.centre().client()) {
            RawResponse raw = direct.service().health().executeRaw();
            return List.of(
                    raw.status(),
                    raw.headers(),
                    raw.header("Content-Type"),
                    raw.body(),
                    raw.attempts(),
                    raw.toString());
        }
    }
}
