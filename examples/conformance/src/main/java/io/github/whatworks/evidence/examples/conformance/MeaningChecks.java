// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scales, code lists and mappings: what gives codes and ratings their meaning. */
final class MeaningChecks {
    private static final int MOST = 60;

    private MeaningChecks() {}

    static List<Check> checks() {
        List<Check> all = new ArrayList<>();
        all.addAll(of("scales", "Scale", "axes", "scale"));
        all.addAll(of("code-lists", "CodeList", "codes", "codeList"));
        all.addAll(of("mappings", "Mapping", "rows", "mapping"));
        return all;
    }

    private static List<Check> of(String part, String schema, String rows, String kind) {
        String list = "/v1/" + part;
        return new CheckList(Level.BROWSE, part)
                .add(
                        part + ".list",
                        "there is a list of " + part + " with ids",
                        Contract.get(list),
                        probe -> items(probe, list))
                .add(
                        part + ".each",
                        "each on the list can be read by its id and edition",
                        Contract.schema(schema),
                        probe -> each(probe, list, rows))
                .add(
                        part + ".edition",
                        "without an edition there is the one in force; one that there is not is an error",
                        Contract.parameter("Edition"),
                        probe -> edition(probe, list))
                .add(
                        part + ".unknown",
                        "one that there is not is 404",
                        Contract.answer(list + "/{id}", 404),
                        probe -> probe.get(list + "/no-such-thing-here").problem(404, "not-found"))
                .add(
                        part + ".signed",
                        "the file that the manifest names holds the same " + part,
                        Contract.member("Manifest", "referenceData"),
                        probe -> signed(probe, list, kind))
                .checks();
    }

    private static List<Shape> items(Probe probe, String list) throws FailedException, UntriedException {
        List<Shape> items = probe.get(list).status(200).object().objects("items");
        for (Shape item : items) {
            item.text("id");
            item.optionalText("edition");
        }
        return items;
    }

    private static List<Shape> some(Probe probe, String list) throws FailedException, UntriedException {
        List<Shape> items = items(probe, list);
        if (items.isEmpty()) {
            throw UntriedException.nothing("the list is empty");
        }
        return items.subList(0, Math.min(MOST, items.size()));
    }

    private static void each(Probe probe, String list, String rows) throws FailedException, UntriedException {
        for (Shape item : some(probe, list)) {
            String edition = item.has("edition") ? "?edition=" + PageWalk.encode(item.text("edition")) : "";
            Shape one = probe.get(target(list, item) + edition).status(200).object();
            same(one, "id", item.text("id"));
            if (item.has("edition")) {
                same(one, "edition", item.text("edition"));
            }
            one.objects(rows);
        }
    }

    private static void signed(Probe probe, String list, String kind) throws FailedException, UntriedException {
        ReferenceFile file = probe.facts().reference();
        List<Shape> items = items(probe, list);
        int signed = file.of(kind).size();
        file.answer().require(signed == items.size(), items.size() + " lines with a " + kind, Integer.toString(signed));
        for (Shape item : items.subList(0, Math.min(MOST, items.size()))) {
            Optional<String> edition = item.optionalText("edition");
            String query =
                    edition.map(one -> "?edition=" + PageWalk.encode(one)).orElse("");
            Answer served = probe.get(target(list, item) + query).status(200);
            String id = item.text("id");
            JsonValue same = file.of(kind).stream()
                    .filter(line -> line.id().equals(id) && line.edition().equals(edition))
                    .findFirst()
                    .map(ReferenceFile.Line::value)
                    .orElseThrow(() -> file.answer()
                            .wrong(
                                    "the " + kind + " "
                                            + Shown.value(id
                                                    + edition.map(" "::concat).orElse("")),
                                    "none"));
            boolean agrees = canonical(served.json()).equals(canonical(same));
            served.require(agrees, "the " + kind + " of the signed file", "another");
        }
    }

    private static String canonical(JsonValue value) {
        return JsonText.standard()
                .canonical(value)
                .map(Signing::sha256)
                .orElseGet(() -> Signing.sha256(JsonText.standard().compact(value)));
    }

    private static String target(String list, Shape item) throws FailedException {
        return list + "/" + PageWalk.encode(item.text("id"));
    }

    private static void same(Shape one, String name, String expected) throws FailedException {
        if (!one.text(name).equals(expected)) {
            throw one.wrong(name, Shown.value(expected), Shown.value(one.text(name)));
        }
    }

    private static void edition(Probe probe, String list) throws FailedException, UntriedException {
        Shape item = some(probe, list).get(0);
        same(probe.get(target(list, item)).status(200).object(), "id", item.text("id"));
        probe.get(target(list, item) + "?edition=no-such-edition")
                .status(400, 404)
                .object()
                .text("type");
    }
}
