// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** A key and its certificate in PKCS #12, and the file with its password. */
record TlsFiles(Path keys, Path password) {

    /**
     * Reads them.
     *
     * @throws IOException if a file cannot be read, or the password is not that of the other; the message says which
     */
    SslContextFactory.Server read() throws IOException {
        String secret = firstLine(password);
        SslContextFactory.Server factory = new SslContextFactory.Server();
        factory.setKeyStore(keyStore(secret));
        factory.setKeyStorePassword(secret);
        return factory;
    }

    private KeyStore keyStore(String secret) throws IOException {
        try (InputStream in = Files.newInputStream(keys)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, secret.toCharArray());
            return store;
        } catch (GeneralSecurityException malformed) {
            throw new IOException(keys + ": expected a key and its certificate in PKCS #12", malformed);
        } catch (FileSystemException unreadable) {
            throw new IOException(keys + ": " + Reason.of(unreadable), unreadable);
        } catch (IOException unlike) {
            throw new IOException(
                    keys + ": expected a key and its certificate in PKCS #12, with the password in " + password,
                    unlike);
        }
    }

    /** A password is the first line of its file, so that a line break at its end does no harm. */
    static String firstLine(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.isEmpty()) {
                throw new IOException(file + ": expected a password in the first line");
            }
            return lines.get(0);
        } catch (FileSystemException | CharacterCodingException unreadable) {
            throw new IOException(file + ": " + Reason.of(unreadable), unreadable);
        }
    }
}
