// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Tells by what TLS failed. */
final class TlsFaults {

    private static final int MOST_CAUSES = 16;

    private TlsFaults() {}

    static HttpFault of(SSLException failed) {
        if (failed instanceof SSLPeerUnverifiedException) {
            return String.valueOf(failed.getMessage()).startsWith("Certificate pinning failure")
                    ? new HttpFault(FaultKind.PIN_MISMATCH, "a certificate with none of the pinned keys", failed)
                    : new HttpFault(FaultKind.WRONG_CERTIFICATE, "a certificate for another name", failed);
        }
        Optional<UntrustedChain> chain = cause(failed, UntrustedChain.class);
        boolean isOutOfDate = cause(failed, CertificateExpiredException.class).isPresent()
                || cause(failed, CertificateNotYetValidException.class).isPresent();
        if (isOutOfDate) {
            String whose = chain.map(UntrustedChain::found).orElse("a certificate");
            return new HttpFault(FaultKind.WRONG_CERTIFICATE, whose + ", not valid on this day", failed);
        }
        if (chain.isPresent()) {
            return new HttpFault(
                    FaultKind.UNTRUSTED_CERTIFICATE,
                    chain.get().found() + ", which is not trusted here, as where a proxy inspects TLS",
                    failed);
        }
        if (cause(failed, CertPathValidatorException.class).isPresent()
                || cause(failed, CertificateException.class).isPresent()) {
            return new HttpFault(
                    FaultKind.UNTRUSTED_CERTIFICATE,
                    "a certificate from an authority that is not trusted here, as where a proxy inspects TLS",
                    failed);
        }
        return new HttpFault(FaultKind.TLS_FAILED, "the TLS connection failed", failed);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failed, Class<T> type) {
        Throwable cause = failed;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
