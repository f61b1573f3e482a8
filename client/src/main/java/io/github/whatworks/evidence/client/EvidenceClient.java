// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.SnapshotSource;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Talks to one Centre: fills and refreshes a {@link Catalogue}, and reads single records.
 *
 * <ul>
 *   <li>Blocking. Safe to share between threads; close it once.
 *   <li>One deadline bounds everything that one call does.
 *   <li>What leaves the machine: GET requests for the Centre's public documents and for records by
 *       id, with this library's name. Nothing of a case can be handed to it.
 * </ul>
 */
public final class EvidenceClient implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+:[a-z0-9._-]{1,120}");
    private static final long DOCUMENT_BYTES = 1024 * 1024;
    // Withdrawals are kept for ever.
    private static final long CHANGES_BYTES = 16 * 1024 * 1024;
    private static final long RECORD_BYTES = 16 * 1024 * 1024;
    private static final long SNAPSHOT_BYTES = 1024L * 1024 * 1024;

    private final Transport transport;
    private final Trust trust;
    private final Duration deadline;
    private final Set<String> refusedStandings;

    EvidenceClient(Transport transport, Trust trust, Duration deadline, Set<String> refusedStandings) {
        this.transport = transport;
        this.trust = trust;
        this.deadline = deadline;
        this.refusedStandings = refusedStandings;
    }

    /**
     * A builder for the Centre at {@code address}.
     *
     * @throws IllegalArgumentException if it is not an address a Centre can have: https, or http on
     *     this machine itself; no user, query or fragment
     */
    public static EvidenceClientBuilder builder(URI address) {
        return new EvidenceClientBuilder(address);
    }

    /**
     * What the Centre says of itself.
     *
     * @throws EvidenceClientException if it gives no usable answer
     */
    public ServiceDocument centre() {
        return centre(Deadline.in(deadline));
    }

    /**
     * The current version of a record, as the Centre serves it now; empty if it has none by this id.
     *
     * @param id a record's id, such as {@code guidebook:blues-programme}
     * @throws IllegalArgumentException if it cannot be an id; then nothing was sent
     * @throws EvidenceClientException if the Centre gives no usable answer, or has withdrawn it
     */
    public Optional<EvidenceRecord> record(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "not a record's id, and not sent: expected publisher:slug, in a-z, 0-9, dot, dash and underscore");
        }
        HttpUrl url =
                transport.address("v1/records/").newBuilder().addPathSegment(id).build();
        return transport.json(url, RECORD_BYTES, Deadline.in(deadline)).map(bytes -> {
            try {
                return EvidenceJson.standard().read(bytes);
            } catch (InvalidJsonException malformed) {
                throw new NotACentreException("the record is not one: " + malformed.getMessage(), malformed);
            }
        });
    }

    /**
     * Brings {@code catalogue} to the Centre's current generation, whole, or leaves it as it is.
     *
     * @return what became of it; whatever the network or the Centre does is an answer, never an
     *     exception
     */
    public Refresh refresh(Catalogue catalogue) {
        try {
            return refresh(catalogue, Deadline.in(deadline));
        } catch (EvidenceClientException unusable) {
            return new Refresh.KeptOldCopy(String.valueOf(unusable.getMessage()));
        } catch (IOException | UncheckedIOException disk) {
            return new Refresh.KeptOldCopy("a file could not be read or written: " + disk.getMessage());
        }
    }

    private Refresh refresh(Catalogue catalogue, Deadline by) throws IOException {
        ServiceDocument centre = centre(by);
        String standing = centre.standing();
        if (refusedStandings.contains(standing)) {
            return standingRefused(standing);
        }
        HttpUrl manifestUrl = transport.address("v1/snapshot.json");
        byte[] manifestJson = document(manifestUrl, by);
        SnapshotManifest manifest = manifest(manifestJson);
        // The service document is not signed; what the manifest says of the standing is.
        String signed = manifest.standing().orElse(standing);
        if (refusedStandings.contains(signed)) {
            return standingRefused(signed);
        }
        if (!manifest.centreId().equals(centre.id())) {
            return new Refresh.KeptOldCopy("the Centre calls itself \"" + centre.id() + "\" and its manifest is from \""
                    + manifest.centreId() + "\"");
        }
        if (manifest.snapshot().size() > SNAPSHOT_BYTES) {
            return new Refresh.KeptOldCopy("the bulk file is larger than " + SNAPSHOT_BYTES + " bytes");
        }
        if (catalogue.manifest().filter(here -> isSame(here, manifest)).isPresent()) {
            return new Refresh.Unchanged(manifest.generation(), signed);
        }
        Path folder = Files.createTempDirectory("evidence");
        Path manifestFile = folder.resolve("manifest.json");
        Path bulkFile = folder.resolve("snapshot");
        try {
            Files.write(manifestFile, manifestJson);
            HttpUrl bulkUrl = transport.address(
                    relativeTo(manifestUrl, manifest.snapshot().path()));
            transport.download(bulkUrl, manifest.snapshot().size(), bulkFile, by);
            SnapshotSource files = SnapshotSource.files(manifestFile, bulkFile);
            SnapshotSource source = changes(by)
                    .map(changes -> files.withChanges(() -> new ByteArrayInputStream(changes)))
                    .orElse(files);
            return outcome(catalogue.importSnapshot(source, trust), signed);
        } finally {
            Files.deleteIfExists(manifestFile);
            Files.deleteIfExists(bulkFile);
            Files.deleteIfExists(folder);
        }
    }

    /** The Centre's changes say why a record is gone. A copy without them is as good, and says that it does not know. */
    private Optional<byte[]> changes(Deadline by) {
        try {
            return transport.json(transport.address("v1/changes.json"), CHANGES_BYTES, by);
        } catch (EvidenceClientException unusable) {
            return Optional.empty();
        }
    }

    private static Refresh standingRefused(String standing) {
        return new Refresh.KeptOldCopy("the Centre's standing is \"" + standing
                + "\", which has to be allowed by name before anything of it is taken in");
    }

    private static Refresh outcome(ImportOutcome imported, String standing) {
        if (imported instanceof ImportOutcome.Imported now) {
            return new Refresh.Updated(now.generation(), now.count(), standing);
        }
        if (imported instanceof ImportOutcome.Unchanged same) {
            return new Refresh.Unchanged(same.generation(), standing);
        }
        return new Refresh.KeptOldCopy(imported.sentence());
    }

    private static boolean isSame(SnapshotManifest here, SnapshotManifest offered) {
        return here.generation() == offered.generation()
                && here.root().equals(offered.root())
                && here.issuedAt().equals(offered.issuedAt());
    }

    private static String relativeTo(HttpUrl manifest, String path) {
        HttpUrl resolved = manifest.resolve(path);
        if (resolved == null) {
            throw new NotACentreException("the manifest names a file by something that is not an address");
        }
        return resolved.toString();
    }

    private static SnapshotManifest manifest(byte[] json) {
        try {
            return SnapshotManifest.parse(json);
        } catch (InvalidJsonException | IllegalArgumentException malformed) {
            throw new NotACentreException("not a manifest: " + malformed.getMessage(), malformed);
        }
    }

    private ServiceDocument centre(Deadline by) {
        byte[] json = document(transport.address("v1/centre.json"), by);
        try {
            return ServiceDocumentJson.parse(json);
        } catch (InvalidJsonException | IllegalArgumentException malformed) {
            throw new NotACentreException("not a service document: " + malformed.getMessage(), malformed);
        }
    }

    private byte[] document(HttpUrl url, Deadline by) {
        return transport
                .json(url, DOCUMENT_BYTES, by)
                .orElseThrow(() -> new NotACentreException(url.encodedPath() + ": nothing there; is this a Centre?"));
    }

    /**
     * Ends the client's connections; a client that was handed in is left alone.
     *
     * <p>The HTTP library keeps a few daemon threads for all clients of a process; they hold nothing of
     * this one and end when they have been idle for a minute.
     */
    @Override
    public void close() {
        transport.close();
    }
}
