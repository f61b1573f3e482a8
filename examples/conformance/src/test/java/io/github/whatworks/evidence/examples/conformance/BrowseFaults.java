// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What can be wrong with pages, filters and what gives codes their meaning. */
final class BrowseFaults {

    private BrowseFaults() {}

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        all.addAll(pages());
        all.addAll(filters());
        for (String part : List.of("scales", "code-lists", "mappings")) {
            all.addAll(meaning(part));
        }
        for (String part : List.of("masterclasses", "partners")) {
            all.addAll(network(part));
        }
        all.addAll(parts());
        return all;
    }

    private static Predicate<Asked> pageWith(String parameter, String value) {
        return asked -> isPage(asked) && asked.parameters(parameter).contains(value);
    }

    private static Predicate<Asked> pageWith(String parameter) {
        return asked -> isPage(asked) && asked.parameter(parameter).isPresent();
    }

    private static List<Fault> pages() {
        return List.of(
                Fault.wire(
                        "browse.page.shape",
                        BrowseFaults::isPage,
                        served -> served.replacing("\"size\":6", "\"size\":5")),
                Fault.wire(
                        "browse.page.walk",
                        pageWith("cursor"),
                        served -> served.replacing("\"example:gamma\"", "\"example:eta\"")),
                Fault.wire(
                        "browse.page.records",
                        BrowseFaults::isPage,
                        served -> served.replacing("Mentoring", "Mentors")),
                Fault.wire(
                        "browse.page.link",
                        BrowseFaults::isPage,
                        served -> served.status() == 200
                                        && !served.header("Link").isEmpty()
                                ? served.with("Link", served.header("Link").replaceAll("http://[^/]*", ""))
                                : served),
                new Fault(
                        "browse.page.limit",
                        model -> {},
                        (asked, served) -> pageWith("limit", "1").test(asked)
                                ? Browse.page(
                                        new Asked("GET /v1/records?limit=3 HTTP/1.1", asked.headers(), new byte[0]),
                                        Records.current())
                                : served),
                Fault.wire("browse.page.limit-bounds", pageWith("limit", "101"), Fault::found),
                Fault.wire("browse.page.bad-cursor", pageWith("cursor", "AAAA"), Fault::found),
                Fault.wire(
                        "browse.page.unknown-parameter",
                        pageWith("age"),
                        served -> served.replacing("\"age\"", "\"other\"")),
                Fault.wire("browse.page.census-codes", pageWith("topic", "dfe-cin-factors:1A"), Fault::found),
                Fault.wire(
                        "browse.page.not-modified",
                        BrowseFaults::isPage,
                        served -> served.status() == 304 ? served.status(200) : served));
    }

    /** The filter does nothing. */
    private static Fault ignored(String check, Predicate<Asked> where) {
        return new Fault(
                check,
                model -> {},
                (asked, served) -> where.test(asked)
                        ? Browse.page(
                                new Asked("GET /v1/records?limit=100 HTTP/1.1", asked.headers(), new byte[0]),
                                Records.current())
                        : served);
    }

    private static List<Fault> filters() {
        return List.of(
                ignored("browse.filter.kind", pageWith("kind")),
                ignored("browse.filter.publisher", pageWith("publisher")),
                ignored("browse.filter.status", pageWith("status")),
                ignored("browse.filter.topic", pageWith("topic")),
                ignored("browse.filter.outcome-domain", pageWith("outcomeDomain")),
                ignored("browse.filter.text", pageWith("text")),
                ignored(
                        "browse.filter.any-of",
                        asked -> isPage(asked) && asked.parameters("kind").size() == 2),
                ignored(
                        "browse.filter.all-of",
                        asked -> pageWith("kind").test(asked)
                                && pageWith("publisher").test(asked)),
                Fault.wire("browse.filter.nothing", pageWith("kind", "no-such-kind"), served -> served.status(404)),
                ignored("browse.filter.withdrawn", pageWith("status", "withdrawn")));
    }

    private static List<Fault> meaning(String part) {
        String list = "/v1/" + part;
        Predicate<Asked> one = asked -> asked.under(list + "/a-");
        return List.of(
                Fault.wire(
                        "browse." + part + ".list",
                        asked -> asked.is(list),
                        served -> served.replacing("\"items\"", "\"values\"")),
                Fault.wire("browse." + part + ".each", one, served -> served.replacing("2025", "2026")),
                Fault.wire(
                        "browse." + part + ".edition",
                        asked -> asked.parameter("edition")
                                .filter("no-such-edition"::equals)
                                .isPresent(),
                        Fault::found),
                Fault.wire(
                        "browse." + part + ".unknown", asked -> asked.is(list + "/no-such-thing-here"), Fault::found),
                Fault.data(
                        "browse." + part + ".signed",
                        model -> model.dataLines.replaceAll(line -> line.replace("]}}", "],\"more\":1}}"))));
    }

    private static List<Fault> network(String part) {
        String list = "/v1/" + part;
        return List.of(
                Fault.wire(
                        "network." + part + ".list",
                        asked -> asked.is(list),
                        served -> served.editing(members -> members.put("page", JsonValue.of(Map.of())))),
                Fault.wire(
                        "network." + part + ".each",
                        asked -> asked.under(list + "/") && !asked.path().endsWith("-here"),
                        served -> served.editing(members -> members.put("id", JsonValue.of("another")))),
                Fault.wire(
                        "network." + part + ".unknown", asked -> asked.is(list + "/no-such-thing-here"), Fault::found));
    }

    private static List<Fault> parts() {
        List<Fault> all = new ArrayList<>();
        for (Level level : List.of(Level.BROWSE, Level.NETWORK)) {
            for (String part : level.parts()) {
                all.add(Fault.answer(
                                level.id() + "." + part + ".not-offered",
                                404,
                                served -> served.replacing("not-offered", "not-found"))
                        .and(model -> model.offerNot(part)));
            }
        }
        return all;
    }

    private static boolean isPage(Asked asked) {
        return asked.is("/v1/records");
    }
}
