// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.client.http.Answer;
import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** One refresh of one copy. Whatever goes wrong is an answer, and leaves the copy as it is. */
final class Refreshing {

    private final Calls calls;
    private final ClientSettings settings;
    private final Duration whole;
    private final Catalogue copy;

    Refreshing(Calls calls, ClientSettings settings, Duration whole, Catalogue copy) {
        this.calls = calls;
        this.settings = settings;
        this.whole = whole;
        this.copy = copy;
    }

    Refresh run() {
        return calls.runner().run(whole, this::outcome);
    }

    CompletableFuture<Refresh> runAsync() {
        return calls.runner().runAsync(whole, this::outcome);
    }

    private Refresh outcome(Deadline deadline, Cancellation cancellation) {
        try {
            Offer offer = offer(deadline, cancellation);
            if (isHere(offer.manifest())) {
                return new Refresh.Unchanged(offer.manifest().generation(), offer.standing());
            }
            Optional<Long> before = copy.manifest().map(SnapshotManifest::generation);
            Taking taking = new Taking(calls, settings, copy, offer, new Patience(deadline, cancellation));
            return outcome(taking, offer, before);
        } catch (NotTaken notTaken) {
            return kept(
                    notTaken.code().message(notTaken.here()), notTaken.code().code());
        } catch (EvidenceClientException unusable) {
            return kept(String.valueOf(unusable.getMessage()), unusable.code());
        } catch (UncheckedIOException disk) {
            String here = "a file could not be read or written: "
                    + Objects.requireNonNullElse(disk.getCause(), disk).getMessage();
            return kept(ErrorCode.DISK.message(here), ErrorCode.DISK.code());
        }
    }

    private Refresh outcome(Taking taking, Offer offer, Optional<Long> before) {
        ImportOutcome imported = taking.run();
        if (imported instanceof ImportOutcome.Imported now) {
            return new Refresh.Updated(
                    now.generation(),
                    now.count(),
                    offer.standing(),
                    before,
                    copy.lastChanges(),
                    now.newReferenceData(),
                    taking.way(),
                    taking.notices(now.notices()));
        }
        if (imported instanceof ImportOutcome.Unchanged same) {
            if (!copy.manifest().map(SnapshotManifest::generation).equals(Optional.of(same.generation()))) {
                // Another process has brought it.
                copy.reload();
            }
            return new Refresh.Unchanged(same.generation(), offer.standing());
        }
        return kept(ErrorCode.COPY_REFUSED.code() + " " + imported.sentence() + ".", ErrorCode.COPY_REFUSED.code());
    }

    private Refresh kept(String because, String code) {
        return new Refresh.KeptOldCopy(OneLine.of(because), code, copy.freshness());
    }

    /** What the Centre says of itself and what it signed, if both are of the same and of one that is wanted. */
    private Offer offer(Deadline deadline, Cancellation cancellation) {
        Centre at = calls.runner().centre();
        ServiceDocument centre = at.run(new ServiceCalls(calls).document().operation(), deadline, cancellation);
        checkStanding(centre.standing());
        Answer answer = at.run(
                Operation.get(List.of("v1", "snapshot.json"), Function.<Answer>identity())
                        .atMost(Operation.FOUNDATION_BYTES),
                deadline,
                cancellation);
        SnapshotManifest manifest = calls.answers()
                .foundation("a manifest", calls.answers().bytes("a manifest", Operation.JSON, SnapshotManifest::parse))
                .apply(answer);
        Offer offer = Offer.of(centre, manifest, answer.body());
        // The service document is not signed; what the manifest says of the standing is.
        checkStanding(offer.standing());
        if (!manifest.centreId().equals(centre.id())) {
            throw new NotTaken(
                    ErrorCode.OTHER_CENTRE,
                    "the Centre calls itself " + Named.inQuotes(centre.id()) + " and its manifest is from "
                            + Named.inQuotes(manifest.centreId()));
        }
        return offer;
    }

    private void checkStanding(String standing) {
        Set<String> refused = settings.refusedStandings();
        if (refused.contains(standing)) {
            throw new NotTaken(
                    ErrorCode.STANDING_REFUSED,
                    "the Centre's standing is " + Named.inQuotes(standing)
                            + ", which has to be allowed by name before anything of it is taken in");
        }
    }

    private boolean isHere(SnapshotManifest offered) {
        return copy.manifest()
                        // As a whole: what it says beside the records would count too, and is not yet known to be
                        // signed.
                        .filter(offered::equals)
                        .isPresent()
                && !Taking.lacksReferenceData(copy, offered);
    }
}
