// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

/** A server showed certificates that are not trusted here. The message names whose they are, cut to what can be shown. */
final class UntrustedChain extends CertificateException {

    private static final long serialVersionUID = 1L;

    private UntrustedChain(String found, CertificateException cause) {
        super(found, cause);
    }

    static UntrustedChain of(X509Certificate[] chain, CertificateException cause) {
        if (chain.length == 0) {
            return new UntrustedChain("no certificate at all", cause);
        }
        String subject = CertificateName.of(chain[0].getSubjectX500Principal());
        String issuer = CertificateName.of(chain[0].getIssuerX500Principal());
        String from = chain[0].getSubjectX500Principal().equals(chain[0].getIssuerX500Principal())
                ? ", made by itself"
                : " from the authority \"" + issuer + "\"";
        return new UntrustedChain("a certificate for \"" + subject + "\"" + from, cause);
    }

    /** Whose certificate it was. */
    String found() {
        return String.valueOf(getMessage());
    }
}
