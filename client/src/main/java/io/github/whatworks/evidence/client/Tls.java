// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.NamingTrust;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * How TLS is spoken, and whom it trusts.
 *
 * @param sockets makes connections
 * @param trust whom they trust
 */
record Tls(SSLSocketFactory sockets, X509TrustManager trust) {

    /** Trusts whom the platform trusts, and the authorities in {@code more}. */
    static Tls trusting(Optional<KeyStore> more) {
        try {
            X509TrustManager platform = trust(null);
            X509TrustManager all = more.isEmpty() ? platform : trust(TrustStores.both(platform, more.get()));
            X509TrustManager naming = all instanceof X509ExtendedTrustManager full ? new NamingTrust(full) : all;
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {naming}, null);
            return new Tls(context.getSocketFactory(), naming);
        } catch (GeneralSecurityException noTls) {
            throw new IllegalStateException("this Java cannot speak TLS with its trust store", noTls);
        }
    }

    private static X509TrustManager trust(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Stream.of(factory.getTrustManagers())
                .flatMap(manager -> manager instanceof X509TrustManager one ? Stream.of(one) : Stream.empty())
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no trust manager for certificates"));
    }
}
