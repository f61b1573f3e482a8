// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records one by one and by what they are, as a Centre serves them. */
class RecordCallsTest {

    private static final EvidenceRecord VISITS = read("""
            {"format":"1.0","id":"test:visits","kind":"programme","title":"Home visits","version":1,"status":"published",
             "provenance":{"publisher":"A"},"topics":[{"list":"evidence-topics","code":"parenting"}],
             "outcomes":[{"name":"Sleep","domains":[{"code":"health"}]}]}""");
    private static final EvidenceRecord CLUB = read("""
            {"format":"1.0","id":"test:club","kind":"study","title":"A club","summary":"After school","version":1,
             "status":"superseded","provenance":{"publisher":"B & C"},
             "topics":[{"list":"evidence-topics","code":"school"}]}""");

    private final FakeCentre centre = FakeCentre.start(VISITS, CLUB);
    private final EvidenceClient client =
            centre.clientBuilder().sleeper(new PassingTime()).build();

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void browse_findsByEachKindOfValue() {
        RecordQuery all = RecordQuery.all();

        assertThat(found(all)).containsExactly("test:club", "test:visits");
        assertThat(found(all.topic("evidence-topics", "parenting"))).containsExactly("test:visits");
        assertThat(found(all.outcomeDomain("health"))).containsExactly("test:visits");
        assertThat(found(all.kind("study"))).containsExactly("test:club");
        assertThat(found(all.publisher("B & C"))).containsExactly("test:club");
        assertThat(found(all.status("published"))).containsExactly("test:visits");
        assertThat(found(all.text("school after"))).containsExactly("test:club");
        assertThat(found(all.limit(1))).containsExactly("test:club");
    }

    @Test
    void browse_joinsValuesOfOneKindByOr_andKindsByAnd() {
        RecordQuery both = RecordQuery.all().kind("study").kind("programme");

        assertThat(found(both)).hasSize(2);
        assertThat(found(both.publisher("A"))).containsExactly("test:visits");
        assertThat(found(both.publisher("A").status("superseded"))).isEmpty();
    }

    @Test
    void browse_queryThatCannotBeSent_isRefused() {
        RecordQuery all = RecordQuery.all();
        RecordQuery many = IntStream.range(0, 21).boxed().reduce(all, (query, i) -> query.kind("k" + i), (a, b) -> a);
        RecordQuery six = IntStream.range(0, 6).boxed().reduce(all, (query, i) -> query.status("s" + i), (a, b) -> a);
        for (RecordQuery wrong : List.of(
                many,
                six,
                all.text(""),
                all.text("x".repeat(201)),
                all.topic("Upper", "a"),
                all.topic("a", ""),
                all.publisher("x".repeat(301)),
                all.after("no cursor!"))) {
            assertThatThrownBy(() -> client.records().browse(wrong).execute())
                    .isInstanceOfSatisfying(RefusedBeforeSendingException.class, refused -> {
                        assertThat(refused.code()).isEqualTo("EV-1602");
                        assertThat(refused.attempts()).isZero();
                        assertThat(refused.findings()).isEmpty();
                    });
        }
        assertThatThrownBy(() -> all.limit(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> all.limit(101)).isInstanceOf(IllegalArgumentException.class);
        assertThat(centre.requests()).isEmpty();
    }

    @Test
    void browse_whatTheCentreDoesNotTake_isItsProblem() {
        assertThatThrownBy(() -> found(RecordQuery.all().after("not-of-this-centre")))
                .isInstanceOfSatisfying(CentreProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo("EV-1401");
                    assertThat(problem.problem().map(CentreProblem::shortType)).contains("invalid-cursor");
                    assertThat(problem.requestId()).isPresent();
                });
        centre.answer(
                "/v1/records",
                Reply.of(
                        400,
                        "application/problem+json",
                        "{\"parameters\":[{\"name\":\"kind\",\"reason\":\"unknown\"}]}"
                                .getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> found(RecordQuery.all().kind("other")))
                .isInstanceOfSatisfying(
                        CentreProblemException.class,
                        problem -> assertThat(problem.problem().orElseThrow().parameters())
                                .containsExactly(new CentreProblem.Parameter("kind", "unknown")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"records\":[]}",
                "{\"records\":1,\"page\":{}}",
                "{\"records\":[{}],\"page\":{}}",
                "{\"records\":[],\"page\":{\"next\":\"a b\"}}"
            })
    void browse_pageThatIsNone_isInvalidData(String page) {
        centre.answer("/v1/records", Reply.json(page));

        assertThatThrownBy(() -> found(RecordQuery.all()))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("127.0.0.1/v1/records: not a page of records: ");
    }

    @Test
    void get_tellsWhatIsThere_wasThere_orNeverWas() {
        Fetched<EvidenceRecord> visits = client.records().get("test:visits").execute();
        assertThat(visits.value()).contains(VISITS);
        EntityTag tag = ((Fetched.Current<EvidenceRecord>) visits).tag().orElseThrow();
        assertThat(client.records().getIfChanged("test:visits", tag).execute())
                .isEqualTo(new Fetched.NotModified<EvidenceRecord>(tag));
        assertThat(client.records().get("test:nobody").execute()).isEqualTo(new Fetched.Absent<EvidenceRecord>());

        centre.publish(CLUB);
        Fetched<EvidenceRecord> gone =
                client.records().getIfChanged("test:visits", tag).execute();
        assertThat(gone).isInstanceOf(Fetched.Withdrawn.class);
        assertThat(gone.value()).isEmpty();
        assertThatThrownBy(() -> client.record("test:visits"))
                .isInstanceOfSatisfying(
                        CentreProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo("EV-1406"));
    }

    @Test
    void getIfChanged_withoutATagIn304_isNoCentre() {
        centre.answer("/v1/records/test:visits", Reply.of(304, "", new byte[0]));

        assertThatThrownBy(() -> client.records()
                        .getIfChanged("test:visits", new EntityTag("\"a\""))
                        .execute())
                .isInstanceOf(NotACentreException.class)
                .hasMessageStartingWith("EV-1308 ");
    }

    @Test
    void versions_areAllThere() {
        EvidenceRecord second = EvidenceRecord.builder("1.0", "test:club", RecordKind.STUDY, "A club, revised")
                .version(2)
                .build();
        centre.publish(VISITS, second);

        RecordVersions versions =
                client.records().versions("test:club").execute().value().orElseThrow();
        assertThat(versions.id()).isEqualTo("test:club");
        assertThat(versions.versions())
                .extracting(RecordVersions.Version::number)
                .containsExactly(2, 1);
        assertThat(EvidenceJson.standard().digest(second))
                .contains(versions.versions().get(0).digest());
        assertThat(client.records().version("test:club", 1).execute().value()).contains(CLUB);
        assertThat(client.records().version("test:club", 2).execute().value()).contains(second);
        assertThat(client.records().version("test:club", 3).execute().value()).isEmpty();
        assertThat(client.records().versions("test:nobody").execute().value()).isEmpty();
        assertThatThrownBy(() -> client.records().version("test:club", 0))
                .isInstanceOf(RefusedBeforeSendingException.class);
    }

    private List<String> found(RecordQuery query) {
        return client.records().browse(query).execute().records().stream()
                .map(EvidenceRecord::id)
                .toList();
    }

    private static EvidenceRecord read(String json) {
        return EvidenceJson.standard().read(json.getBytes(StandardCharsets.UTF_8));
    }
}
