// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.validation.EvidenceSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Every address of the contract, and what answers at it. A path is compared as a whole, so there is nothing to climb. */
final class Routes {

    private static final String ID = "([a-z0-9-]{1,199}:[a-z0-9._-]{1,120})";
    private static final String DATA_ID = "([a-z0-9][a-z0-9._-]{0,119})";
    private static final String OPENAPI = "/io/github/whatworks/evidence/contract/openapi.yaml";

    private Routes() {}

    static List<Route> of(Store store, Signing signing, Clock clock, Optional<URI> base) {
        Instant start = Seconds.now(clock);
        MeaningEndpoints meaning = new MeaningEndpoints(start);
        StaticEndpoints files = new StaticEndpoints(store, signing, meaning, clock, start);
        RecordEndpoints records = new RecordEndpoints(store);
        BrowseEndpoint browse = new BrowseEndpoint(store, base);
        ValidationEndpoint validation = new ValidationEndpoint(clock);
        Document contract = Document.of(resource(OPENAPI), "application/yaml", start);
        Document schema =
                Document.of(EvidenceSchema.text().getBytes(StandardCharsets.UTF_8), "application/schema+json", start);
        return List.of(
                Route.get("/v1/centre\\.json", call -> files.centre()),
                Route.get("/v1/snapshot\\.json", call -> files.snapshot()),
                Route.get("/v1/snapshots/([1-9][0-9]{0,15})\\.ndjson\\.gz", files::bulkFile)
                        .asItIs()
                        .inParts(),
                Route.get("/v1/reference-data/([0-9a-f]{16})\\.ndjson\\.gz", meaning::file)
                        .asItIs()
                        .inParts(),
                Route.get("/v1/changes\\.json", files::changes).knowing("after"),
                Route.get("/v1/records", browse::page).knowing(BrowseEndpoint.PARAMETERS),
                Route.get("/v1/records/" + ID, records::current),
                Route.get("/v1/records/" + ID + "/versions", records::versions),
                Route.get("/v1/records/" + ID + "/versions/([1-9][0-9]{0,9})", records::version),
                list("scales", MeaningEndpoints::scales, meaning),
                one("scales", MeaningEndpoints::scales, meaning),
                list("code-lists", MeaningEndpoints::codeLists, meaning),
                one("code-lists", MeaningEndpoints::codeLists, meaning),
                list("mappings", MeaningEndpoints::mappings, meaning),
                one("mappings", MeaningEndpoints::mappings, meaning),
                Route.post("/v1/validations", validation::check).knowing("profile"),
                Route.get("/v1/(masterclasses|partners)(/.*)?", call -> notOffered())
                        .asItIs(),
                Route.post("/v1/contributions", call -> notOffered()).asItIs(),
                Route.get("/v1/contributions/.*", call -> notOffered()).asItIs(),
                Route.get("/v1/openapi\\.yaml", call -> contract).asItIs(),
                Route.get("/v1/evidence-record\\.schema\\.json", call -> schema).asItIs(),
                Route.get("/health", call -> health(store)).asItIs().unlimited());
    }

    private static Route list(
            String name, Function<MeaningEndpoints, EditionedDocuments> kind, MeaningEndpoints meaning) {
        return Route.get("/v1/" + name, call -> kind.apply(meaning).list());
    }

    private static Route one(
            String name, Function<MeaningEndpoints, EditionedDocuments> kind, MeaningEndpoints meaning) {
        return Route.get(
                        "/v1/" + name + "/" + DATA_ID,
                        call -> kind.apply(meaning).one(call))
                .knowing("edition");
    }

    private static Answer notOffered() {
        throw ProblemException.of(
                ProblemType.NOT_OFFERED,
                "This Centre does not offer this part of the contract; /v1/centre.json says what it does.");
    }

    private static Answer health(Store store) {
        return PlainAnswer.json(store.generation()
                .map(current -> ContractJson.health(current.number()))
                .orElseThrow(StaticEndpoints::nothingYet));
    }

    private static byte[] resource(String path) {
        try (InputStream in = Routes.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
