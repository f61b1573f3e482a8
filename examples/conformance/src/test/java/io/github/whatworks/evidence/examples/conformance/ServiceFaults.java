// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.ArrayList;
import java.util.List;

/** What can be wrong with errors, hostile requests, checking, and the service itself. */
final class ServiceFaults {

    private ServiceFaults() {}

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        all.addAll(problems());
        all.addAll(hostile());
        all.addAll(validations());
        all.addAll(service());
        return all;
    }

    private static List<Fault> problems() {
        String id = "X-Request-Id";
        return List.of(
                Fault.answer(
                        "browse.problem.media-type", 405, served -> served.with("Content-Type", "application/json")),
                Fault.answer("browse.problem.type", 404, served -> served.replacing(Documents.PROBLEM, "about:blank#")),
                Fault.answer(
                        "browse.problem.status", 405, served -> served.replacing("\"status\":405", "\"status\":404")),
                Fault.answer(
                        "browse.problem.no-details",
                        400,
                        served -> served.replacing("Refused", "NumberFormatException")),
                Fault.wire(
                        "browse.request-id.echoed",
                        asked -> asked.header(id).isPresent(),
                        served -> served.with(id, "another")),
                Fault.wire(
                        "browse.request-id.made",
                        asked -> asked.header(id).isEmpty(),
                        served -> served.with(id, "same")),
                new Fault(
                        "browse.request-id.hostile",
                        model -> {},
                        (asked, served) -> served.with(id, asked.header(id).orElse("made"))));
    }

    private static List<Fault> hostile() {
        return List.of(
                new Fault(
                        "browse.hostile.no-echo",
                        model -> {},
                        (asked, served) -> served.status() == 404
                                ? served.replacing("Refused", "Nothing at " + asked.path())
                                : served),
                new Fault(
                        "browse.hostile.header-injection",
                        model -> {},
                        (asked, served) -> asked.isHttp() && asked.target().contains("%0d%0a")
                                ? served.with("X-Injected", "yes")
                                : served),
                Fault.wire(
                        "browse.hostile.traversal",
                        asked -> asked.path().contains("passwd"),
                        served -> served.status(200).body("root:x:0:0")),
                new Fault(
                        "browse.hostile.trace",
                        model -> {},
                        (asked, served) -> asked.method().equals("TRACE")
                                ? served.status(200).body(asked.headers().toString())
                                : served),
                Fault.wire("browse.hostile.not-http", asked -> asked.line().equals("nonsense"), Fault::found),
                Fault.wire(
                        "browse.hostile.two-lengths",
                        asked -> asked.headers().stream()
                                        .filter(it -> it.getKey().equals("Content-Length"))
                                        .count()
                                == 2,
                        Fault::found),
                new Broken().fault("browse.hostile.survives"));
    }

    /** Has enough of it after a while. */
    private static final class Broken {
        private boolean broken;

        Fault fault(String check) {
            return new Fault(check, model -> broken = false, (asked, served) -> {
                broken |= asked.line().startsWith("GET /v1/centre.json")
                        && asked.headers().size() > 4;
                return broken ? served.status(503) : served;
            });
        }
    }

    private static List<Fault> validations() {
        return List.of(
                Fault.wire(
                        "browse.validation.faulty",
                        ServiceFaults::isValidation,
                        served -> served.status() == 200 ? served.status(422) : served),
                Fault.wire(
                        "browse.validation.sound",
                        ServiceFaults::isValidation,
                        served -> served.replacing("\"valid\":true", "\"valid\":false")),
                Fault.wire(
                        "browse.validation.heading",
                        ServiceFaults::isValidation,
                        served -> served.replacing("the form of the record", "whether it works")),
                new Fault(
                        "browse.validation.no-values",
                        model -> {},
                        (asked, served) -> isValidation(asked)
                                ? served.with("X-Body", asked.text().replace("\n", " "))
                                : served),
                Fault.wire("browse.validation.not-json", asked -> asked.text().equals("{\"id\":"), Fault::found),
                Fault.answer("browse.validation.media-type", 415, Fault::found),
                Fault.wire(
                        "browse.validation.profile",
                        ServiceFaults::isValidation,
                        served -> served.replacing("\"publication\"", "\"exchange\"")),
                new Storing().fault("browse.validation.nothing-stored"),
                Fault.wire(
                        "browse.validation.method",
                        asked -> isValidation(asked) && asked.method().equals("GET"),
                        served -> served.with("Allow", "GET")));
    }

    /** Keeps what was only to be checked. */
    private static final class Storing {
        private boolean stored;

        Fault fault(String check) {
            return new Fault(check, model -> stored = false, (asked, served) -> {
                stored |= isValidation(asked);
                return stored && asked.is(Sample.target(Sample.UNKNOWN)) ? served.status(200) : served;
            });
        }
    }

    private static List<Fault> service() {
        return List.of(
                Fault.wire(
                        "browse.contract.document",
                        asked -> asked.is("/v1/openapi.yaml"),
                        served -> served.body("swagger: '2.0'\n")),
                Fault.wire(
                        "browse.contract.schema",
                        asked -> asked.is("/v1/evidence-record.schema.json"),
                        served -> served.replacing("2020-12/schema", "2019-09/schema")),
                Fault.wire("browse.health.up", asked -> asked.is("/health"), served -> served.replacing("up", "down")),
                Fault.wire(
                        "network.contributions.credentials",
                        asked -> asked.is("/v1/contributions"),
                        served -> served.without("WWW-Authenticate")),
                Fault.wire("network.contributions.private", asked -> asked.under("/v1/contributions/"), Fault::found));
    }

    private static boolean isValidation(Asked asked) {
        return asked.under("/v1/validations");
    }
}
