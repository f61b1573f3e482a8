// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static io.github.whatworks.evidence.client.PreflightStep.notTried;
import static io.github.whatworks.evidence.client.PreflightStep.passed;

import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.client.http.Answer;
import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.client.http.Plain;
import io.github.whatworks.evidence.client.http.Progress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One preflight: asks for the service document and the manifest, once each, and takes notes. */
final class Preflighting {

    private static final Set<PreflightPart> NETWORK =
            Set.of(PreflightPart.NAME, PreflightPart.CONNECTION, PreflightPart.PROXY, PreflightPart.CERTIFICATE);

    private final Centre centre;
    private final Answers answers;
    private final ClientSettings settings;
    private final Connections connections;
    private final List<Progress> exchanges;
    private final boolean saysWho;
    private final Map<PreflightPart, PreflightStep> steps = new EnumMap<>(PreflightPart.class);

    /**
     * A new one.
     *
     * @param exchanges filled with how far each exchange of {@code centre} came
     * @param saysWho whether there are credentials
     */
    Preflighting(
            Centre centre,
            Answers answers,
            ClientSettings settings,
            Connections connections,
            List<Progress> exchanges,
            boolean saysWho) {
        this.centre = centre;
        this.answers = answers;
        this.settings = settings;
        this.connections = connections;
        this.exchanges = exchanges;
        this.saysWho = saysWho;
    }

    Preflight run(Deadline deadline, Cancellation cancellation) {
        try {
            Answer answer = ask("centre.json", deadline, cancellation);
            ServiceDocument document = answers.foundation(
                            "a service document", answers.json("a service document", ServiceDocumentJson::read))
                    .apply(answer);
            note(passed(PreflightPart.SERVICE_DOCUMENT, "\"" + Plain.of(document.operator()) + "\""));
            note(passed(PreflightPart.CONTRACT_VERSION, Plain.of(document.contractVersion())));
            @Nullable SnapshotManifest manifest = manifest(document, deadline, cancellation);
            note(standing(document, manifest));
            note(new PreflightClock(settings.clock()).step(answer.head(), manifest));
        } catch (EvidenceClientException failure) {
            note(PreflightStep.failed(place(failure), failure));
        }
        return result();
    }

    private Answer ask(String file, Deadline deadline, Cancellation cancellation) {
        return centre.run(Operation.get(List.of("v1", file), Function.identity()), deadline, cancellation);
    }

    private @Nullable SnapshotManifest manifest(
            ServiceDocument document, Deadline deadline, Cancellation cancellation) {
        try {
            Answer answer = ask("snapshot.json", deadline, cancellation);
            SnapshotManifest manifest = answers.foundation(
                            "a manifest", answers.bytes("a manifest", Operation.JSON, SnapshotManifest::parse))
                    .apply(answer);
            note(signature(document, manifest, answer.body()));
            return manifest;
        } catch (EvidenceClientException failure) {
            note(PreflightStep.failed(PreflightPart.SIGNATURE, failure));
            return null;
        }
    }

    private PreflightStep signature(ServiceDocument document, SnapshotManifest manifest, byte[] bytes) {
        if (!manifest.centreId().equals(document.id())) {
            return PreflightStep.failed(
                    PreflightPart.SIGNATURE, ErrorCode.OTHER_CENTRE, ErrorCode.OTHER_CENTRE.happened());
        }
        return settings.trust().accepts(bytes)
                ? passed(PreflightPart.SIGNATURE, "generation " + manifest.generation() + ", signed by a trusted key")
                : PreflightStep.failed(
                        PreflightPart.SIGNATURE,
                        ErrorCode.NOT_SIGNED_BY_TRUSTED_KEY,
                        ErrorCode.NOT_SIGNED_BY_TRUSTED_KEY.happened());
    }

    /** What the manifest says counts: the service document is not signed. Either may be what keeps a refresh from it. */
    private PreflightStep standing(ServiceDocument document, @Nullable SnapshotManifest manifest) {
        String signed =
                manifest == null ? document.standing() : manifest.standing().orElse(document.standing());
        for (String standing : List.of(document.standing(), signed)) {
            if (settings.refusedStandings().contains(standing)) {
                return PreflightStep.failed(
                        PreflightPart.STANDING,
                        ErrorCode.STANDING_REFUSED,
                        "the Centre's standing is \"" + standing + "\", which has to be allowed by name");
            }
        }
        return passed(PreflightPart.STANDING, Plain.of(signed));
    }

    /** Where nothing was sent to the Centre, it is what is said before that was not to be had. */
    private PreflightPart place(EvidenceClientException failure) {
        return exchanges.isEmpty() && saysWho
                ? PreflightPart.CREDENTIALS
                : network(exchanges.size() - 1).place(ErrorCode.of(failure.code()));
    }

    private PreflightNetwork network(int exchange) {
        Progress progress = exchange < 0 ? Progress.none() : exchanges.get(exchange);
        return new PreflightNetwork(
                progress, connections.base(), connections.own().isPresent());
    }

    private void note(PreflightStep step) {
        steps.put(step.part(), step);
    }

    /** Every part up to the one that failed was in order; what comes after it was not tried. */
    private Preflight result() {
        List<PreflightStep> all = new ArrayList<>();
        boolean isOver = exchanges.isEmpty();
        for (PreflightPart part : PreflightPart.values()) {
            @Nullable PreflightStep noted = steps.get(part);
            if (noted != null) {
                all.add(noted);
                isOver |= noted.outcome() == PreflightStep.Outcome.FAILED;
            } else if (isOver) {
                all.add(notTried(part, exchanges.isEmpty() ? "nothing was sent" : "something else was wrong before"));
            } else if (NETWORK.contains(part)) {
                all.add(network(0).fine(part));
            } else if (part == PreflightPart.CREDENTIALS) {
                all.add(saysWho ? passed(part, "given, and not refused") : notTried(part, "none were given"));
            } else {
                all.add(passed(part, "in order"));
            }
        }
        return new Preflight(centre.host(), all);
    }
}
