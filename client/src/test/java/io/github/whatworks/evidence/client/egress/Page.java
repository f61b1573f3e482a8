// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code client/EGRESS.md} says. */
final class Page {

    /** What the page calls a refresh, however it is made. */
    static final String REFRESH = "a refresh";

    private static final Tables TABLES = Tables.read(Path.of("EGRESS.md"));
    private static final Pattern REFRESHES = Pattern.compile("`(EvidenceClient\\.refresh[^`]+)`");
    private static final Pattern WAYS = Pattern.compile("`(EvidenceCall\\.execute[^`]+)`");

    private Page() {}

    static List<Allowed> requests() {
        List<Allowed.Part> every = TABLES.under("Headers of every request").stream()
                .flatMap(row -> Allowed.Part.listIn(row.get(0)).stream())
                .toList();
        return TABLES.under("Requests").stream()
                .map(row -> Allowed.of(row, every))
                .toList();
    }

    /** The rows of a call. */
    static List<Allowed> requestsOf(String call) {
        return requests().stream().filter(row -> row.calls().contains(call)).toList();
    }

    /** The request to a token server, which listens at {@code path}. */
    static Allowed tokenRequest(String path) {
        List<String> row = TABLES.under("Requests to a token server").get(0);
        return new Allowed(
                List.of(),
                row.get(0),
                path,
                List.of(),
                Allowed.Part.listIn(row.get(2)),
                Tables.codes(row.get(3)).get(0));
    }

    static Allowed proxyRequest() {
        List<String> row = TABLES.under("Requests to a proxy").get(0);
        return new Allowed(
                List.of(), row.get(0), Tables.codes(row.get(1)).get(0), List.of(), Allowed.Part.listIn(row.get(2)), "");
    }

    /** The calls that send something by themselves. */
    static Set<String> calls() {
        Set<String> calls = new LinkedHashSet<>();
        requests().forEach(row -> calls.addAll(row.calls()));
        calls.remove(REFRESH);
        return calls;
    }

    static Set<String> refreshes() {
        return named(REFRESHES);
    }

    static Set<String> waysToMakeACall() {
        return named(WAYS);
    }

    /** Methods, and classes whose every method sends nothing. */
    static Set<String> silent() {
        Set<String> silent = new LinkedHashSet<>();
        TABLES.under("What sends nothing").forEach(row -> silent.addAll(Tables.codes(row.get(0))));
        return silent;
    }

    static Map<String, Pattern> forms() {
        Map<String, Pattern> forms = new LinkedHashMap<>();
        TABLES.under("What the names stand for")
                .forEach(row -> forms.put(
                        Tables.codes(row.get(0)).get(0),
                        Pattern.compile(Tables.codes(row.get(1)).get(0))));
        return forms;
    }

    /** Files below the copy's folder, with a star for any name. */
    static Set<String> stored() {
        Set<String> stored = new LinkedHashSet<>();
        TABLES.under("What is stored on disk").forEach(row -> stored.addAll(Tables.codes(row.get(0))));
        return stored;
    }

    private static Set<String> named(Pattern what) {
        Set<String> named = new LinkedHashSet<>();
        what.matcher(TABLES.section("Requests")).results().forEach(found -> named.add(found.group(1)));
        return named;
    }
}
