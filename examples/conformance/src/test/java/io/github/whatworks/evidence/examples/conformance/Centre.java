// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.validation.EvidenceSchema;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Profile;
import io.github.whatworks.evidence.validation.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A small Centre in memory that keeps the whole contract, as far as the kit asks for it. */
final class Centre implements Function<Asked, Served> {
    private static final String READS = "GET, HEAD, OPTIONS";
    private static final Served NOT_FOUND = Documents.problem(404, "not-found");

    private final Model model;
    private int requests;

    Centre(Model model) {
        this.model = model;
    }

    @Override
    public synchronized Served apply(Asked asked) {
        String id = asked.header("X-Request-Id")
                .filter(it -> it.matches("[A-Za-z0-9-]{1,64}"))
                .orElse("made-" + requests++);
        return (asked.isHttp() ? routed(asked) : Documents.problem(400, "invalid-parameter"))
                .with("X-Request-Id", id)
                .with("X-Content-Type-Options", "nosniff")
                .with("Access-Control-Allow-Origin", "*");
    }

    private Served routed(Asked asked) {
        String[] segments = asked.path().split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            segments[i] = Asked.decode(segments[i]);
        }
        List<String> path = Arrays.asList(segments).subList(1, segments.length);
        if (path.equals(List.of("health"))) {
            return read(asked, () -> Served.json(JsonValue.of(Map.of("status", JsonValue.of("up")))));
        }
        if (path.size() < 2 || !path.get(0).equals("v1")) {
            return NOT_FOUND;
        }
        List<String> rest = path.subList(2, path.size());
        String part = part(path.get(1), rest);
        boolean known =
                List.of(Level.values()).stream().anyMatch(level -> level.parts().contains(part));
        if (known && !model.offered().contains(part)) {
            return Documents.problem(404, "not-offered");
        }
        return switch (path.get(1)) {
            case "validations" -> rest.isEmpty() ? posted(asked, this::validation) : NOT_FOUND;
            case "contributions" -> contribution();
            case "snapshots" -> read(asked, () -> bulk(asked, rest));
            case "reference-data" -> read(asked, () -> data(asked, rest));
            default -> existing(asked, path.get(1), rest);
        };
    }

    private static String part(String first, List<String> rest) {
        return first.equals("records") ? rest.isEmpty() ? "browse" : rest.size() == 1 ? "records" : "versions" : first;
    }

    private Served existing(Asked asked, String first, List<String> rest) {
        Served found = document(asked, first, rest);
        return found.status() == 404 ? found : read(asked, () -> Documents.give(asked, found));
    }

    private static Served read(Asked asked, Supplier<Served> source) {
        return switch (asked.method()) {
            case "GET", "HEAD" -> source.get();
            case "OPTIONS" -> new Served(204, Map.of("Allow", READS), new byte[0]);
            default -> Documents.problem(405, "method-not-allowed").with("Allow", READS);
        };
    }

    private Served document(Asked asked, String first, List<String> rest) {
        if (first.equals("records")) {
            return rest.isEmpty() ? Browse.page(asked, model.current) : record(rest);
        }
        if (List.of("scales", "code-lists", "mappings", "masterclasses", "partners")
                .contains(first)) {
            return Lists.document(asked, first, rest);
        }
        if (!rest.isEmpty()) {
            return NOT_FOUND;
        }
        return switch (first) {
            case "centre.json" -> Served.json(JsonValue.of(model.centre));
            case "snapshot.json" -> Served.of(200, "application/json", model.snapshot());
            case "changes.json" ->
                asked.parameter("after").map(after -> isGeneration(after)).orElse(true)
                        ? Served.json(JsonValue.of(model.changes))
                        : Documents.wrong("after");
            case "openapi.yaml" ->
                Served.of(200, "application/yaml", "openapi: 3.1.1\n".getBytes(StandardCharsets.UTF_8));
            case "evidence-record.schema.json" ->
                Served.of(200, "application/schema+json", EvidenceSchema.text().getBytes(StandardCharsets.UTF_8));
            default -> NOT_FOUND;
        };
    }

    private static boolean isGeneration(String after) {
        return after.matches("0|[1-9][0-9]{0,15}") && Long.parseLong(after) < 1L << 53;
    }

    private Served bulk(Asked asked, List<String> rest) {
        boolean there = rest.equals(List.of("7.ndjson.gz")) || rest.equals(List.of("6.ndjson.gz"));
        return there ? Documents.file(asked, model.bulk()) : NOT_FOUND;
    }

    private Served data(Asked asked, List<String> rest) {
        boolean there = ("reference-data/" + String.join("/", rest)).equals(model.dataPath());
        return there ? Documents.file(asked, model.data()) : NOT_FOUND;
    }

    private List<EvidenceRecord> versions(String id) {
        List<EvidenceRecord> versions = new ArrayList<>(model.current);
        versions.add(Records.OLD);
        versions.add(Records.WITHDRAWN);
        return versions.stream().filter(record -> record.id().equals(id)).toList();
    }

    private Served record(List<String> path) {
        List<EvidenceRecord> versions = versions(path.get(0));
        if (versions.isEmpty() || (path.size() > 1 && !path.get(1).equals("versions")) || path.size() > 3) {
            return NOT_FOUND;
        }
        if (path.size() == 2) {
            return Served.json(JsonValue.of(Map.of(
                    "id",
                    JsonValue.of(path.get(0)),
                    "versions",
                    JsonValue.of(versions.stream().map(Centre::row).toList()))));
        }
        if (path.size() == 3) {
            return versions.stream()
                    .filter(it -> path.get(2).equals(it.version().orElseThrow().toString()))
                    .findFirst()
                    .map(Centre::canonical)
                    .orElse(NOT_FOUND);
        }
        Optional<JsonValue> withdrawal =
                EvidenceJson.standard().toValue(versions.get(0)).member("withdrawal");
        return withdrawal
                .map(it -> Documents.problem(410, "withdrawn").editing(members -> members.put("withdrawal", it)))
                .orElseGet(() -> canonical(versions.get(0)));
    }

    private static Served canonical(EvidenceRecord record) {
        return Served.of(
                200,
                "application/json",
                EvidenceJson.standard().canonical(record).orElseThrow());
    }

    private static JsonValue row(EvidenceRecord record) {
        return JsonValue.of(Map.of(
                "version", JsonValue.of(record.version().orElseThrow()),
                "digest", JsonValue.of(EvidenceJson.standard().digest(record).orElseThrow())));
    }

    private static Served posted(Asked asked, Function<Asked, Served> taken) {
        if (!asked.method().equals("POST")) {
            return Documents.problem(405, "method-not-allowed").with("Allow", "POST, OPTIONS");
        }
        return asked.header("Content-Type").orElse("").startsWith("application/json")
                ? taken.apply(asked)
                : Documents.problem(415, "unsupported-media-type");
    }

    private Served validation(Asked asked) {
        Optional<Profile> profile = Profile.of(asked.parameter("profile").orElse("exchange"));
        if (profile.isEmpty()) {
            return Documents.wrong("profile");
        }
        try {
            JsonText.standard().parse(asked.body());
        } catch (InvalidJsonException notJson) {
            return Documents.problem(400, "not-json");
        }
        Report report = EvidenceValidator.standard()
                .withProfile(profile.get())
                .checkText(asked.body())
                .report();
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("about", JsonValue.of(Report.HEADING));
        out.put("profile", JsonValue.of(profile.get().id()));
        out.put("valid", JsonValue.of(!report.hasErrors()));
        out.put(
                "findings",
                JsonValue.of(report.findings().stream().map(Centre::finding).toList()));
        return Served.json(JsonValue.of(out));
    }

    private static JsonValue finding(Finding finding) {
        return JsonValue.of(Map.of(
                "rule", JsonValue.of(finding.rule().id()),
                "severity", JsonValue.of(finding.severity().id()),
                "pointer", JsonValue.of(finding.pointer()),
                "expected", JsonValue.of(finding.expected()),
                "found", JsonValue.of(finding.found())));
    }

    private static Served contribution() {
        return Documents.problem(401, "unauthorized").with("WWW-Authenticate", "ApiKey realm=\"contributions\"");
    }
}
