// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.publication.CentreKeys;
import io.github.whatworks.evidence.publication.StaticCentre;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** The keys of a publication: those in the file, new ones for a first publication, or the next step of a rotation. */
final class PublishKeys {
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PublishKeys() {}

    /**
     * The keys to publish with. Nothing is written yet.
     *
     * @throws IOException if there are none that those who follow would take, or the step cannot be taken now; the
     *     message says what to do
     */
    static CentreKeys of(PublishOptions options, StaticCentre centre) throws IOException {
        Path file = options.keys();
        if (Files.exists(file)) {
            return rotated(CentreKeys.read(file), file, options.rotation());
        }
        if (centre.manifest().isPresent()) {
            throw new IOException(file + ": there is no such file, and " + options.folder()
                    + " was published with keys that those who follow know; give the file that holds them");
        }
        if (!options.rotation().isEmpty()) {
            throw new IOException(file + ": there is no such file, so there are no keys to change");
        }
        return CentreKeys.create();
    }

    private static CentreKeys rotated(CentreKeys keys, Path file, String step) throws IOException {
        boolean begun = keys.publicKeys().size() > 1;
        if (step.equals(PublishOptions.BEGIN)) {
            if (begun) {
                throw new IOException(
                        file + ": holds the next key already; publish as ever, and finish when every copy "
                                + "has had time to learn it");
            }
            return keys.withNext();
        }
        if (step.equals(PublishOptions.FINISH)) {
            if (!begun) {
                throw new IOException(file + ": holds no next key; begin the change of keys first");
            }
            return keys.withoutFirst();
        }
        return keys;
    }

    /** Whether the file can be read by others than its owner, where that can be told. */
    static boolean areOpenToOthers(Path file) {
        try {
            return !OWNERS.containsAll(Files.getPosixFilePermissions(file));
        } catch (IOException | UnsupportedOperationException notToBeTold) {
            return false;
        }
    }
}
