// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;

/** Requests of those who mean harm. */
final class HostileChecks {
    private static final String SCRIPT = "%3Cscript%3Ealert(1)%3C/script%3E";
    private static final List<String> CLIMBS = List.of(
            "/v1/../../../../../../etc/passwd",
            "/v1/snapshots/../../../../../etc/passwd",
            "/v1/records/..%2F..%2F..%2F..%2Fetc%2Fpasswd",
            "/v1/snapshots/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "/v1/snapshots/..%5C..%5C..%5Cetc%5Cpasswd",
            "/v1/records/%00");

    private HostileChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, Check.SERVICE)
                .add(
                        "hostile.no-echo",
                        "an error never repeats what was sent",
                        Contract.schema("Problem") + "/description",
                        HostileChecks::noEcho)
                .add(
                        "hostile.header-injection",
                        "line breaks in an address or a header never become headers of the answer",
                        Contract.schema("Problem") + "/description",
                        HostileChecks::injection)
                .add(
                        "hostile.traversal",
                        "no address leads out of what is served",
                        Contract.response("NotFound"),
                        HostileChecks::traversal)
                .add(
                        "hostile.trace",
                        "TRACE is refused and gives nothing back",
                        Contract.response("MethodNotAllowed"),
                        HostileChecks::trace)
                .add(
                        "hostile.not-http",
                        "what is not HTTP is refused",
                        Contract.response("BadRequest"),
                        HostileChecks::notHttp)
                .add(
                        "hostile.two-lengths",
                        "a request with two lengths is refused",
                        Contract.response("BadRequest"),
                        HostileChecks::twoLengths)
                .add(
                        "hostile.survives",
                        "after all that the server still answers",
                        Contract.get(Facts.CENTRE),
                        probe -> probe.get(Facts.CENTRE).status(200))
                .checks();
    }

    private static void noEcho(Probe probe) throws FailedException, UntriedException {
        for (String target : List.of(
                "/v1/" + SCRIPT,
                "/v1/records/" + SCRIPT,
                "/v1/records?" + SCRIPT + "=1",
                "/v1/records?kind=x&limit=" + SCRIPT,
                Facts.CHANGES + "?after=" + SCRIPT)) {
            Answer answer = probe.get(target).status(400, 404);
            for (String sent : List.of("<script", "%3Cscript", "alert(1)")) {
                answer.require(!answer.everything().contains(sent), "nothing of what was sent", Shown.value(sent));
            }
        }
    }

    private static void injection(Probe probe) throws FailedException, UntriedException {
        String lines = "%0d%0aX-Injected:%20yes%0d%0aSet-Cookie:%20a=b";
        List<Answer> answers = List.of(
                probe.get("/v1/records/" + lines),
                probe.get("/v1/records?cursor=" + lines),
                probe.get(Facts.CHANGES + "?after=" + lines),
                probe.raw("GET", Facts.CENTRE, "X-Request-Id: one" + "%0d%0aX-Injected: yes"),
                probe.raw("GET", Facts.CENTRE, "X-Request-Id: one\rX-Injected: yes"));
        for (Answer answer : answers) {
            boolean clean = answer.header("X-Injected").isEmpty()
                    && answer.header("Set-Cookie").isEmpty();
            answer.require(clean, "no header of the sender's", "X-Injected or Set-Cookie");
        }
    }

    private static void traversal(Probe probe) throws FailedException, UntriedException {
        for (String climb : CLIMBS) {
            Answer answer = probe.raw("GET", climb);
            refused(answer);
            answer.require(!answer.text().contains("root:"), "nothing from outside", "a file of the machine");
        }
    }

    /** A status from 400 on, or the connection closed. */
    private static void refused(Answer answer) throws FailedException {
        boolean refused = answer.status() >= 400 || (answer.status() == 0 && answer.body().length == 0);
        String found = answer.status() == 0 ? "something that is no answer in HTTP" : "the status " + answer.status();
        answer.require(refused, "a status from 400 on, or a closed connection", found);
    }

    private static void trace(Probe probe) throws FailedException, UntriedException {
        Answer answer = probe.raw("TRACE", Facts.CENTRE, "X-Secret: conformance-secret");
        refused(answer);
        answer.require(!answer.text().contains("conformance-secret"), "nothing of what was sent", "the headers");
    }

    private static void notHttp(Probe probe) throws FailedException, UntriedException {
        for (String bytes :
                List.of("nonsense\r\n\r\n", "GET\r\n\r\n", "GET /v1/centre.json HTTP/9.9\r\nHost: x\r\n\r\n")) {
            refused(probe.bytes(bytes));
        }
    }

    private static void twoLengths(Probe probe) throws FailedException, UntriedException {
        refused(probe.raw("GET", Facts.CENTRE, "Content-Length: 3", "Content-Length: 5"));
    }
}
