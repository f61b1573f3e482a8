// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.SnapshotSource;
import io.github.whatworks.evidence.client.http.Answer;
import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.HttpUrl;

/** One refresh of one copy. Whatever goes wrong is an answer, and leaves the copy as it is. */
final class Refreshing {

    private final Calls calls;
    private final Runner runner;
    private final ClientSettings settings;
    private final Duration whole;
    private final Catalogue catalogue;

    Refreshing(Calls calls, Runner runner, ClientSettings settings, Duration whole, Catalogue catalogue) {
        this.calls = calls;
        this.runner = runner;
        this.settings = settings;
        this.whole = whole;
        this.catalogue = catalogue;
    }

    Refresh run() {
        return runner.run(whole, this::outcome);
    }

    CompletableFuture<Refresh> runAsync() {
        return runner.runAsync(whole, this::outcome);
    }

    private Refresh outcome(Deadline deadline, Cancellation cancellation) {
        try {
            return refresh(deadline, cancellation);
        } catch (EvidenceClientException unusable) {
            return new Refresh.KeptOldCopy(String.valueOf(unusable.getMessage()), unusable.code());
        } catch (IOException | UncheckedIOException disk) {
            return kept(ErrorCode.DISK, "a file could not be read or written: " + disk.getMessage());
        }
    }

    private Refresh refresh(Deadline deadline, Cancellation cancellation) throws IOException {
        Centre at = runner.centre();
        ServiceDocument centre = ask(new ServiceCalls(calls).document(), deadline, cancellation);
        if (settings.refusedStandings().contains(centre.standing())) {
            return standingRefused(centre.standing());
        }
        Answer signed = ask(Operation.get(List.of("v1", "snapshot.json"), Function.identity()), deadline, cancellation);
        SnapshotManifest manifest = calls.answers()
                .foundation("a manifest", calls.answers().bytes("a manifest", Operation.JSON, SnapshotManifest::parse))
                .apply(signed);
        // The service document is not signed; what the manifest says of the standing is.
        String standing = manifest.standing().orElse(centre.standing());
        if (settings.refusedStandings().contains(standing)) {
            return standingRefused(standing);
        }
        if (!manifest.centreId().equals(centre.id())) {
            return kept(
                    ErrorCode.OTHER_CENTRE,
                    "the Centre calls itself \"" + centre.id() + "\" and its manifest is from \"" + manifest.centreId()
                            + "\"");
        }
        if (manifest.snapshot().size() > settings.options().largestSnapshot()) {
            return kept(
                    ErrorCode.TOO_LARGE,
                    "the bulk file is larger than " + settings.options().largestSnapshot() + " bytes");
        }
        if (catalogue.manifest().filter(here -> isSame(here, manifest)).isPresent()) {
            return new Refresh.Unchanged(manifest.generation(), standing);
        }
        HttpUrl bulkUrl =
                at.resolve(at.address("v1/snapshot.json"), manifest.snapshot().path());
        Path folder = Files.createTempDirectory("evidence");
        try (PartFile part = PartFile.open(folder, manifest.snapshot().sha256())) {
            new Download(
                            at,
                            new Problems(settings.clock()),
                            bulkUrl,
                            manifest.snapshot().size(),
                            part)
                    .run(deadline, cancellation);
            SnapshotSource files = SnapshotSource.of(
                    () -> new ByteArrayInputStream(signed.body()), () -> Files.newInputStream(part.path()));
            SnapshotSource source = changes(deadline, cancellation)
                    .map(changes -> files.withChanges(() -> new ByteArrayInputStream(changes)))
                    .orElse(files);
            Refresh outcome = outcome(catalogue.importSnapshot(source, settings.trust()), standing);
            part.done();
            return outcome;
        }
    }

    /** The Centre's changes say why a record is gone. A copy without them is as good, and says that it does not know. */
    private Optional<byte[]> changes(Deadline deadline, Cancellation cancellation) {
        try {
            return Optional.of(ask(
                    Operation.get(
                            List.of("v1", "changes.json"),
                            calls.answers().bytes("a list of changes", Operation.JSON, bytes -> bytes)),
                    deadline,
                    cancellation));
        } catch (EvidenceClientException unusable) {
            return Optional.empty();
        }
    }

    private <T> T ask(EvidenceCall<T> call, Deadline deadline, Cancellation cancellation) {
        return ask(call.operation(), deadline, cancellation);
    }

    private <T> T ask(Operation<T> operation, Deadline deadline, Cancellation cancellation) {
        return runner.centre().run(operation, deadline, cancellation);
    }

    private static Refresh standingRefused(String standing) {
        return kept(
                ErrorCode.STANDING_REFUSED,
                "the Centre's standing is \"" + standing
                        + "\", which has to be allowed by name before anything of it is taken in");
    }

    private static Refresh kept(ErrorCode code, String here) {
        return new Refresh.KeptOldCopy(code.message(here), code.code());
    }

    private static Refresh outcome(ImportOutcome imported, String standing) {
        if (imported instanceof ImportOutcome.Imported now) {
            return new Refresh.Updated(now.generation(), now.count(), standing);
        }
        if (imported instanceof ImportOutcome.Unchanged same) {
            return new Refresh.Unchanged(same.generation(), standing);
        }
        return new Refresh.KeptOldCopy(
                ErrorCode.COPY_REFUSED.code() + " " + imported.sentence(), ErrorCode.COPY_REFUSED.code());
    }

    private static boolean isSame(SnapshotManifest here, SnapshotManifest offered) {
        return here.generation() == offered.generation()
                && here.root().equals(offered.root())
                && here.issuedAt().equals(offered.issuedAt());
    }
}
