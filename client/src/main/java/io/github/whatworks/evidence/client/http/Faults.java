// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Tells by what an exchange failed, from the exceptions of the HTTP library and of the platform. */
final class Faults {

    /** The HTTP library tells of the status of a CONNECT in words alone: "Unexpected response code for CONNECT: 403". */
    private static final Pattern CONNECT_STATUS = Pattern.compile("response code for connect: ([0-9]{3})");

    private Faults() {}

    static HttpFault of(IOException failed, Deadline deadline, Progress progress) {
        if (failed instanceof BoundedStream.TooMuch) {
            return new HttpFault(FaultKind.TOO_LARGE, String.valueOf(failed.getMessage()), failed);
        }
        if (failed instanceof ZipException) {
            return new HttpFault(FaultKind.BAD_ENCODING, "a body that is not packed as it says", failed);
        }
        // The HTTP library puts a time-out of its own before it.
        if (failed instanceof Names.Silent || failed.getCause() instanceof Names.Silent) {
            return new HttpFault(
                    deadline.isOver() ? FaultKind.DEADLINE_PASSED : FaultKind.ATTEMPT_TIMED_OUT,
                    "no answer from the name server",
                    failed);
        }
        if (failed instanceof BoundedStream.Over || (isTimeout(failed) && deadline.isOver())) {
            return new HttpFault(FaultKind.DEADLINE_PASSED, "no complete answer", failed);
        }
        IOException telling = telling(failed);
        if (isTimeout(telling)) {
            boolean waitsForProxy = progress.isBeforeTls() && progress.proxy().isPresent();
            return new HttpFault(
                    FaultKind.ATTEMPT_TIMED_OUT,
                    waitsForProxy ? "the proxy opened no connection in time" : "no complete answer",
                    failed);
        }
        return proxy(telling, progress).orElseGet(() -> direct(telling));
    }

    /**
     * What came furthest. Where a name leads to several addresses, the HTTP library throws what became of the first and
     * hangs the others on it, so that a dead address would hide what a live one said.
     */
    private static IOException telling(IOException failed) {
        return isConnecting(failed)
                ? Stream.of(failed.getSuppressed())
                        .flatMap(other -> other instanceof IOException io ? Stream.of(io) : Stream.empty())
                        .filter(other -> !isConnecting(other))
                        .findFirst()
                        .orElse(failed)
                : failed;
    }

    private static boolean isConnecting(IOException failed) {
        return failed instanceof ConnectException
                || failed instanceof NoRouteToHostException
                || failed instanceof SocketTimeoutException;
    }

    private static boolean isTimeout(IOException failed) {
        return failed instanceof SocketTimeoutException || failed instanceof InterruptedIOException;
    }

    /** A fault of a proxy: told by how far the exchange came, and by words where the HTTP library has nothing else. */
    private static Optional<HttpFault> proxy(IOException failed, Progress progress) {
        if (failed instanceof ProxyChallenge challenge) {
            return Optional.of(challenge.fault());
        }
        String words = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("failed to authenticate with proxy")) {
            return fault(FaultKind.PROXY_WANTS_CREDENTIALS, "status 407 from the proxy", failed);
        }
        if (words.contains("received http_proxy_auth (407)")) {
            return fault(FaultKind.PROXY_WANTS_CREDENTIALS, "status 407, though no proxy is set here", failed);
        }
        Matcher refused = CONNECT_STATUS.matcher(words);
        if (refused.find()) {
            String found = "the proxy opened no connection, but answered with status " + refused.group(1);
            return fault(FaultKind.PROXY_REFUSED, found, failed);
        }
        if (!progress.isBeforeTls() || progress.proxy().isEmpty()) {
            return Optional.empty();
        }
        if (failed instanceof UnknownHostException) {
            return fault(FaultKind.PROXY_NOT_REACHED, "the proxy's name leads to no address", failed);
        }
        boolean isSocks = progress.proxy().get().type() == Proxy.Type.SOCKS;
        if (isSocks && words.startsWith("socks")) {
            return fault(FaultKind.PROXY_REFUSED, "the SOCKS proxy opened no connection", failed);
        }
        return isConnecting(failed) || isSocks
                ? fault(FaultKind.PROXY_NOT_REACHED, "nothing answers where the proxy should be", failed)
                : fault(FaultKind.PROXY_CUT, "the proxy ended the connection", failed);
    }

    private static Optional<HttpFault> fault(FaultKind kind, String found, IOException failed) {
        return Optional.of(new HttpFault(kind, found, failed));
    }

    private static HttpFault direct(IOException failed) {
        if (failed instanceof UnknownHostException) {
            return new HttpFault(FaultKind.UNKNOWN_HOST, "its name leads to no address", failed);
        }
        if (isConnecting(failed)) {
            return new HttpFault(FaultKind.NOT_CONNECTED, "the connection was refused", failed);
        }
        return failed instanceof SSLException broken
                ? TlsFaults.of(broken)
                : new HttpFault(FaultKind.CUT, "the connection ended too early", failed);
    }
}
