// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;

/**
 * The Ed25519 key pairs of a Centre: the first signs, and whoever trusts it pins {@link #publicKey}.
 *
 * <ul>
 *   <li>A file holds them as PEM, as OpenSSL writes them, private and public key of one pair after those of another,
 *       and is readable by its owner only.
 *   <li>There is mostly one pair. For a change of keys there are two for a while: {@link #withNext} adds the next one,
 *       which manifests then name, so that every copy learns it from one signed by the key that it knows; {@link
 *       #withoutFirst} lets the next one sign. A copy that took in nothing in between has to be given the new key by
 *       hand, so leave at least the life of a snapshot.
 *   <li>The private keys never appear in text, and nothing of a pair is sent but the public key.
 *   <li>Immutable and safe to share between threads.
 * </ul>
 */
public final class CentreKeys {

    private final List<KeyPair> pairs;

    private CentreKeys(List<KeyPair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** One new pair. */
    public static CentreKeys create() {
        return new CentreKeys(List.of(newPair()));
    }

    /**
     * The pairs in {@code file}.
     *
     * @throws IOException if it cannot be read or holds something else; the message begins with the file and says which
     */
    public static CentreKeys read(Path file) throws IOException {
        try {
            return new CentreKeys(KeyFile.parse(Files.readString(file, StandardCharsets.US_ASCII)));
        } catch (CharacterCodingException | GeneralSecurityException malformed) {
            throw new IOException(
                    file
                            + ": expected Ed25519 key pairs in PEM, of each a private and a public key that belong together",
                    malformed);
        } catch (IOException unreadable) {
            throw Reason.about(file, unreadable);
        }
    }

    /**
     * The pairs in {@code file}, or a new one written there.
     *
     * @throws IOException if the file can neither be read nor written, or holds something else
     */
    public static CentreKeys readOrCreate(Path file) throws IOException {
        if (Files.exists(file)) {
            return read(file);
        }
        CentreKeys fresh = create();
        try {
            OwnersFile.create(file, fresh.bytes());
            return fresh;
        } catch (IOException unwritable) {
            // Unless another start was faster.
            if (Files.exists(file)) {
                return read(file);
            }
            throw unwritable(file, unwritable);
        }
    }

    /**
     * Writes the pairs to {@code file}, for its owner alone. A file that is there is replaced, in one step, if it holds one
     * of these pairs: a step in a change of keys. A file that holds these pairs already is left alone.
     *
     * @throws IOException if the file cannot be written, or holds something else
     */
    public void write(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                OwnersFile.create(file, bytes());
                return;
            }
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // It is looked at as one that was there before.
        } catch (IOException unwritable) {
            throw unwritable(file, unwritable);
        }
        List<CentreKey> there = read(file).publicKeys();
        if (there.equals(publicKeys())) {
            return;
        }
        if (there.stream().noneMatch(publicKeys()::contains)) {
            throw new IOException(file + ": holds other keys, which are not written over");
        }
        try {
            OwnersFile.replace(file, bytes());
        } catch (IOException unwritable) {
            throw unwritable(file, unwritable);
        }
    }

    /** The key that signs, which clients pin. */
    public CentreKey publicKey() {
        return publicKeys().get(0);
    }

    /** All of them, that which signs first: the keys that a manifest names. */
    public List<CentreKey> publicKeys() {
        return pairs.stream().map(pair -> CentreKey.of(pair.getPublic())).toList();
    }

    /** These, and a new pair behind them, which does not sign yet. */
    public CentreKeys withNext() {
        List<KeyPair> more = new ArrayList<>(pairs);
        more.add(newPair());
        return new CentreKeys(more);
    }

    /**
     * These without the first pair, so that the next one signs.
     *
     * @throws IllegalStateException if there is no next one
     */
    public CentreKeys withoutFirst() {
        if (pairs.size() < 2) {
            throw new IllegalStateException("there is no next key");
        }
        return new CentreKeys(pairs.subList(1, pairs.size()));
    }

    /** The manifest with the signature of the first pair. */
    public SnapshotManifest sign(SnapshotManifest manifest) {
        try {
            return manifest.sign(pairs.get(0).getPrivate());
        } catch (GeneralSecurityException cannotBeWithSuchAKey) {
            throw new IllegalStateException(cannotBeWithSuchAKey);
        }
    }

    private byte[] bytes() {
        return KeyFile.print(pairs).getBytes(StandardCharsets.US_ASCII);
    }

    private static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(KeyFile.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static IOException unwritable(Path file, IOException failure) {
        return new IOException(file + ": cannot be written: " + Reason.of(failure), failure);
    }

    /** The public keys only. */
    @Override
    public String toString() {
        return "CentreKeys" + publicKeys();
    }
}
