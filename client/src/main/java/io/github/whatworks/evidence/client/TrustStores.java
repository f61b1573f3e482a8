// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import javax.net.ssl.X509TrustManager;

/** Reads trust stores, and joins them. */
final class TrustStores {

    private TrustStores() {}

    /**
     * A JKS or PKCS12 file.
     *
     * @throws IllegalArgumentException if it cannot be read, or holds no certificate that is to be trusted
     */
    static KeyStore read(Path file, char[] password) {
        KeyStore store;
        int count = 0;
        try {
            store = KeyStore.getInstance(file.toFile(), password);
            for (String alias : Collections.list(store.aliases())) {
                count += store.isCertificateEntry(alias) ? 1 : 0;
            }
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(
                    "trustStore: " + file + " cannot be read: expected a JKS or PKCS12 file, and its password",
                    unreadable);
        }
        if (count == 0) {
            throw new IllegalArgumentException("trustStore: " + file
                    + " holds no trusted certificate: put the authority's in with keytool -importcert");
        }
        return store;
    }

    /** Everybody whom either of the two trusts. */
    static KeyStore both(X509TrustManager platform, KeyStore more) throws GeneralSecurityException {
        KeyStore both = KeyStore.getInstance(KeyStore.getDefaultType());
        try {
            both.load(null, null);
        } catch (IOException fromNowhere) {
            throw new GeneralSecurityException(fromNowhere);
        }
        int number = 0;
        for (X509Certificate issuer : platform.getAcceptedIssuers()) {
            both.setCertificateEntry("platform-" + number++, issuer);
        }
        for (String alias : Collections.list(more.aliases())) {
            Certificate certificate = more.getCertificate(alias);
            if (certificate != null && more.isCertificateEntry(alias)) {
                both.setCertificateEntry("given-" + number++, certificate);
            }
        }
        return both;
    }
}
