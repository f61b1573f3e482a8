// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.FakeProxy;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.TestAuthority;
import java.net.URI;
import java.nio.file.Path;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client behind the proxy of a council, on its way to a Centre whose name is not known here. */
class ClientThroughKitTest {

    private static final TestAuthority PUBLIC = TestAuthority.create("A public authority");
    private static final Publication PUBLICATION = Publication.of(Made.HOME);

    @TempDir
    Path folder;

    private Refresh refresh(FakeProxy proxy, TestAuthority trusted) {
        OkHttpClient http = new OkHttpClient.Builder()
                .proxySelector(proxy.selector())
                .sslSocketFactory(trusted.clientContext().getSocketFactory(), trusted.trustManager())
                .build();
        try (EvidenceClient client = EvidenceClient.builder(URI.create("https://evidence.example"))
                .trust(PUBLICATION.key())
                .calls(http)
                .build()) {
            return client.refresh(Catalogue.open(folder));
        } finally {
            http.connectionPool().evictAll();
            http.dispatcher().executorService().shutdown();
        }
    }

    @Test
    void https_clientOfTheCentre_trustsWhatItShows() {
        try (FakeCentre centre = FakeCentre.startTls(PUBLIC.loopback(), PUBLICATION);
                EvidenceClient client = centre.client()) {
            assertThat(client.refresh(Catalogue.open(folder))).isInstanceOf(Refresh.Updated.class);
        }
    }

    @Test
    void proxy_letsTheRefreshThrough() {
        try (FakeCentre centre = FakeCentre.startTls(PUBLIC.identityFor("evidence.example"), PUBLICATION);
                FakeProxy proxy = FakeProxy.before(centre.address())) {
            assertThat(refresh(proxy, PUBLIC)).isInstanceOf(Refresh.Updated.class);

            assertThat(centre.requestLines()).contains("GET /v1/snapshots/1.ndjson.gz");
            assertThat(proxy.requests()).hasToString("[CONNECT evidence.example:443]");
        }
    }

    @Test
    void inspection_isRefusedUntilItsAuthorityIsTrusted() {
        TestAuthority council = TestAuthority.create("A council's own authority");
        try (FakeCentre centre = FakeCentre.startTls(PUBLIC.identityFor("evidence.example"), PUBLICATION);
                FakeProxy proxy = FakeProxy.before(centre.address()).inspectTls(council)) {
            assertThat(refresh(proxy, PUBLIC)).isInstanceOf(Refresh.KeptOldCopy.class);
            assertThat(centre.requests()).isEmpty();

            assertThat(refresh(proxy, council)).isInstanceOf(Refresh.Updated.class);
        }
    }
}
