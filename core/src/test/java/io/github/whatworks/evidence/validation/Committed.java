// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Committed files that follow from the rules. With {@code -Drules.write=true} they are written, else they are held. */
final class Committed {

    private Committed() {}

    static void hold(Path file, String text) throws IOException {
        if (Boolean.getBoolean("rules.write")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("%s is not what follows from the rules: run this test with -Drules.write=true and commit it", file)
                .isEqualTo(text);
    }
}
