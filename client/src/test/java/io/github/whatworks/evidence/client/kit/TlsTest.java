// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.TestAuthority;
import io.github.whatworks.evidence.client.testkit.TlsIdentity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** Certificates, as the JDK checks them. */
class TlsTest {

    private static final TestAuthority AUTHORITY = TestAuthority.create();

    private static int status(TlsIdentity identity, TestAuthority trusted) throws IOException, InterruptedException {
        try (FakeCentre centre = FakeCentre.startTls(identity, Publication.of(Made.HOME))) {
            assertThat(centre.address().getScheme()).isEqualTo("https");
            return HttpClient.newBuilder()
                    .sslContext(trusted.clientContext())
                    .build()
                    .send(
                            HttpRequest.newBuilder(centre.address().resolve("/v1/centre.json"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void rightCertificate_isTakenByWhoTrustsTheAuthority() throws Exception {
        assertThat(status(AUTHORITY.loopback(), AUTHORITY)).isEqualTo(200);
    }

    @Test
    void anotherAuthority_doesNotChain() {
        assertThatThrownBy(() -> status(AUTHORITY.loopback(), TestAuthority.create("Another")))
                .isInstanceOf(SSLHandshakeException.class)
                .hasMessageContaining("unable to find valid certification path");
    }

    @Test
    void wrongHost_isNamed() {
        assertThatThrownBy(() -> status(AUTHORITY.identityFor("other.example"), AUTHORITY))
                .isInstanceOf(SSLHandshakeException.class)
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void expired_isExpiredAndNothingElse() throws Exception {
        TlsIdentity expired = AUTHORITY.expiredFor("127.0.0.1");

        assertThatThrownBy(() -> status(expired, AUTHORITY))
                .isInstanceOf(SSLHandshakeException.class)
                .hasRootCauseInstanceOf(CertificateExpiredException.class);
        expired.certificate().verify(AUTHORITY.certificate().getPublicKey());
    }

    @Test
    void certificates_sayWhatTheyAreFor() throws Exception {
        X509Certificate server =
                AUTHORITY.identityFor("evidence.example", "127.0.0.1").certificate();

        assertThat(AUTHORITY.certificate().getBasicConstraints()).isNotNegative();
        assertThat(server.getBasicConstraints()).isEqualTo(-1);
        assertThat(server.getIssuerX500Principal())
                .isEqualTo(AUTHORITY.certificate().getSubjectX500Principal());
        assertThat(server.getSubjectAlternativeNames())
                .containsExactly(List.of(2, "evidence.example"), List.of(7, "127.0.0.1"));
        server.checkValidity();
    }

    @Test
    void pem_isTheSameCertificate() throws Exception {
        assertThat(CertificateFactory.getInstance("X.509")
                        .generateCertificate(
                                new ByteArrayInputStream(AUTHORITY.pem().getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(AUTHORITY.certificate());
    }
}
