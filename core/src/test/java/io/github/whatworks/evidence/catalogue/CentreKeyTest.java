// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.Provider;
import java.security.Security;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said where a key cannot be taken: because it is none, or because the runtime knows no such keys. */
class CentreKeyTest {

    private static final String KEY = "ed25519:YyyhEvqMfERFpLxO7y19vHpHXU3k4vxDFGwnnd9xBAc=";

    @Test
    void somethingElse_isNoKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CentreKey("ed25519:c2hvcnQ="))
                .withMessageContaining("expected \"ed25519:\" and the Base64 of 32 bytes");
    }

    @Test
    void runtimeWithoutEd25519_saysSo_andDoesNotBlameTheKey() {
        Provider curves = Security.getProvider("SunEC");
        int position = List.of(Security.getProviders()).indexOf(curves) + 1;
        Security.removeProvider("SunEC");
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new CentreKey(KEY))
                    .withMessageContaining("--add-modules jdk.crypto.ec");
        } finally {
            Security.insertProviderAt(curves, position);
        }
        new CentreKey(KEY);
    }
}
