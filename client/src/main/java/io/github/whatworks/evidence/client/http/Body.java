// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

/** What a request sends. */
public final class Body {

    private final String mediaType;
    private final byte[] bytes;

    /** Takes the bytes as they are. */
    public Body(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    String mediaType() {
        return mediaType;
    }

    /** The content; nobody changes it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Its size; what it holds may be anything. */
    @Override
    public String toString() {
        return mediaType + ", " + bytes.length + " bytes";
    }
}
