// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CentreKeysTest {

    @TempDir
    Path folder;

    @Test
    void readOrCreate_secondTime_isTheSamePair() throws IOException {
        Path file = folder.resolve("not/there/yet/keys.pem");

        CentreKeys made = CentreKeys.readOrCreate(file);

        assertThat(CentreKeys.readOrCreate(file).publicKeys()).containsExactly(made.publicKey());
        assertThat(CentreKeys.read(file).publicKey()).isEqualTo(made.publicKey());
    }

    @Test
    void readOrCreate_makesAFileForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("keys.pem");

        CentreKeys.readOrCreate(file);

        assertIsOwnersAlone(file);
    }

    @Test
    void write_nextStepOfARotation_replacesForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("keys.pem");
        CentreKeys first = CentreKeys.readOrCreate(file);
        CentreKeys both = first.withNext();

        both.write(file);
        both.write(file);

        assertIsOwnersAlone(file);
        assertThat(CentreKeys.read(file).publicKeys()).isEqualTo(both.publicKeys());
        assertThat(both.publicKeys()).hasSize(2).startsWith(first.publicKey());

        both.withoutFirst().write(file);

        assertThat(CentreKeys.read(file).publicKeys())
                .containsExactly(both.publicKeys().get(1));
    }

    @Test
    void withoutFirst_ofOnePair_isRefused() {
        assertThatThrownBy(() -> CentreKeys.create().withoutFirst()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void write_overOtherKeys_isRefused() throws IOException {
        Path file = folder.resolve("keys.pem");
        CentreKeys there = CentreKeys.readOrCreate(file);

        assertThatThrownBy(() -> CentreKeys.create().write(file))
                .hasMessage(file + ": holds other keys, which are not written over");

        assertThat(CentreKeys.read(file).publicKey()).isEqualTo(there.publicKey());
    }

    @Test
    void create_fileThatIsThere_isLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("keys.pem"), "something else");

        assertThatThrownBy(() -> OwnersFile.create(file, "new".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("something else");
    }

    @Test
    void read_somethingElse_saysWhatWasExpectedAndWhere() throws IOException {
        Path file = Files.writeString(folder.resolve("keys.pem"), "-----BEGIN NOTHING-----");

        assertThatThrownBy(() -> CentreKeys.readOrCreate(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": expected Ed25519 key pairs in PEM");
        assertThatThrownBy(() -> CentreKeys.create().write(file))
                .hasMessageStartingWith(file + ": expected Ed25519 key pairs in PEM");
        assertThat(file).hasContent("-----BEGIN NOTHING-----");
    }

    @Test
    void read_nothingThere_saysSo() {
        Path file = folder.resolve("absent.pem");

        assertThatThrownBy(() -> CentreKeys.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": there is no such file");
    }

    @Test
    void readOrCreate_folder_namesIt() {
        assertThatThrownBy(() -> CentreKeys.readOrCreate(folder))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(folder + ": ");
    }

    @Test
    void readOrCreate_whereNothingCanBeWritten_namesTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "").resolve("keys.pem");

        assertThatThrownBy(() -> CentreKeys.readOrCreate(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": cannot be written: ");
    }

    @Test
    void read_keysOfTwoPairs_isRefused() throws IOException {
        String one = Files.readString(written("one.pem"));
        String other = Files.readString(written("other.pem"));
        String mixed = one.substring(0, one.indexOf("-----BEGIN PUBLIC"))
                + other.substring(other.indexOf("-----BEGIN PUBLIC"));
        Path file = Files.writeString(folder.resolve("mixed.pem"), mixed);

        assertThatThrownBy(() -> CentreKeys.read(file)).hasMessageContaining("that belong together");
    }

    @Test
    void toString_hasThePublicKeysOnly() throws IOException {
        Path file = written("keys.pem");
        String secret = Files.readAllLines(file).get(1);

        assertThat(CentreKeys.read(file).toString())
                .contains(CentreKeys.read(file).publicKey().text())
                .doesNotContain(secret);
    }

    private Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        CentreKeys.readOrCreate(file);
        return file;
    }

    private void assertIsOwnersAlone(Path file) throws IOException {
        FileStore store = Files.getFileStore(file);
        if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        } else {
            AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
            assertThat(acl.getAcl()).allMatch(entry -> entry.principal().equals(ownerOf(acl)));
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    private static UserPrincipal ownerOf(AclFileAttributeView acl) {
        try {
            return acl.getOwner();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
