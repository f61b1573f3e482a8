// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages of records. */
final class PageChecks {
    private static final String BROWSE = "/v1/records";

    private PageChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, "browse")
                .add(
                        "page.shape",
                        "a page holds records and says how many",
                        Contract.schema("RecordPage"),
                        probe -> PageWalk.Page.of(probe.get(BROWSE)))
                .add(
                        "page.walk",
                        "the pages together hold each record of the bulk file once, in the order of their ids",
                        Contract.get(BROWSE) + "/description",
                        PageChecks::walk)
                .add(
                        "page.records",
                        "the records on a page are those of the bulk file",
                        Contract.member("RecordPage", "records"),
                        PageChecks::records)
                .add(
                        "page.link",
                        "Link names the next page by an absolute address, and nothing on the last page",
                        Contract.header("Link"),
                        PageChecks::link)
                .add(
                        "page.limit",
                        "a page holds no more than it was asked for, and 20 where it was not",
                        Contract.parameter("Limit"),
                        PageChecks::limit)
                .add(
                        "page.limit-bounds",
                        "a limit below 1, above 100 or not a number is 400, and the answer names it",
                        Contract.parameter("Limit"),
                        PageChecks::bounds)
                .add(
                        "page.bad-cursor",
                        "a cursor that the server did not give is 400",
                        Contract.parameter("Cursor"),
                        PageChecks::cursor)
                .add(
                        "page.unknown-parameter",
                        "an unknown parameter is 400, and the answer names it",
                        Contract.get(BROWSE) + "/description",
                        PageChecks::unknown)
                .add(
                        "page.census-codes",
                        "a topic of a list of census codes is 400",
                        Contract.parameter("Topic"),
                        probe -> names(probe.get(BROWSE + "?topic=dfe-cin-factors:1A"), "topic"))
                .add(
                        "page.not-modified",
                        "a page is 304 for a client that has it",
                        Contract.answer(BROWSE, 304),
                        PageChecks::notModified)
                .checks();
    }

    private static void walk(Probe probe) throws FailedException, UntriedException {
        List<String> all =
                probe.facts().someRecords().stream().map(BulkLine::id).toList();
        int limit = Math.max(1, Math.min(100, all.size() / 3));
        List<PageWalk.Page> pages = PageWalk.from(probe, BROWSE + "?limit=" + limit);
        List<String> found = PageWalk.ids(pages);
        List<String> expected = PageWalk.expected(pages, all);
        Answer last = pages.get(pages.size() - 1).answer();
        last.require(found.equals(expected), difference(expected), difference(expected, found));
    }

    private static String difference(List<String> expected) {
        return "the " + expected.size() + " ids of the bulk file over all pages, each once and in order";
    }

    private static String difference(List<String> expected, List<String> found) {
        int same = 0;
        while (same < expected.size()
                && same < found.size()
                && expected.get(same).equals(found.get(same))) {
            same++;
        }
        return found.size() + " ids, of which the number " + (same + 1) + " is "
                + (same < found.size() ? Shown.value(found.get(same)) : "none") + " and not "
                + (same < expected.size() ? expected.get(same) : "none");
    }

    private static void records(Probe probe) throws FailedException, UntriedException {
        Map<String, BulkLine> records = probe.facts().records();
        PageWalk.Page page = PageWalk.Page.of(probe.get(BROWSE));
        for (Shape record : page.records()) {
            BulkLine line = records.get(record.text("id"));
            Optional<JsonValue> expected = line == null ? Optional.empty() : line.json();
            boolean same = expected.equals(Optional.of(JsonValue.of(record.members())));
            page.answer().require(same, "the record of the bulk file", "another " + record.text("id"));
        }
    }

    private static void link(Probe probe) throws FailedException, UntriedException {
        Answer first = probe.get(BROWSE + "?limit=1").status(200);
        PageWalk.Page page = PageWalk.Page.of(first);
        if (page.next().isEmpty()) {
            first.require(
                    PageWalk.link(first).isEmpty(),
                    "no Link on the last page",
                    first.header("Link").orElse(""));
            throw UntriedException.nothing("there is one page only");
        }
        String address = PageWalk.link(first).orElseThrow(() -> first.wrong("a Link with rel=next", "none"));
        Answer second = probe.get(PageWalk.target(probe, first, address));
        List<String> followed = PageWalk.Page.of(second).ids();
        Answer byCursor = probe.get(
                BROWSE + "?limit=1&cursor=" + PageWalk.encode(page.next().get()));
        List<String> expected = PageWalk.Page.of(byCursor).ids();
        second.require(followed.equals(expected), "the page of the cursor, " + expected, followed.toString());
        Answer whole = probe.get(BROWSE + "?limit=100");
        boolean more = PageWalk.Page.of(whole).next().isPresent();
        whole.require(
                more == PageWalk.link(whole).isPresent(),
                "a Link where there is a next page and only there",
                "another");
    }

    private static void limit(Probe probe) throws FailedException, UntriedException {
        for (int limit : List.of(1, 2, 20)) {
            Answer answer = probe.get(BROWSE + (limit == 20 ? "" : "?limit=" + limit));
            int size = PageWalk.Page.of(answer).records().size();
            answer.require(size <= limit, "at most " + limit + " records", Integer.toString(size));
        }
        PageWalk.Page.of(probe.get(BROWSE + "?limit=100"));
    }

    private static void bounds(Probe probe) throws FailedException, UntriedException {
        for (String limit : List.of("0", "101", "-1", "ten", "1.5", "")) {
            names(probe.get(BROWSE + "?limit=" + limit), "limit");
        }
    }

    /** 400, and the parameter is named. */
    static void names(Answer answer, String parameter) throws FailedException {
        Shape problem = answer.problem(400, "invalid-parameter");
        List<String> named = new ArrayList<>();
        for (Shape one : problem.objects("parameters")) {
            named.add(one.text("name"));
            one.text("reason");
        }
        answer.require(named.contains(parameter), parameter + " at /parameters", named.toString());
    }

    private static void cursor(Probe probe) throws FailedException, UntriedException {
        for (String cursor : List.of("made-up", "AAAA", "%27%22", "a".repeat(401))) {
            probe.get(BROWSE + "?cursor=" + cursor).problem(400, "invalid-cursor", "invalid-parameter");
        }
        probe.get(BROWSE + "?cursor=made-up").problem(400, "invalid-cursor");
    }

    private static void unknown(Probe probe) throws FailedException, UntriedException {
        for (String parameter : List.of("age", "authority", "Kind")) {
            names(probe.get(BROWSE + "?" + parameter + "=7"), parameter);
        }
    }

    private static void notModified(Probe probe) throws FailedException, UntriedException {
        String tag = ServedFileChecks.strongTag(probe.get(BROWSE).status(200));
        ServedFileChecks.isNotModified(probe.get(BROWSE, "If-None-Match", tag), tag);
    }
}
