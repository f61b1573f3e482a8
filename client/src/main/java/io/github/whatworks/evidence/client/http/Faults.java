// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Tells by what an exchange failed, from the exceptions of the HTTP library and of the platform. */
final class Faults {

    private static final int MOST_CAUSES = 16;

    private Faults() {}

    static HttpFault of(IOException failed, Deadline deadline) {
        if (failed instanceof BoundedStream.TooMuch) {
            return new HttpFault(FaultKind.TOO_LARGE, String.valueOf(failed.getMessage()), failed);
        }
        if (failed instanceof ZipException) {
            return new HttpFault(FaultKind.BAD_ENCODING, "a body that is not packed as it says", failed);
        }
        if (failed instanceof BoundedStream.Over || (isTimeout(failed) && deadline.isOver())) {
            return new HttpFault(FaultKind.DEADLINE_PASSED, "no complete answer", failed);
        }
        if (isTimeout(failed)) {
            return new HttpFault(FaultKind.ATTEMPT_TIMED_OUT, "no complete answer", failed);
        }
        if (failed instanceof UnknownHostException) {
            return new HttpFault(FaultKind.UNKNOWN_HOST, "its name leads to no address", failed);
        }
        if (failed instanceof ConnectException || failed instanceof NoRouteToHostException) {
            return new HttpFault(FaultKind.NOT_CONNECTED, "the connection was refused", failed);
        }
        if (failed instanceof SSLException broken) {
            return tls(broken);
        }
        return proxyOrCut(failed);
    }

    private static boolean isTimeout(IOException failed) {
        return failed instanceof SocketTimeoutException || failed instanceof InterruptedIOException;
    }

    private static HttpFault tls(SSLException failed) {
        if (failed instanceof SSLPeerUnverifiedException) {
            return String.valueOf(failed.getMessage()).startsWith("Certificate pinning failure")
                    ? new HttpFault(FaultKind.PIN_MISMATCH, "a certificate with none of the pinned keys", failed)
                    : new HttpFault(FaultKind.WRONG_CERTIFICATE, "a certificate for another name", failed);
        }
        if (has(failed, CertificateExpiredException.class) || has(failed, CertificateNotYetValidException.class)) {
            return new HttpFault(FaultKind.WRONG_CERTIFICATE, "a certificate that is not valid on this day", failed);
        }
        if (has(failed, CertPathValidatorException.class) || has(failed, CertificateException.class)) {
            return new HttpFault(
                    FaultKind.UNTRUSTED_CERTIFICATE,
                    "a certificate from an authority that is not trusted here",
                    failed);
        }
        return new HttpFault(FaultKind.TLS_FAILED, "the TLS connection failed", failed);
    }

    /** The HTTP library tells of proxies in words alone. */
    private static HttpFault proxyOrCut(IOException failed) {
        String words = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("failed to authenticate with proxy")) {
            return new HttpFault(FaultKind.PROXY_WANTS_CREDENTIALS, "status 407 from the proxy", failed);
        }
        if (words.contains("response code for connect")) {
            return new HttpFault(FaultKind.PROXY_REFUSED, "the proxy opened no connection", failed);
        }
        return new HttpFault(FaultKind.CUT, "the connection ended too early", failed);
    }

    private static boolean has(Throwable failed, Class<? extends Throwable> type) {
        Throwable cause = failed;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            if (type.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
