// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.catalogue.CentreKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** What a check asks a server with. */
final class Probe {
    private final URI base;
    private final Options options;
    private final Wire wire;
    private final RawWire raw;
    private final Facts facts;

    Probe(URI base, Options options, Budget budget) {
        this.base = base;
        this.options = options;
        this.wire = new Wire(base, budget, options.patience());
        this.raw = new RawWire(base, budget);
        this.facts = new Facts(wire, budget);
    }

    Facts facts() {
        return facts;
    }

    /** The root of the server, without a slash at its end. */
    URI base() {
        return base;
    }

    Instant now() {
        return options.clock().instant();
    }

    Optional<CentreKey> pinned() {
        return options.key();
    }

    Answer get(String target, String... headers) throws FailedException, UntriedException {
        return send("GET", target, headers);
    }

    Answer send(String method, String target, String... headers) throws FailedException, UntriedException {
        return wire.send(Request.of(method, target, headers));
    }

    Answer post(String target, String mediaType, String body) throws FailedException, UntriedException {
        return wire.send(
                Request.of("POST", target, "Content-Type", mediaType).withBody(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** A request with this line, a proper Host, and these header lines, whatever they are. */
    Answer raw(String method, String target, String... headerLines) throws FailedException, UntriedException {
        String path = base.getRawPath() == null ? "" : base.getRawPath();
        StringBuilder text =
                new StringBuilder(method + " " + path + target + " HTTP/1.1\r\nHost: " + raw.host() + "\r\n");
        for (String line : headerLines) {
            text.append(line).append("\r\n");
        }
        return raw.send(text + "Connection: close\r\nUser-Agent: " + Wire.AGENT + "\r\n\r\n");
    }

    /** These bytes and no others. */
    Answer bytes(String text) throws FailedException, UntriedException {
        return raw.send(text);
    }
}
