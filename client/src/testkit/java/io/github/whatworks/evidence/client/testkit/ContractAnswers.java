// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.client.testkit.Route.Call;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.validation.EvidenceSchema;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every address of the contract, and what a Centre at level <i>browse</i> answers at it. */
final class ContractAnswers {

    static final List<String> OFFERED =
            List.of("static", "records", "browse", "versions", "scales", "code-lists", "mappings", "validations");
    static final List<String> NOT_OFFERED = List.of("masterclasses", "partners", "contributions");

    private static final String ID = "([a-z0-9-]{1,199}:[a-z0-9._-]{1,120})";
    private static final String DATA_ID = "([a-z0-9][a-z0-9._-]{0,119})";
    private static final Pattern GENERATION = Pattern.compile("[0-9]{1,15}|[1-8][0-9]{15}|900[0-6][0-9]{12}");
    private static final List<Route> ROUTES = routes();
    private static final Route FILE =
            Route.get("/v1/(.+)", ContractAnswers::file).asItIs();

    private ContractAnswers() {}

    static Answer answer(Request request, History history, String base) {
        try {
            for (Route route : ROUTES) {
                Optional<MatchResult> match = route.match(request.path());
                if (match.isPresent()) {
                    return route.answer(request, match.get(), history, base);
                }
            }
            // The manifest may name files wherever it likes.
            if (request.path().startsWith("/v1/")
                    && history.file(request.path().substring(4)).isPresent()) {
                return FILE.answer(request, FILE.match(request.path()).orElseThrow(), history, base);
            }
            throw Problems.notFound();
        } catch (Refusal refused) {
            return refused.answer();
        }
    }

    private static List<Route> routes() {
        return List.of(
                Route.get(
                        "/v1/centre\\.json",
                        call -> json(call, call.history().current().serviceDocument())),
                Route.get(
                        "/v1/snapshot\\.json",
                        call -> json(call, call.history().current().manifest())),
                Route.get("/v1/changes\\.json", ContractAnswers::changes).knowing("after"),
                Route.get("/v1/records", Browsing::page).knowing(Browsing.PARAMETERS),
                Route.get("/v1/records/" + ID, SingleRecords::current),
                Route.get("/v1/records/" + ID + "/versions", SingleRecords::versions),
                Route.get("/v1/records/" + ID + "/versions/([1-9][0-9]{0,8})", SingleRecords::version),
                Route.get(
                        "/v1/(scales|code-lists|mappings)",
                        call -> call.give(meaning(call).list())),
                Route.get("/v1/(scales|code-lists|mappings)/" + DATA_ID, ContractAnswers::oneMeaning)
                        .knowing("edition"),
                Route.post("/v1/validations", Validation::check).knowing("profile"),
                Route.get("/v1/(masterclasses|partners)(/.*)?", call -> notOffered())
                        .asItIs(),
                Route.post("/v1/contributions", call -> notOffered()).asItIs(),
                Route.get("/v1/contributions/.*", call -> notOffered()).asItIs(),
                Route.get("/v1/openapi\\.yaml", call -> call.give(openapi())).asItIs(),
                Route.get("/v1/evidence-record\\.schema\\.json", call -> call.give(schema()))
                        .asItIs(),
                Route.get("/health", ContractAnswers::health).asItIs());
    }

    private static Answer json(Call call, byte[] document) {
        return call.give(Document.json(document));
    }

    private static Answer changes(Call call) {
        long after = call.parameters()
                .one("after", GENERATION, "the number of a generation")
                .map(Long::parseLong)
                .orElse(0L);
        call.parameters().check();
        return json(call, call.history().changes().after(after).toJson());
    }

    private static Answer file(Call call) {
        String path = call.path().group(1);
        return call.history()
                .file(path)
                .map(bytes -> call.give(Document.file(path, bytes)))
                .orElseThrow(Problems::notFound);
    }

    private static Meaning meaning(Call call) {
        return Meaning.of(call.path().group(1));
    }

    private static Answer oneMeaning(Call call) {
        Optional<String> edition =
                call.parameters().one("edition", Pattern.compile("[^\\x00-\\x1F]{1,200}"), "a text of 1 to 200 signs");
        call.parameters().check();
        return meaning(call).one(call.path().group(2), edition).map(call::give).orElseThrow(Problems::notFound);
    }

    private static Answer health(Call call) {
        Map<String, JsonValue> up = new LinkedHashMap<>();
        up.put("status", JsonValue.of("up"));
        up.put("generation", JsonValue.of(call.history().current().generation()));
        return Answer.of(200, "application/json", JsonText.standard().compact(JsonValue.of(up)))
                .with("Cache-Control", "no-store");
    }

    private static Answer notOffered() {
        throw Problems.notOffered();
    }

    private static Document openapi() {
        try (InputStream in =
                EvidenceValidator.class.getResourceAsStream("/io/github/whatworks/evidence/contract/openapi.yaml")) {
            byte[] contract = Objects.requireNonNull(in, "the contract in the jar of core")
                    .readAllBytes();
            return new Document("application/yaml", contract, false, false, "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Document schema() {
        byte[] text = EvidenceSchema.text().getBytes(StandardCharsets.UTF_8);
        return new Document("application/schema+json", text, false, false, "");
    }
}
