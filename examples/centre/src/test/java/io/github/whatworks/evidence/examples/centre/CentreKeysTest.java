// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    void loadOrCreate_secondTime_isTheSamePair() throws IOException {
        Path file = folder.resolve("not/there/yet/keys.pem");

        CentreKeys made = CentreKeys.loadOrCreate(file);

        assertThat(CentreKeys.loadOrCreate(file).publicKey()).isEqualTo(made.publicKey());
        assertThat(CentreKeys.load(file).publicKey()).isEqualTo(made.publicKey());
        assertThat(CentreKeys.load(file).privateKey()).isEqualTo(made.privateKey());
    }

    @Test
    void loadOrCreate_makesAFileForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("keys.pem");

        CentreKeys.loadOrCreate(file);

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

    @Test
    void write_fileThatIsThere_isLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("keys.pem"), "something else");

        assertThatThrownBy(() -> OwnersFile.write(file, "new")).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("something else");
    }

    @Test
    void load_somethingElse_saysWhatWasExpectedAndWhere() throws IOException {
        Path file = Files.writeString(folder.resolve("keys.pem"), "-----BEGIN NOTHING-----");

        assertThatThrownBy(() -> CentreKeys.loadOrCreate(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": expected an Ed25519 key pair in PEM");
        assertThat(file).hasContent("-----BEGIN NOTHING-----");
    }

    @Test
    void load_nothingThere_saysSo() {
        Path file = folder.resolve("absent.pem");

        assertThatThrownBy(() -> CentreKeys.load(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": there is no such file");
    }

    @Test
    void loadOrCreate_folder_namesIt() {
        assertThatThrownBy(() -> CentreKeys.loadOrCreate(folder))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(folder + ": ");
    }

    @Test
    void loadOrCreate_whereNothingCanBeWritten_namesTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "").resolve("keys.pem");

        assertThatThrownBy(() -> CentreKeys.loadOrCreate(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": cannot be written: ");
    }

    @Test
    void load_keysOfTwoPairs_isRefused() throws IOException {
        String one = Files.readString(written("one.pem"));
        String other = Files.readString(written("other.pem"));
        String mixed = one.substring(0, one.indexOf("-----BEGIN PUBLIC"))
                + other.substring(other.indexOf("-----BEGIN PUBLIC"));
        Path file = Files.writeString(folder.resolve("mixed.pem"), mixed);

        assertThatThrownBy(() -> CentreKeys.load(file)).hasMessageContaining("that belong together");
    }

    @Test
    void toString_hasThePublicKeyOnly() throws IOException {
        Path file = written("keys.pem");
        String secret = Files.readAllLines(file).get(1);

        assertThat(CentreKeys.load(file).toString())
                .contains(CentreKeys.load(file).publicKey().text())
                .doesNotContain(secret);
        assertThat(CentreOptions.of(Samples.ALL).withKeys(CentreKeys.load(file)).toString())
                .doesNotContain(secret);
    }

    private Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        CentreKeys.loadOrCreate(file);
        return file;
    }

    private static UserPrincipal ownerOf(AclFileAttributeView acl) {
        try {
            return acl.getOwner();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
