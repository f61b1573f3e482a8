// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.ArrayList;
import java.util.List;

/** Scales, code lists and mappings: what gives codes and ratings their meaning. */
final class MeaningChecks {
    private static final int MOST = 60;

    private MeaningChecks() {}

    static List<Check> checks() {
        List<Check> all = new ArrayList<>();
        all.addAll(of("scales", "Scale", "axes"));
        all.addAll(of("code-lists", "CodeList", "codes"));
        all.addAll(of("mappings", "Mapping", "rows"));
        return all;
    }

    private static List<Check> of(String part, String schema, String rows) {
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
