// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** What has to be in order on the way to a Centre, in the order in which it comes. */
public enum PreflightPart {
    /** The name of the host, or of the proxy, leads to an address. */
    NAME("name (DNS)"),
    /** Something listens there. */
    CONNECTION("connection (TCP)"),
    /** The proxy lets this client through to the Centre. */
    PROXY("proxy"),
    /** The certificate is the Centre's, and trusted here. */
    CERTIFICATE("certificate (TLS)"),
    /** Who asks is believed. */
    CREDENTIALS("credentials"),
    /** There is a Centre. */
    SERVICE_DOCUMENT("service document"),
    /** It speaks a version of the contract that this client does. */
    CONTRACT_VERSION("contract version"),
    /** It is a Centre of which things are taken in. */
    STANDING("standing"),
    /** What it publishes is signed by a key that is trusted here. */
    SIGNATURE("signature"),
    /** It has the same time as this machine. */
    CLOCK("clock");

    private final String words;

    PreflightPart(String words) {
        this.words = words;
    }

    /** In words, such as {@code name (DNS)}. */
    public String inWords() {
        return words;
    }
}
