// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Methods, media types, and headers for browsers. */
final class MethodChecks {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private MethodChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, "records")
                .add(
                        "record.head",
                        "HEAD on a record has the headers of GET and no body",
                        Contract.READS,
                        probe -> PlainFileChecks.sameHeaders(
                                probe.get(Sample.target(probe)).status(200), probe.send("HEAD", Sample.target(probe))))
                .add(
                        "record.options",
                        "OPTIONS names the methods that there are",
                        Contract.READS,
                        MethodChecks::options)
                .add(
                        "record.method",
                        "POST, PUT, PATCH and DELETE on a record are 405, and Allow names the methods that there are",
                        Contract.response("MethodNotAllowed"),
                        MethodChecks::methods)
                .add(
                        "record.accept",
                        "a record comes to a client that takes JSON among other things, or anything",
                        Contract.answer(Sample.RECORD, 200),
                        MethodChecks::accept)
                .add(
                        "record.not-acceptable",
                        "it is 406 for a client that takes no JSON",
                        Contract.response("NotAcceptable"),
                        MethodChecks::notAcceptable)
                .add("record.cors", "scripts of any site may read it", Contract.READS, MethodChecks::cors)
                .add(
                        "record.nosniff",
                        "browsers are told not to guess another media type, of a record and of an error",
                        Contract.READS,
                        MethodChecks::nosniff)
                .checks();
    }

    private static void options(Probe probe) throws FailedException, UntriedException {
        Answer answer = probe.send("OPTIONS", Sample.target(probe)).status(200, 204);
        answer.require(allowed(answer).containsAll(READS), "GET and HEAD in Allow", answer.need("Allow"));
    }

    private static Set<String> allowed(Answer answer) throws FailedException {
        return new TreeSet<>(Arrays.asList(answer.need("Allow").split(" *, *")));
    }

    private static void methods(Probe probe) throws FailedException, UntriedException {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            Answer answer = probe.send(method, Sample.target(probe));
            answer.problem(405, "method-not-allowed");
            boolean right =
                    allowed(answer).containsAll(READS) && !allowed(answer).contains(method);
            answer.require(right, "GET and HEAD in Allow, and not " + method, answer.need("Allow"));
        }
        RecordChecks.isLine(probe.get(Sample.target(probe)), Sample.one(probe));
    }

    private static void accept(Probe probe) throws FailedException, UntriedException {
        for (String accepted : List.of("*/*", "text/html, application/json;q=0.5", "application/*")) {
            RecordChecks.isLine(probe.get(Sample.target(probe), "Accept", accepted), Sample.one(probe));
        }
    }

    private static void notAcceptable(Probe probe) throws FailedException, UntriedException {
        probe.get(Sample.target(probe), "Accept", "text/csv").problem(406, "not-acceptable");
    }

    private static void cors(Probe probe) throws FailedException, UntriedException {
        Answer answer = probe.get(Sample.target(probe), "Origin", "https://council.example")
                .status(200);
        String origin = answer.need("Access-Control-Allow-Origin");
        answer.require(origin.equals("*"), "Access-Control-Allow-Origin: *", Shown.value(origin));
    }

    private static void nosniff(Probe probe) throws FailedException, UntriedException {
        for (Answer answer : List.of(
                probe.get(Sample.target(probe)).status(200),
                probe.get(Sample.target(Sample.UNKNOWN)).status(404))) {
            String found = answer.need("X-Content-Type-Options");
            answer.require(found.equals("nosniff"), "nosniff", Shown.value(found));
        }
    }
}
