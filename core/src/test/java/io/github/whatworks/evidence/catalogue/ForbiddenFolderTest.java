// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder whose owner may not write or read. Root may do either, so these run for ordinary accounts only. */
class ForbiddenFolderTest {

    @TempDir
    Path folder;

    private Path copy;
    private SignedFiles files;

    @BeforeEach
    void fill() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        copy = folder.resolve("copy");
        files = new SignedFiles(folder.resolve("published"));
        files.publish(1, Records.titled("One").build()).offerTo(Catalogue.open(copy));
        files.publish(2, Records.titled("Two").build());
        permit(copy, "r-xr-xr-x");
        assumeFalse(Files.isWritable(copy), "this account may do everything");
        permit(copy, "rwxr-xr-x");
    }

    @AfterEach
    void permit() throws IOException {
        permitAll("rwxr-xr-x");
    }

    @Test
    void folderThatMayNotBeWritten_opensAndAnswers_andRefusesToTakeIn() throws IOException {
        permitAll("r-xr-xr-x");
        Files.setPosixFilePermissions(copy.resolve("LOCK"), PosixFilePermissions.fromString("r--r--r--"));

        Catalogue catalogue = Catalogue.open(copy);

        assertThat(catalogue.record("test:one")).isPresent();
        assertThat(files.offerTo(catalogue))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.NO_PERMISSION));
        assertThat(catalogue.record("test:one")).isPresent();
    }

    @Test
    void folderThatMayNotBeRead_saysSo_andIsNotTakenForAnEmptyOne() throws IOException {
        permit(copy, "---------");

        assertThatThrownBy(() -> Catalogue.open(copy))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the copy's folder cannot be read: no access to");
    }

    private void permitAll(String permissions) throws IOException {
        if (copy == null) {
            return;
        }
        permit(copy, "rwxr-xr-x");
        permit(copy.resolve("generations"), permissions);
        permit(copy, permissions);
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
