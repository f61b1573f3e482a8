// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * A private certificate authority that was made a moment ago and that nobody trusts, as a council's TLS inspection has
 * one. It issues what servers show: right certificates, expired ones, and ones for another host.
 *
 * <p>Keys and certificates are made anew each time and live in memory, so that none can expire in a repository or be taken
 * for a secret. Immutable.
 */
public final class TestAuthority {

    private final KeyPair keys = newKeys();
    private final String name;
    private final X509Certificate certificate;

    private TestAuthority(String name) {
        this.name = name;
        Instant now = Instant.now();
        this.certificate =
                CertificateMaker.authority(name, keys, now.minus(1, ChronoUnit.DAYS), now.plus(3650, ChronoUnit.DAYS));
    }

    /** A new authority. */
    public static TestAuthority create() {
        return create("Made-up test authority");
    }

    /** A new authority of this name. */
    public static TestAuthority create(String name) {
        return new TestAuthority(name);
    }

    /** Its own certificate, to be put into a trust store. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** Its own certificate as PEM, for programs that are told of a file. */
    public String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                            .encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A trust store with its certificate and no other. */
    public KeyStore trustStore() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("authority", certificate);
            return store;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Trusts what it issued, and nothing else. */
    public X509TrustManager trustManager() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trustStore());
            return (X509TrustManager) factory.getTrustManagers()[0];
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For clients: trusts what it issued, and nothing else. */
    public SSLContext clientContext() {
        return TlsIdentity.context(null, trustManager());
    }

    /** What a {@link FakeCentre} shows: issued for the loopback address and {@code localhost}, and good for years. */
    public TlsIdentity loopback() {
        return identityFor("127.0.0.1", "localhost");
    }

    /** Issued for these hosts, names or IPv4 addresses, and good for years: for another host than it is, it is wrong. */
    public TlsIdentity identityFor(String... hosts) {
        return issue(Instant.now().plus(3650, ChronoUnit.DAYS), hosts);
    }

    /** Issued for these hosts, and expired yesterday. */
    public TlsIdentity expiredFor(String... hosts) {
        return issue(Instant.now().minus(1, ChronoUnit.DAYS), hosts);
    }

    private TlsIdentity issue(Instant until, String... hosts) {
        KeyPair server = newKeys();
        X509Certificate issued = CertificateMaker.server(
                name, keys.getPrivate(), server.getPublic(), List.of(hosts), until.minus(3650, ChronoUnit.DAYS), until);
        return TlsIdentity.of(server.getPrivate(), issued, this);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
