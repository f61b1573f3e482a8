// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import io.github.whatworks.evidence.client.EntityTag;
import io.github.whatworks.evidence.client.EvidenceCall;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.RecordQuery;
import io.github.whatworks.evidence.client.ReferenceCalls;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.validation.Profile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** How each method that gives a call is called, and with which values: those alone may leave. */
final class CallsMade {

    private static final EntityTag TAG = new EntityTag("\"6d7f\"");
    private static final String FAULTY = "{\"title\": \"visits\u00e9\",,}";

    private CallsMade() {}

    static Map<String, Function<Stage, List<EvidenceCall<?>>>> all() {
        Map<String, Function<Stage, List<EvidenceCall<?>>>> all = new LinkedHashMap<>();
        service(all);
        records(all);
        reference(all);
        publication(all);
        all.put(
                "ValidationCalls.check(EvidenceRecord, Profile, Acknowledged[])",
                stage -> validation(
                        stage,
                        new String(record(), StandardCharsets.UTF_8),
                        stage.client().validations().check(Stage.record(3, 1), Profile.PUBLICATION)));
        all.put(
                "ValidationCalls.check(byte[], Profile, Acknowledged[])",
                stage -> validation(
                        stage,
                        FAULTY,
                        stage.client()
                                .validations()
                                .check(FAULTY.getBytes(StandardCharsets.UTF_8), Profile.PUBLICATION)));
        all.put("NetworkCalls.masterclasses()", of(client -> client.network().masterclasses()));
        all.put("NetworkCalls.partners()", of(client -> client.network().partners()));
        return all;
    }

    private static void service(Map<String, Function<Stage, List<EvidenceCall<?>>>> all) {
        all.put("ServiceCalls.document()", of(client -> client.service().document()));
        all.put("ServiceCalls.contract()", of(client -> client.service().contract()));
        all.put("ServiceCalls.schema()", of(client -> client.service().schema()));
        all.put("ServiceCalls.health()", of(client -> client.service().health()));
    }

    private static void records(Map<String, Function<Stage, List<EvidenceCall<?>>>> all) {
        all.put(
                "RecordCalls.get(String)",
                stage -> record(stage, stage.client().records().get("test:r7")));
        all.put("RecordCalls.getIfChanged(String, EntityTag)", stage -> {
            stage.given().put("entity-tag", TAG.value());
            return record(stage, stage.client().records().getIfChanged("test:r7", TAG));
        });
        all.put(
                "RecordCalls.versions(String)",
                stage -> record(stage, stage.client().records().versions("test:r7")));
        all.put("RecordCalls.version(String, int)", stage -> {
            stage.given().put("version", "1");
            return record(stage, stage.client().records().version("test:r7", 1));
        });
        all.put(
                "RecordCalls.browse(RecordQuery)",
                stage -> List.of(
                        stage.client().records().browse(query(stage.given())),
                        stage.client().records().browse(RecordQuery.all())));
    }

    private static RecordQuery query(Given given) {
        given.put("topic", "evidence-topics:parenting", "evidence-topics:a/b c")
                .put("outcome-domain", "child behaviour & more")
                .put("kind", "programme", "study")
                .put("publisher", "A Publisher + Sons")
                .put("status", "published")
                .put("text", "home visits \u00e9")
                .put("limit", "7", "20")
                .put("cursor", "abc_-1");
        return RecordQuery.all()
                .topic("evidence-topics", "parenting")
                .topic("evidence-topics", "a/b c")
                .outcomeDomain("child behaviour & more")
                .kind("programme")
                .kind("study")
                .publisher("A Publisher + Sons")
                .status("published")
                .text("home visits \u00e9")
                .limit(7)
                .after("abc_-1");
    }

    private static void reference(Map<String, Function<Stage, List<EvidenceCall<?>>>> all) {
        all.put("ReferenceCalls.list()", reference((given, calls) -> calls.list()));
        all.put("ReferenceCalls.get(String)", reference((given, calls) -> calls.get("some-id")));
        all.put("ReferenceCalls.get(String, String)", reference((given, calls) -> {
            given.put("edition", "2026/27 (second)");
            return calls.get("some-id", "2026/27 (second)");
        }));
        all.put("ReferenceCalls.getIfChanged(String, EntityTag)", reference((given, calls) -> {
            given.put("entity-tag", TAG.value());
            return calls.getIfChanged("some-id", TAG);
        }));
    }

    private static void publication(Map<String, Function<Stage, List<EvidenceCall<?>>>> all) {
        all.put("PublicationCalls.manifest()", of(client -> client.publication().manifest()));
        all.put("PublicationCalls.changes()", of(client -> client.publication().changes()));
        all.put("PublicationCalls.changesAfter(long)", stage -> {
            stage.given().put("generation", "0");
            return List.of(stage.client().publication().changesAfter(0));
        });
    }

    private static Function<Stage, List<EvidenceCall<?>>> of(Function<EvidenceClient, EvidenceCall<?>> call) {
        return stage -> List.of(call.apply(stage.client()));
    }

    private static List<EvidenceCall<?>> record(Stage stage, EvidenceCall<?> call) {
        stage.given().put("record-id", "test:r7");
        return List.of(call);
    }

    private static Function<Stage, List<EvidenceCall<?>>> reference(
            BiFunction<Given, ReferenceCalls<?>, EvidenceCall<?>> call) {
        return stage -> {
            stage.given().put("data", "scales", "code-lists", "mappings").put("data-id", "some-id");
            EvidenceClient client = stage.client();
            return Stream.<ReferenceCalls<?>>of(client.scales(), client.codeLists(), client.mappings())
                    .<EvidenceCall<?>>map(calls -> call.apply(stage.given(), calls))
                    .toList();
        };
    }

    private static List<EvidenceCall<?>> validation(Stage stage, String body, EvidenceCall<?> call) {
        String length = Integer.toString(body.getBytes(StandardCharsets.UTF_8).length);
        stage.given().put("body", body).put("length", length).put("profile", Profile.PUBLICATION.id());
        return List.of(call);
    }

    private static byte[] record() {
        return EvidenceJson.standard().compact(Stage.record(3, 1));
    }
}
