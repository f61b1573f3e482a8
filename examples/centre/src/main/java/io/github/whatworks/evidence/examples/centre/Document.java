// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.util.resource.MemoryResource;

/** Bytes to be served, with what HTTP says of them. The entity tag is their digest. */
final class Document extends HttpContent.Wrapper {

    private static final URI IN_MEMORY = URI.create("memory:/document");

    private final byte[] sha256;
    private final Instant since;
    private final String cacheControl;

    private Document(byte[] bytes, String mediaType, Instant since, String cacheControl) {
        super(new ResourceHttpContent(new MemoryResource(IN_MEMORY, bytes), mediaType));
        this.sha256 = sha256(bytes);
        this.since = since;
        this.cacheControl = cacheControl;
    }

    /** A document whose bytes may be others tomorrow: whoever keeps it asks again. */
    static Document json(byte[] bytes, Instant since) {
        return new Document(bytes, "application/json", since, "no-cache");
    }

    /** A file whose bytes are always these, since its address holds its generation. */
    static Document gzip(byte[] bytes, Instant since) {
        return new Document(bytes, "application/gzip", since, "public, max-age=31536000, immutable");
    }

    String cacheControl() {
        return cacheControl;
    }

    /** By RFC 9530. */
    String reprDigest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }

    @Override
    public HttpField getETag() {
        return new HttpField(HttpHeader.ETAG, '"' + HexFormat.of().formatHex(sha256) + '"');
    }

    @Override
    public Instant getLastModifiedInstant() {
        return since;
    }

    @Override
    public HttpField getLastModified() {
        return new HttpField(HttpHeader.LAST_MODIFIED, DateGenerator.formatDate(since.toEpochMilli()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
