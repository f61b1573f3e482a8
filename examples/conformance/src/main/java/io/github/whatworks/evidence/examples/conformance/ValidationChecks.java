// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Holding records to the rules. */
final class ValidationChecks {
    private static final String TARGET = "/v1/validations";
    private static final String JSON = "application/json";
    private static final Pattern SEVERITY = Pattern.compile("error|warning|info");
    private static final String MARK = "conformance-mark-7e41";
    private static final String STUB = "{\"format\":\"1.0\",\"id\":\"" + Sample.UNKNOWN
            + "\",\"version\":1,\"kind\":\"programme\",\"status\":\"published\",\"title\":\"A made-up record\"}";

    private ValidationChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, "validations")
                .add(
                        "validation.faulty",
                        "a faulty record is answered with 200 and its findings",
                        Contract.post(TARGET) + "/description",
                        ValidationChecks::faulty)
                .add(
                        "validation.sound",
                        "a record of the bulk file is answered with 200 and no error",
                        Contract.schema("Report"),
                        ValidationChecks::sound)
                .add(
                        "validation.heading",
                        "the report says that it checks the form and not whether the intervention works",
                        Contract.member("Report", "about"),
                        ValidationChecks::heading)
                .add(
                        "validation.no-values",
                        "a finding says what kind of thing stands there, never the text",
                        Contract.member("Finding", "found"),
                        ValidationChecks::noValues)
                .add(
                        "validation.not-json",
                        "what is not JSON is 400",
                        Contract.post(TARGET) + "/responses/400",
                        probe -> probe.post(TARGET, JSON, "{\"id\":").problem(400, "not-json"))
                .add(
                        "validation.media-type",
                        "another media type is 415",
                        Contract.post(TARGET) + "/responses/415",
                        probe -> probe.post(TARGET, "text/plain", STUB).problem(415, "unsupported-media-type"))
                .add(
                        "validation.profile",
                        "the profile that is asked for is the one of the report; one that there is not is 400",
                        Contract.parameter("Profile"),
                        ValidationChecks::profile)
                .add(
                        "validation.nothing-stored",
                        "what was checked is not stored",
                        Contract.post(TARGET) + "/description",
                        ValidationChecks::nothingStored)
                .add(
                        "validation.method",
                        "GET is 405, and Allow names POST",
                        Contract.post(TARGET) + "/responses/405",
                        ValidationChecks::method)
                .checks();
    }

    private static Shape report(Answer answer) throws FailedException {
        Shape report = answer.status(200).object();
        report.flag("valid");
        report.text("profile");
        for (Shape finding : report.objects("findings")) {
            finding.text("rule");
            finding.text("severity", SEVERITY);
            finding.value("pointer");
            finding.text("expected");
            finding.text("found");
        }
        return report;
    }

    private static void faulty(Probe probe) throws FailedException, UntriedException {
        Shape report = report(probe.post(TARGET, JSON, STUB.replace("\"version\":1", "\"version\":\"one\"")));
        if (report.flag("valid") || report.objects("findings").isEmpty()) {
            throw report.wrong("findings", "a finding about the version, and valid false", "none");
        }
        Shape empty = report(probe.post(TARGET, JSON, "[]"));
        if (empty.flag("valid")) {
            throw empty.wrong("valid", "false for what is no record", "true");
        }
    }

    private static void sound(Probe probe) throws FailedException, UntriedException {
        String record = new String(Sample.one(probe).bytes(), StandardCharsets.UTF_8);
        Shape report = report(probe.post(TARGET, JSON, record));
        if (!report.flag("valid")) {
            throw report.wrong("valid", "true for a record of the bulk file", "false");
        }
    }

    private static void heading(Probe probe) throws FailedException, UntriedException {
        Shape report = probe.post(TARGET, JSON, STUB).status(200).object();
        String about = "checks the form of the record, not whether the intervention works";
        if (!report.text("about").equals(about)) {
            throw report.wrong("about", Shown.value(about), Shown.value(report.text("about")));
        }
    }

    private static void noValues(Probe probe) throws FailedException, UntriedException {
        String marked =
                STUB.replace("\"version\":1", "\"version\":\"" + MARK + "\"").replace("\"programme\"", "7");
        Answer answer = probe.post(TARGET, JSON, marked).status(200);
        answer.require(!answer.everything().contains(MARK), "nothing of the text that was sent", MARK);
    }

    private static void profile(Probe probe) throws FailedException, UntriedException {
        for (String profile : List.of("draft", "exchange", "publication")) {
            Shape report = report(probe.post(TARGET + "?profile=" + profile, JSON, STUB));
            if (!report.text("profile").equals(profile)) {
                throw report.wrong("profile", profile, Shown.value(report.text("profile")));
            }
        }
        PageChecks.names(probe.post(TARGET + "?profile=none", JSON, STUB), "profile");
    }

    private static void nothingStored(Probe probe) throws FailedException, UntriedException {
        probe.post(TARGET, JSON, STUB).status(200);
        Answer read = probe.get(Sample.target(Sample.UNKNOWN));
        read.require(read.status() == 404, "404 for a record that was only checked", Integer.toString(read.status()));
        Shape manifest = probe.get(Facts.SNAPSHOT).status(200).object();
        JsonValue root = manifest.value("root");
        manifest.answer()
                .require(
                        root.equals(JsonValue.of(probe.facts().manifest().root())),
                        "the root as before",
                        "another; if the Centre published meanwhile, run it again");
    }

    private static void method(Probe probe) throws FailedException, UntriedException {
        Answer answer = probe.get(TARGET);
        answer.problem(405, "method-not-allowed");
        answer.require(answer.need("Allow").contains("POST"), "POST in Allow", answer.need("Allow"));
    }
}
