// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

/** A whole answer in memory. */
public final class Answer {

    private final Head head;
    private final byte[] body;
    private final int attempts;

    /** Takes the bytes as they are. */
    public Answer(Head head, byte[] body, int attempts) {
        this.head = head;
        this.body = body;
        this.attempts = attempts;
    }

    /** What stands before the body. */
    public Head head() {
        return head;
    }

    public int status() {
        return head.status();
    }

    /** The body, unpacked; nobody changes it. */
    public byte[] body() {
        return body;
    }

    /** How often was asked. */
    public int attempts() {
        return attempts;
    }

    /** The status and the size. */
    @Override
    public String toString() {
        return head + ", " + body.length + " bytes";
    }
}
