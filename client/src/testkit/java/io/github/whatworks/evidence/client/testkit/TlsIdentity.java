// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** What a server shows over TLS: a key, its certificate, and that of the {@link TestAuthority} behind it. Immutable. */
public final class TlsIdentity {

    private final X509Certificate certificate;
    private final SSLContext context;
    private final TestAuthority authority;

    private TlsIdentity(X509Certificate certificate, SSLContext context, TestAuthority authority) {
        this.certificate = certificate;
        this.context = context;
        this.authority = authority;
    }

    static TlsIdentity of(PrivateKey key, X509Certificate certificate, TestAuthority authority) {
        try {
            char[] password = "in memory alone".toCharArray();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("server", key, password, new Certificate[] {certificate, authority.certificate()});
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            return new TlsIdentity(certificate, context(keys, null), authority);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The certificate of the server itself, to be pinned. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** For servers of one's own that show it. */
    public SSLContext serverContext() {
        return context;
    }

    /** For clients: trusts the authority behind it, and nothing else. */
    public SSLContext clientContext() {
        return authority.clientContext();
    }

    /** What {@link #clientContext} trusts by. */
    public X509TrustManager trustManager() {
        return authority.trustManager();
    }

    /** Shakes hands on a connection that a client has just opened. */
    SSLSocket accept(Socket client) throws IOException {
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(client, null, true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    static SSLContext context(@Nullable KeyManagerFactory keys, @Nullable X509TrustManager trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    keys == null ? null : keys.getKeyManagers(),
                    trust == null ? null : new TrustManager[] {trust},
                    null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
