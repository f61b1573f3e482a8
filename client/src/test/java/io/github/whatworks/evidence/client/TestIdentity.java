// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.TestAuthority;
import io.github.whatworks.evidence.client.testkit.TlsIdentity;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * A server, and the authority that vouches for it.
 *
 * @param authority made up
 * @param server its certificate is from the authority
 */
record TestIdentity(TestAuthority authority, TlsIdentity server) {

    static final char[] PASSWORD = "changeit".toCharArray();

    /** One for this machine, by name and by number. */
    static TestIdentity of(String authority) {
        TestAuthority made = TestAuthority.create(authority);
        return new TestIdentity(made, made.identityFor("localhost", "127.0.0.1"));
    }

    /** One that is out of date. */
    static TestIdentity expired(String authority) {
        TestAuthority made = TestAuthority.create(authority);
        return new TestIdentity(made, made.expiredFor("localhost", "127.0.0.1"));
    }

    /** The address of a Centre on this machine by its name, where a Centre gives its number. */
    static URI byName(FakeCentre centre) {
        return URI.create(centre.address().toString().replace("127.0.0.1", "localhost"));
    }

    /** A file in {@code folder} that has the authority alone. */
    Path trustStore(Path folder, String type) {
        Path file = folder.resolve("trust." + type);
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            store.setCertificateEntry("authority", authority.certificate());
            store.store(out, PASSWORD);
            return file;
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The pin of the server's key. */
    String pin() {
        try {
            byte[] key = server.certificate().getPublicKey().getEncoded();
            return "sha256/"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
