// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static io.github.whatworks.evidence.client.PreflightStep.notTried;
import static io.github.whatworks.evidence.client.PreflightStep.passed;

import io.github.whatworks.evidence.client.http.Progress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * What the network did on the way to a Centre, by how far an exchange came.
 *
 * @param progress how far; nothing at all under a client of the caller's own
 * @param base the Centre's address
 * @param isOwn whether the HTTP client is one made here
 */
record PreflightNetwork(Progress progress, HttpUrl base, boolean isOwn) {

    /** The part that a failure belongs to. */
    PreflightPart place(ErrorCode code) {
        return switch (code) {
            case UNKNOWN_HOST -> PreflightPart.NAME;
            case NOT_CONNECTED -> PreflightPart.CONNECTION;
            case PROXY_NOT_REACHED ->
                progress.stage() == Progress.Stage.NAME ? PreflightPart.NAME : PreflightPart.CONNECTION;
            case PROXY_WANTS_CREDENTIALS, PROXY_WANTS_OTHER_SCHEME, PROXY_REFUSED, PROXY_CUT -> PreflightPart.PROXY;
            case UNTRUSTED_CERTIFICATE, WRONG_CERTIFICATE, PIN_MISMATCH, TLS_FAILED -> PreflightPart.CERTIFICATE;
            case UNAUTHORIZED, FORBIDDEN -> PreflightPart.CREDENTIALS;
            case OTHER_CONTRACT -> PreflightPart.CONTRACT_VERSION;
            default ->
                switch (progress.stage()) {
                    case NAME -> PreflightPart.NAME;
                    case CONNECTION -> PreflightPart.CONNECTION;
                    case TLS -> PreflightPart.CERTIFICATE;
                    case NONE, EXCHANGE -> PreflightPart.SERVICE_DOCUMENT;
                };
        };
    }

    /** A part of the network that nothing was wrong with. */
    PreflightStep fine(PreflightPart part) {
        if (!isOwn) {
            return notTried(part, "the HTTP client that was handed in takes care of it, and does not tell");
        }
        return switch (part) {
            case NAME -> passed(part, name());
            case CONNECTION -> passed(part, "connected to " + to());
            case PROXY ->
                progress.proxy().isEmpty()
                        ? notTried(part, "none is used for this address")
                        : passed(part, "it lets this client through");
            default ->
                base.isHttps()
                        ? passed(part, progress.tls().orElse("TLS") + ", with a certificate that is trusted here")
                        : notTried(part, "the address is http, on this machine itself");
        };
    }

    private String name() {
        Optional<String> name = progress.name();
        return name.isEmpty()
                ? "no name had to be looked up"
                : (progress.proxy().isPresent() ? "the proxy, " : "") + name.get() + ", leads to "
                        + (progress.addresses() == 1 ? "an address" : progress.addresses() + " addresses");
    }

    private String to() {
        Optional<InetSocketAddress> proxy = progress.proxy()
                .map(Proxy::address)
                .flatMap(at -> at instanceof InetSocketAddress one ? Optional.of(one) : Optional.empty());
        return proxy.map(at -> "the proxy, " + at.getHostString() + ", port " + at.getPort())
                .orElse(base.host() + ", port " + base.port());
    }
}
