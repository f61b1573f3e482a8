// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is secret stays so, whatever one does with the object. */
class SecretTest {

    private static final String PLANTED = "planted-secret";

    @Test
    void secret_asText_isNotShown() {
        Secret secret = Secret.of(PLANTED.toCharArray());
        URI tokens = URI.create("https://tokens.example/token");

        assertThat(secret).asString().isEqualTo("Secret[not shown]");
        assertThat(Credentials.apiKey(secret)).asString().isEqualTo("ApiKey[not shown]");
        assertThat(Credentials.clientCredentials(tokens, PLANTED, secret, PLANTED))
                .asString()
                .isEqualTo("ClientCredentials[not shown]");
        assertThat(new Token(PLANTED, java.util.OptionalLong.empty()))
                .asString()
                .doesNotContain(PLANTED);
    }

    @Test
    void secret_equality_doesNotTellWhatItIs() {
        assertThat(Secret.of(PLANTED.toCharArray())).isNotEqualTo(Secret.of(PLANTED.toCharArray()));
        assertThat(Secret.of(PLANTED.toCharArray()).hashCode()).isNotEqualTo(PLANTED.hashCode());
    }

    @Test
    void secret_serialised_isRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            assertThatThrownBy(() -> objects.writeObject(Secret.of(PLANTED.toCharArray())))
                    .isInstanceOf(NotSerializableException.class);
        }
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain(PLANTED);
    }

    @Test
    void secret_wipedByTheCaller_isKept() {
        char[] mine = PLANTED.toCharArray();
        Secret secret = Secret.of(mine);
        mine[0] = 'X';
        secret.value()[1] = 'X';

        assertThat(secret.value()).isEqualTo(PLANTED.toCharArray());
    }

    @Test
    void secret_fromASource_isAskedEachTime() {
        AtomicInteger count = new AtomicInteger();
        Secret secret =
                Secret.from(() -> Integer.toString(count.incrementAndGet()).toCharArray());

        assertThat(secret.value()).containsExactly('1');
        assertThat(secret.value()).containsExactly('2');
    }
}
