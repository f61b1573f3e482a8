// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The service document. */
final class CentreChecks {
    private static final Pattern VERSION = Pattern.compile("1(\\.[0-9]{1,4}){0,2}");
    private static final String CENTRE = "Centre";

    private CentreChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.STATIC, Check.ALWAYS)
                .add(
                        "centre.json",
                        "the service document is there, and is a JSON object",
                        Contract.get(Facts.CENTRE),
                        probe -> probe.facts().centreAnswer().status(200).object())
                .add(
                        "centre.members",
                        "it says who operates the Centre, and on what terms",
                        Contract.schema(CENTRE),
                        CentreChecks::members)
                .add(
                        "centre.standing",
                        "it says what it is, and the signed manifest says the same",
                        Contract.member(CENTRE, "standing"),
                        CentreChecks::standing)
                .add(
                        "centre.contract-version",
                        "it keeps to version 1 of the contract",
                        Contract.member(CENTRE, "contractVersion"),
                        probe -> probe.facts().service().text("contractVersion", VERSION))
                .add(
                        "centre.capabilities",
                        "it lists what it offers, static among it, nothing twice and nothing that it does not offer",
                        Contract.member(CENTRE, "capabilities"),
                        CentreChecks::capabilities)
                .add(
                        "centre.keys",
                        "its keys are Ed25519 public keys",
                        Contract.member(CENTRE, "keys"),
                        probe -> Manifest.keys(probe.facts().service()))
                .checks();
    }

    private static void members(Probe probe) throws FailedException, UntriedException {
        Shape centre = probe.facts().service();
        centre.text("id");
        centre.text("operator");
        centre.text("licence");
        centre.optionalText("notice");
    }

    private static void standing(Probe probe) throws FailedException, UntriedException {
        Shape centre = probe.facts().service();
        String said = centre.text("standing");
        Manifest manifest = probe.facts().manifest();
        String signed = manifest.standing().orElse(said);
        if (!signed.equals(said)) {
            throw centre.wrong("standing", Shown.value(signed) + ", as the manifest says,", Shown.value(said));
        }
    }

    private static void capabilities(Probe probe) throws FailedException, UntriedException {
        Shape centre = probe.facts().service();
        List<String> offered = centre.texts("capabilities");
        Set<String> once = new HashSet<>(offered);
        if (!once.contains("static") || once.size() != offered.size()) {
            throw centre.wrong("capabilities", "static, and nothing twice", offered.toString());
        }
        if (centre.has("notOffered")) {
            once.retainAll(centre.texts("notOffered"));
            if (!once.isEmpty()) {
                throw centre.wrong("notOffered", "nothing that is in capabilities", once.toString());
            }
        }
    }
}
