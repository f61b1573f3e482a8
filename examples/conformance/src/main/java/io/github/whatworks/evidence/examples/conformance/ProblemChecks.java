// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;

/** How errors are told, and how requests are named. */
final class ProblemChecks {
    private static final String PROBLEM = "Problem";
    private static final String REQUEST_ID = "X-Request-Id";

    private ProblemChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, Check.SERVICE)
                .add(
                        "problem.media-type",
                        "errors come as application/problem+json",
                        Contract.response("NotFound") + "/content",
                        ProblemChecks::mediaType)
                .add(
                        "problem.type",
                        "an error has a type of the contract's, and a title",
                        Contract.member(PROBLEM, "type"),
                        ProblemChecks::type)
                .add(
                        "problem.status",
                        "the status in an error is that of the answer",
                        Contract.member(PROBLEM, "status"),
                        ProblemChecks::status)
                .add(
                        "problem.no-details",
                        "an error says nothing of the inside of the server",
                        Contract.schema(PROBLEM) + "/description",
                        ProblemChecks::noDetails)
                .add(
                        "request-id.echoed",
                        "the id that a client gives to its request comes back, also on an error",
                        Contract.header(REQUEST_ID),
                        ProblemChecks::echoed)
                .add(
                        "request-id.made",
                        "a request without an id is given one",
                        Contract.header(REQUEST_ID),
                        ProblemChecks::made)
                .add(
                        "request-id.hostile",
                        "an id that is too long or holds other signs does not come back",
                        Contract.header(REQUEST_ID),
                        ProblemChecks::hostile)
                .checks();
    }

    private static List<Answer> errors(Probe probe) throws FailedException, UntriedException {
        return List.of(
                probe.get("/v1/no-such-thing").status(404),
                probe.get(Facts.CHANGES + "?after=one").status(400),
                probe.send("DELETE", Facts.CENTRE).status(405));
    }

    private static void mediaType(Probe probe) throws FailedException, UntriedException {
        for (Answer error : errors(probe)) {
            String found = error.mediaType();
            error.require(found.equals("application/problem+json"), "application/problem+json", Shown.value(found));
        }
    }

    private static void type(Probe probe) throws FailedException, UntriedException {
        List<Answer> errors = errors(probe);
        errors.get(0).problem(404, "not-found").text("title");
        errors.get(1).problem(400, "invalid-parameter").text("title");
        errors.get(2).problem(405, "method-not-allowed").text("title");
    }

    private static void status(Probe probe) throws FailedException, UntriedException {
        for (Answer error : errors(probe)) {
            long found = error.object().whole("status", 0);
            error.require(found == error.status(), "the status " + error.status(), Long.toString(found));
        }
    }

    private static void noDetails(Probe probe) throws FailedException, UntriedException {
        for (Answer error : errors(probe)) {
            for (String detail : List.of("Exception", "\tat ", "Traceback", ".java:", "SELECT ")) {
                error.require(!error.everything().contains(detail), "nothing of the inside", detail.strip());
            }
        }
    }

    private static void echoed(Probe probe) throws FailedException, UntriedException {
        String id = "conformance-4f1C2b7e";
        for (String target : List.of(Facts.CENTRE, "/v1/no-such-thing")) {
            Answer answer = probe.get(target, REQUEST_ID, id);
            answer.require(answer.need(REQUEST_ID).equals(id), id, Shown.value(answer.need(REQUEST_ID)));
        }
    }

    private static void made(Probe probe) throws FailedException, UntriedException {
        Answer one = probe.get(Facts.CENTRE);
        Answer other = probe.get(Facts.CENTRE);
        String id = one.need(REQUEST_ID);
        one.require(id.matches("[A-Za-z0-9-]{1,64}"), "letters, digits and dashes, 64 at most", Shown.value(id));
        other.require(!other.need(REQUEST_ID).equals(id), "another id for another request", id);
    }

    private static void hostile(Probe probe) throws FailedException, UntriedException {
        for (String id : List.of("a".repeat(65), "<script>alert(1)</script>", "one two", "one;two")) {
            Answer answer = probe.get(Facts.CENTRE, REQUEST_ID, id).status(200, 400);
            answer.require(!answer.everything().contains(id), "nothing of the id that was sent", Shown.value(id));
        }
    }
}
