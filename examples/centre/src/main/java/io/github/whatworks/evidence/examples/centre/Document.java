// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.util.resource.MemoryResource;
import org.jspecify.annotations.Nullable;

/** Bytes to be served, with what HTTP says of them. The entity tag is their digest. */
final class Document extends HttpContent.Wrapper implements Answer {

    private static final URI IN_MEMORY = URI.create("memory:/document");
    private static final HttpField GZIP = new HttpField(HttpHeader.CONTENT_ENCODING, "gzip");
    private static final String CAN_CHANGE = "no-cache";
    private static final String NEVER_CHANGES = "public, max-age=31536000, immutable";
    /** Below this, packing saves less than its own frame. */
    private static final int LEAST_TO_PACK = 1_000;

    private final byte[] bytes;
    private final String mediaType;
    private final String sha256;
    private final String tag;
    private final Instant since;
    private final String cacheControl;
    private final boolean packed;
    private final String link;

    private Document(
            byte[] bytes, String mediaType, String unpackedSha256, Instant since, String cacheControl, String link) {
        super(new ResourceHttpContent(new MemoryResource(IN_MEMORY, bytes), mediaType));
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.sha256 = Sha256.hex(bytes);
        this.packed = !unpackedSha256.isEmpty();
        this.tag = packed ? '"' + unpackedSha256 + "-gzip\"" : '"' + sha256 + '"';
        this.since = since;
        this.cacheControl = cacheControl;
        this.link = link;
    }

    /** A document whose bytes may be others tomorrow: whoever keeps it asks again. */
    static Document json(byte[] bytes, Instant since) {
        return of(bytes, "application/json", since);
    }

    /** As {@link #json}, of another media type. */
    static Document of(byte[] bytes, String mediaType, Instant since) {
        return new Document(bytes, mediaType, "", since, CAN_CHANGE, "");
    }

    /** JSON whose bytes are always these, since its address says which they are. */
    static Document lasting(byte[] bytes, Instant since) {
        return new Document(bytes, "application/json", "", since, NEVER_CHANGES, "");
    }

    /** The bulk file of a generation, whose bytes are always these too. */
    static Document bulkFile(byte[] bytes, Instant since) {
        return new Document(bytes, "application/gzip", "", since, NEVER_CHANGES, "");
    }

    /** The same, which leads to another. */
    Document withLink(String other) {
        return new Document(bytes, mediaType, "", since, cacheControl, other);
    }

    /** The same, packed for the way, with a tag of its own; empty where that is not worth it. */
    Optional<Document> packed() {
        if (!hasPackedForm()) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(new Document(out.toByteArray(), mediaType, sha256, since, cacheControl, link));
    }

    boolean hasPackedForm() {
        return bytes.length >= LEAST_TO_PACK && !mediaType.equals("application/gzip");
    }

    String mediaType() {
        return mediaType;
    }

    String cacheControl() {
        return cacheControl;
    }

    /** The value of the header {@code Link}; empty where it leads nowhere. */
    String link() {
        return link;
    }

    /** By RFC 9530. */
    String reprDigest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }

    @Override
    public @Nullable HttpField getContentEncoding() {
        return packed ? GZIP : null;
    }

    @Override
    public HttpField getETag() {
        return new HttpField(HttpHeader.ETAG, tag);
    }

    @Override
    public Instant getLastModifiedInstant() {
        return since;
    }

    @Override
    public HttpField getLastModified() {
        return new HttpField(HttpHeader.LAST_MODIFIED, DateGenerator.formatDate(since.toEpochMilli()));
    }
}
