// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody may write anything into a certificate. */
class CertificateNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN=Anytown CA,O=Anytown|Anytown CA",
                "O=Anytown,OU=IT|Anytown",
                "OU=IT+CN=Anytown\\, West|Anytown, West",
                "O=\"CN=not this\",CN=this|this",
                "CN=a\\\"b\\\"|a?b?",
                "OU=IT|OU=IT",
                "''|nobody",
            })
    void name_isTheCommonOneOrTheOrganisation(String principal, String shown) {
        assertThat(CertificateName.of(new X500Principal(principal))).isEqualTo(shown);
    }

    @Test
    void name_longAndStrange_isCutAndPlain() {
        String strange = "a\u202Eb\u0007c\nd" + "x".repeat(200);

        assertThat(CertificateName.of(new X500Principal("CN=\"" + strange + "\"")))
                .startsWith("a?b?c?dxx")
                .hasSize(Plain.LONGEST + 3)
                .endsWith("...");
    }
}
