// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.CentreProblemException;
import io.github.whatworks.evidence.client.EvidenceCall;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Outgoing;
import io.github.whatworks.evidence.client.PublicTypes;
import io.github.whatworks.evidence.client.RecordQuery;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every byte that leaves, kept by something that knows nothing of HTTP, is one that the page allows. */
class EgressTest {

    private static final List<Allowed> PAGE = Page.requests();

    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = Stage.open(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void page_namesEveryPublicMethodOfWhatHoldsAClient_andNoOther() {
        Set<String> silent = Page.silent();
        Set<String> there = new TreeSet<>();
        for (Class<?> type : PublicTypes.live()) {
            there.addAll(silent.contains(type.getSimpleName()) ? Set.of(type.getSimpleName()) : methods(type));
        }
        Set<String> named = new TreeSet<>(silent);
        for (Set<String> more : List.of(Page.calls(), Page.refreshes(), Page.waysToMakeACall())) {
            assertThat(named).doesNotContainAnyElementsOf(more);
            named.addAll(more);
        }

        assertThat(there).isEqualTo(named).hasSizeGreaterThan(40);
    }

    @Test
    void values_holdNoClient() {
        assertThat(PublicTypes.all().stream()
                        .filter(Class::isRecord)
                        .flatMap(type -> List.of(type.getRecordComponents()).stream()))
                .noneMatch(component -> PublicTypes.live().contains(component.getType()));
    }

    @Test
    void everyRowOfThePage_isTriedHere() {
        Set<String> tried = new TreeSet<>(CallsMade.all().keySet());
        tried.addAll(others(stage).keySet());

        assertThat(tried).isEqualTo(new TreeSet<>(Page.calls()));
        assertThat(RefreshStory.ways(stage.client()).keySet()).isEqualTo(Page.refreshes());
        assertThat(ways().keySet()).isEqualTo(Page.waysToMakeACall());
    }

    static Collection<String> calls() {
        return CallsMade.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void call_sendsWhatItsRowAllows_howeverItIsMade(String method) {
        List<EvidenceCall<?>> calls = CallsMade.all().get(method).apply(stage);
        for (EvidenceCall<?> call : calls) {
            for (Consumer<EvidenceCall<?>> way : ways().values()) {
                made(way, call);
            }
            made(EvidenceCall::execute, call.within(Duration.ofSeconds(9)));
        }

        List<SentRequest> sent = assertAllowed(method);
        assertThat(sent).hasSize(calls.size() * 5);
        assertThat(new LinkedHashSet<>(sent)).hasSize(calls.size());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void outgoing_isWhatIsSent(String method) {
        for (EvidenceCall<?> call : CallsMade.all().get(method).apply(stage)) {
            int before = stage.sent().size();
            made(EvidenceCall::execute, call);
            SentRequest sent = stage.sent().get(before);
            Outgoing shown = call.outgoing();

            assertThat(sent.head())
                    .startsWith(shown.method() + " " + shown.address().getRawPath());
            assertThat(sent.head()).contains(String.valueOf(shown.address()).replaceFirst("http://[^/]+", ""));
            Set<String> headers = new TreeSet<>(sent.headers());
            headers.removeIf(header -> header.matches("(Host|Connection|Content-Type|Content-Length): .*"));
            Set<String> said = new TreeSet<>();
            shown.headers().forEach((name, value) -> said.add(name + ": " + value));
            assertThat(headers).isEqualTo(said);
        }
    }

    @Test
    void otherCalls_sendWhatTheirRowsAllow() {
        others(stage).forEach((method, call) -> {
            try (Stage own = Stage.open(folder)) {
                others(own).get(method).run();
                own.given().put("record-id", "test:r7").put("limit", "50").put("cursor", cursor(own));
                assertAllowed(own, method);
            }
        });
    }

    static Collection<String> refreshes() {
        return Page.refreshes();
    }

    @ParameterizedTest
    @MethodSource("refreshes")
    void refresh_sendsWhatItsRowsAllow_andLookUpsSendNothing(String method) throws Exception {
        Catalogue copy = Catalogue.open(folder);
        LookUps.all(copy);
        assertThat(stage.relay().sent()).isEmpty();

        RefreshStory.Way way = RefreshStory.ways(stage.client()).get(method);
        new RefreshStory(stage.centre(), stage.given(), copy, way).run();
        byte[] sent = stage.relay().sent();
        LookUps.all(copy);

        assertThat(stage.relay().sent()).isEqualTo(sent);
        assertAllowed(Page.REFRESH);
    }

    @Test
    void options_changeNothingOfWhatIsSent_andNeitherDoesAnotherAttempt() {
        EvidenceClient other = stage.client().withOptions(options -> options.deadline(Duration.ofSeconds(7)));
        stage.client().centre();
        stage.centre().answer("/v1/centre.json", Interruptions.onceUnavailable());
        other.centre();

        assertThat(assertAllowed("EvidenceClient.centre()")).hasSize(3);
        assertThat(new LinkedHashSet<>(stage.sent())).hasSize(1);
    }

    @Test
    void redirect_sendsTheSameToWhereItLeads() {
        URI to = stage.relay().address().resolve("/v1/elsewhere?a=b");
        stage.centre().answer("/v1/centre.json", Interruptions.redirect(to));
        stage.centre().answer("/v1/elsewhere", Interruptions.serviceDocument(stage.centre()));
        stage.client().centre();

        List<SentRequest> sent = stage.sent();
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1).head()).isEqualTo(sent.get(0).head().replace("/v1/centre.json", "/v1/elsewhere?a=b"));
    }

    @Test
    void silentMethods_sendNothing() {
        Map<String, Supplier<Object>> silent = Silence.methods(stage);
        assertThat(silent.keySet()).isEqualTo(Page.silent());

        silent.values().forEach(method -> assertThat(method.get()).isNotNull());

        assertThat(stage.relay().sent()).isEmpty();
    }

    @Test
    void clientWithoutAnApplication_saysNothingOfOne() {
        try (EvidenceClient plain =
                EvidenceClient.builder(stage.relay().address()).build()) {
            plain.centre();
        }

        assertThat(stage.sent().get(0).headers()).contains("User-Agent: whatworks-evidence-java");
    }

    private static Map<String, Runnable> others(Stage stage) {
        RecordQuery half = RecordQuery.all().limit(50);
        Map<String, Runnable> others = new LinkedHashMap<>();
        others.put("EvidenceClient.centre()", () -> stage.client().centre());
        others.put(
                "EvidenceClient.preflight()",
                () -> assertThat(stage.client().preflight().isGood()).isTrue());
        others.put("EvidenceClient.record(String)", () -> stage.client().record("test:r7"));
        others.put(
                "RecordPages.iterator()",
                () -> stage.client().records().all(half).iterator().forEachRemaining(record -> {}));
        others.put(
                "RecordPages.stream()",
                () -> assertThat(stage.client().records().all(half).stream()).hasSize(120));
        others.put(
                "RecordPages.pages()",
                () -> stage.client().records().all(half).pages().forEachRemaining(page -> {}));
        return others;
    }

    private static String[] cursor(Stage stage) {
        return stage.sent().stream()
                .flatMap(sent -> sent.parameters().stream())
                .filter(parameter -> parameter.startsWith("cursor="))
                .map(parameter -> parameter.substring("cursor=".length()))
                .toArray(String[]::new);
    }

    private static Map<String, Consumer<EvidenceCall<?>>> ways() {
        Map<String, Consumer<EvidenceCall<?>>> ways = new LinkedHashMap<>();
        ways.put("EvidenceCall.execute()", EvidenceCall::execute);
        ways.put("EvidenceCall.executeAsync()", call -> call.executeAsync().join());
        ways.put("EvidenceCall.executeRaw()", EvidenceCall::executeRaw);
        ways.put(
                "EvidenceCall.executeRawAsync()", call -> call.executeRawAsync().join());
        return ways;
    }

    /** What the Centre answers is not looked at here. */
    private static void made(Consumer<EvidenceCall<?>> way, EvidenceCall<?> call) {
        try {
            way.accept(call);
        } catch (CentreProblemException answered) {
            assertThat(answered.status()).isIn(400, 404);
        } catch (CompletionException answered) {
            assertThat(answered).hasCauseInstanceOf(CentreProblemException.class);
        }
    }

    private List<SentRequest> assertAllowed(String method) {
        return assertAllowed(stage, method);
    }

    /** Each request is one of a row, and each row is of some request. */
    private static List<SentRequest> assertAllowed(Stage stage, String method) {
        List<SentRequest> sent = stage.sent();
        List<Allowed> rows =
                PAGE.stream().filter(row -> row.calls().contains(method)).toList();
        assertThat(rows).isNotEmpty();
        assertThat(sent)
                .as(method)
                .filteredOn(request -> rows.stream().noneMatch(row -> row.allows(request, stage.given())))
                .isEmpty();
        assertThat(rows)
                .as(method)
                .filteredOn(row -> sent.stream().noneMatch(request -> row.allows(request, stage.given())))
                .isEmpty();
        return sent;
    }

    private static Set<String> methods(Class<?> type) {
        return new TreeSet<>(PublicTypes.methods(type));
    }
}
