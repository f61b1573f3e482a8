// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class H2StoreTest extends StoreLaws {

    @Override
    Store open() {
        return new JdbcStore(Database.open(DatabaseAddress.in(folder.resolve("store"))));
    }

    @Override
    boolean lasts() {
        return true;
    }

    @Test
    void folderWithASemicolon_isRefused_sinceItWouldReadAsASetting() {
        assertThatThrownBy(() -> DatabaseAddress.in(Path.of("a;INIT=DROP ALL OBJECTS")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    void address_neverNamesThePassword() {
        DatabaseAddress address = DatabaseAddress.of(
                "jdbc:postgresql://host/centre?password=secret", Optional.of("somebody"), Optional.of("secret"));

        assertThat(address.toString()).doesNotContain("secret");
    }

    @Test
    void unreachable_saysSoWithoutTheAddress() {
        DatabaseAddress address = DatabaseAddress.of(
                "jdbc:postgresql://127.0.0.1:1/centre?user=x&password=secret", Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> Database.open(address))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("secret");
    }
}
