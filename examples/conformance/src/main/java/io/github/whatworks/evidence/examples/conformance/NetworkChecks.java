// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Learning, partners and local practice, as far as they can be asked without credentials. */
final class NetworkChecks {
    private static final int MOST = 20;
    private static final String CONTRIBUTIONS = "/v1/contributions";

    private NetworkChecks() {}

    static List<Check> checks() {
        List<Check> all = new ArrayList<>();
        all.addAll(pages("masterclasses", "Masterclass", "title"));
        all.addAll(pages("partners", "Partner", "name"));
        all.addAll(new CheckList(Level.NETWORK, "contributions")
                .add(
                        "contributions.credentials",
                        "a contribution without credentials is 401, and the answer says how to give them",
                        Contract.response("Unauthorized"),
                        NetworkChecks::credentials)
                .add(
                        "contributions.private",
                        "the state of a contribution is not shown without credentials",
                        Contract.answer(CONTRIBUTIONS + "/{id}", 401),
                        probe -> unauthorized(probe.get(CONTRIBUTIONS + "/00000000-0000-4000-8000-000000000000")))
                .checks());
        return all;
    }

    private static List<Check> pages(String part, String schema, String title) {
        String list = "/v1/" + part;
        return new CheckList(Level.NETWORK, part)
                .add(
                        part + ".list",
                        "there are pages of " + part + " in the order of their ids",
                        Contract.get(list),
                        probe -> items(probe, part, title))
                .add(
                        part + ".each",
                        "each can be read by its id",
                        Contract.schema(schema),
                        probe -> each(probe, part, title))
                .add(
                        part + ".unknown",
                        "one that there is not is 404",
                        Contract.answer(list + "/{id}", 404),
                        probe -> probe.get(list + "/no-such-thing-here").problem(404, "not-found"))
                .checks();
    }

    private static List<Shape> items(Probe probe, String part, String title) throws FailedException, UntriedException {
        Shape body = probe.get("/v1/" + part).status(200).object();
        List<Shape> items = body.objects(part);
        long size = body.object("page").whole("size", 0);
        if (size != items.size()) {
            throw body.wrong("page/size", Integer.toString(items.size()), Long.toString(size));
        }
        Optional<String> last = Optional.empty();
        for (Shape item : items) {
            String id = item.text("id");
            item.text(title);
            if (last.filter(before -> before.compareTo(id) >= 0).isPresent()) {
                throw item.wrong("id", "an id behind " + last.get(), id);
            }
            last = Optional.of(id);
        }
        return items;
    }

    private static void each(Probe probe, String part, String title) throws FailedException, UntriedException {
        List<Shape> items = items(probe, part, title);
        if (items.isEmpty()) {
            throw UntriedException.nothing("there are none");
        }
        for (Shape item : items.subList(0, Math.min(MOST, items.size()))) {
            Shape one = probe.get("/v1/" + part + "/" + PageWalk.encode(item.text("id")))
                    .status(200)
                    .object();
            if (!one.text("id").equals(item.text("id"))) {
                throw one.wrong("id", item.text("id"), Shown.value(one.text("id")));
            }
            one.text(title);
        }
    }

    private static void credentials(Probe probe) throws FailedException, UntriedException {
        unauthorized(probe.post(CONTRIBUTIONS, "application/json", "{}"));
    }

    private static void unauthorized(Answer answer) throws FailedException {
        answer.problem(401, "unauthorized");
        answer.need("WWW-Authenticate");
    }
}
