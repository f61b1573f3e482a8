// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.catalogue.CentreKey;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signed manifest. */
final class ManifestChecks {
    private static final String MANIFEST = "Manifest";
    private static final Pattern PATH = Pattern.compile("snapshots/([1-9][0-9]{0,15})\\.ndjson\\.gz");

    /** Two machines never have quite the same time. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private ManifestChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.STATIC, Check.ALWAYS)
                .add(
                        "manifest.json",
                        "the manifest is there, and is a JSON object",
                        Contract.get(Facts.SNAPSHOT),
                        probe -> probe.facts().snapshotAnswer().status(200).object())
                .add(
                        "manifest.members",
                        "it has all its members in their form",
                        Contract.schema(MANIFEST),
                        probe -> probe.facts().readManifest())
                .add(
                        "manifest.centre-id",
                        "it is of the Centre of the service document",
                        Contract.member(MANIFEST, "centreId"),
                        ManifestChecks::centreId)
                .add(
                        "manifest.signature",
                        "its signature is that of a key of the service document",
                        Contract.member(MANIFEST, "signature"),
                        ManifestChecks::signature)
                .add(
                        "manifest.pinned-key",
                        "its signature is that of the key that was given",
                        Contract.member(MANIFEST, "signature"),
                        ManifestChecks::pinned)
                .add(
                        "manifest.next-keys",
                        "the key that signed it, or another of the service document, may sign the next one",
                        Contract.member(MANIFEST, "keys"),
                        ManifestChecks::nextKeys)
                .add(
                        "manifest.expiry",
                        "it expires after it was issued",
                        Contract.member(MANIFEST, "expiresAt"),
                        ManifestChecks::expiry)
                .add(
                        "manifest.current",
                        "it was issued in the past and has not expired",
                        Contract.member(MANIFEST, "issuedAt"),
                        ManifestChecks::current)
                .add(
                        "manifest.generations",
                        "the generation before it, if it names one, is lower",
                        Contract.member(MANIFEST, "previousGeneration"),
                        ManifestChecks::generations)
                .add(
                        "manifest.path",
                        "it names a bulk file beside it, of a generation that there has been",
                        Contract.get("/v1/snapshots/{generation}.ndjson.gz"),
                        ManifestChecks::path)
                .checks();
    }

    private static void centreId(Probe probe) throws FailedException, UntriedException {
        Manifest manifest = probe.facts().manifest();
        Shape centre = probe.facts().service();
        if (!manifest.centreId().equals(centre.text("id"))) {
            throw centre.wrong("id", Shown.value(manifest.centreId()), Shown.value(centre.text("id")));
        }
    }

    private static void signature(Probe probe) throws FailedException, UntriedException {
        Manifest manifest = probe.facts().manifest();
        for (CentreKey key : keys(probe)) {
            if (manifest.isSignedBy(key)) {
                return;
            }
        }
        throw manifest.answer().wrong("the signature of a key of the service document", "one of no such key");
    }

    private static List<CentreKey> keys(Probe probe) throws UntriedException {
        try {
            return Manifest.keys(probe.facts().service());
        } catch (FailedException malformed) {
            throw UntriedException.blocked("needs what failed in static.centre.keys");
        }
    }

    private static void pinned(Probe probe) throws FailedException, UntriedException {
        CentreKey key = probe.pinned().orElseThrow(() -> UntriedException.nothing("no key was given with --key"));
        Manifest manifest = probe.facts().manifest();
        manifest.answer().require(manifest.isSignedBy(key), "the signature of " + key, "another");
    }

    private static void nextKeys(Probe probe) throws FailedException, UntriedException {
        Manifest manifest = probe.facts().manifest();
        manifest.answer()
                .require(
                        manifest.keys().stream().anyMatch(keys(probe)::contains),
                        "a key of the service document in keys",
                        "none");
    }

    private static void expiry(Probe probe) throws FailedException, UntriedException {
        Manifest manifest = probe.facts().manifest();
        manifest.answer()
                .require(
                        manifest.expiresAt().isAfter(manifest.issuedAt()),
                        "expiresAt after " + manifest.issuedAt(),
                        manifest.expiresAt().toString());
    }

    private static void current(Probe probe) throws FailedException, UntriedException {
        Manifest manifest = probe.facts().manifest();
        Answer answer = manifest.answer();
        answer.require(
                !manifest.issuedAt().isAfter(probe.now().plus(AHEAD)),
                "issuedAt before " + probe.now(),
                manifest.issuedAt().toString());
        answer.require(
                manifest.expiresAt().isAfter(probe.now()),
                "expiresAt after " + probe.now(),
                manifest.expiresAt().toString());
    }

    private static void generations(Probe probe) throws FailedException, UntriedException {
        Manifest manifest = probe.facts().manifest();
        long previous = manifest.previous()
                .orElseThrow(() -> UntriedException.nothing("the manifest names no generation before it"));
        manifest.answer()
                .require(
                        previous < manifest.generation(),
                        "previousGeneration below " + manifest.generation(),
                        Long.toString(previous));
    }

    private static void path(Probe probe) throws FailedException, UntriedException {
        Manifest manifest = probe.facts().manifest();
        Matcher path = PATH.matcher(manifest.path());
        manifest.answer()
                .require(
                        path.matches() && Long.parseLong(path.group(1)) <= manifest.generation(),
                        "a path as snapshots/" + manifest.generation() + ".ndjson.gz",
                        Shown.value(manifest.path()));
    }
}
