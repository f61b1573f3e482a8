// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.FakeProxy;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Shown at {@code FakeCentre}, {@code Script} and {@code FakeProxy}. */
final class KitSnippets {

    private KitSnippets() {}

    static void test(Path folder, EvidenceRecord homeVisits, EvidenceRecord club) {
        // @start region="test"
        Catalogue copy = Catalogue.open(folder);
        try (FakeCentre centre = FakeCentre.start(homeVisits);
                EvidenceClient client = centre.client()) {
            assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);

            centre.publish(homeVisits, club); // the next generation
            centre.answer("/v1/snapshot.json", Faults.cutAfter(100)); // and a network that cuts
            assertThat(client.refresh(copy)).isInstanceOf(Refresh.KeptOldCopy.class);

            assertThat(centre.requestLines()).contains("GET /v1/snapshot.json");
        }
        // @end
    }

    static void script(FakeCentre centre) {
        // @start region="script"
        centre.answer(
                "/v1/records/example:home-visits",
                Faults.unavailable(Duration.ofSeconds(1)).times(2).then(Reply.right()));
        // @end
    }

    static String proxy(FakeCentre centre) throws Exception {
        // @start region="proxy"
        try (FakeProxy proxy = FakeProxy.before(centre.address()).requireOnly("NTLM")) {
            HttpClient yours = HttpClient.newBuilder().proxy(proxy.selector()).build();
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://evidence.example/v1/centre.json"))
                    .build();

            return yours.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() // 407
                    + " " + proxy.requests(); // what was asked for, and nothing went further
        }
        // @end
    }
}
