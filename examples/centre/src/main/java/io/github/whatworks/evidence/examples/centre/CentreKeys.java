// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.catalogue.CentreKey;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;

/**
 * The pair of Ed25519 keys of a Centre: it signs with the private one, and whoever trusts it pins the
 * {@link #publicKey}.
 *
 * <ul>
 *   <li>A file holds both as PEM, as OpenSSL writes them, and is readable by its owner only.
 *   <li>The private key never appears in text, and nothing of a pair is sent but the public key.
 *   <li>Immutable and safe to share between threads.
 * </ul>
 */
public final class CentreKeys {

    private final KeyPair pair;

    private CentreKeys(KeyPair pair) {
        this.pair = pair;
    }

    /** A new pair. */
    public static CentreKeys create() {
        try {
            return new CentreKeys(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /**
     * The pair in {@code file}.
     *
     * @throws IOException if it cannot be read or holds no such pair; the message says which
     */
    public static CentreKeys load(Path file) throws IOException {
        try {
            return new CentreKeys(KeyFile.parse(Files.readString(file, StandardCharsets.US_ASCII)));
        } catch (CharacterCodingException | GeneralSecurityException malformed) {
            throw new IOException(
                    file + ": expected an Ed25519 key pair in PEM, a private and a public key that belong together",
                    malformed);
        } catch (IOException unreadable) {
            throw new IOException(file + ": " + Reason.of(unreadable), unreadable);
        }
    }

    /**
     * The pair in {@code file}, or a new one written there.
     *
     * @throws IOException if the file can neither be read nor written, or holds something else
     */
    public static CentreKeys loadOrCreate(Path file) throws IOException {
        if (Files.exists(file)) {
            return load(file);
        }
        CentreKeys fresh = create();
        try {
            OwnersFile.write(file, KeyFile.print(fresh.pair));
            return fresh;
        } catch (IOException unwritable) {
            // Unless another start was faster.
            if (Files.exists(file)) {
                return load(file);
            }
            throw new IOException(file + ": cannot be written: " + Reason.of(unwritable), unwritable);
        }
    }

    /** The key that clients pin. */
    public CentreKey publicKey() {
        return CentreKey.of(pair.getPublic());
    }

    PrivateKey privateKey() {
        return pair.getPrivate();
    }

    /** The public key only. */
    @Override
    public String toString() {
        return "CentreKeys[" + publicKey() + "]";
    }
}
