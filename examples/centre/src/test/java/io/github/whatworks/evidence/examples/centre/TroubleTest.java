// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fault of the Centre's own looks like from outside. */
class TroubleTest {

    @Test
    void brokenEndpoint_isAProblemWithoutItsInsides() throws Exception {
        Route broken = Route.get("/v1/broken", call -> {
            throw new IllegalStateException("the secret inside");
        });
        try (WebServer server = WebServer.start(ServerSettings.embedded("127.0.0.1", 0), List.of(broken))) {
            HttpResponse<byte[]> answer = new Http(server.address()).get("/v1/broken");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                    .doesNotContain("secret", "Exception", "at io.");
            assertThat(Http.members(answer.body()))
                    .containsEntry("type", JsonValue.of("urn:whatworks-evidence:problem:internal"))
                    .containsKey("requestId");
        }
    }

    @Test
    void statusOfTheServersOwn_hasAType() {
        assertThat(ProblemType.of(503)).isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(ProblemType.of(400)).isEqualTo(ProblemType.BAD_REQUEST);
        assertThat(ProblemType.of(431)).isEqualTo(ProblemType.BAD_REQUEST);
        assertThat(ProblemType.of(502)).isEqualTo(ProblemType.INTERNAL);
        assertThat(ProblemType.RANGE_NOT_SATISFIABLE.uri())
                .isEqualTo("urn:whatworks-evidence:problem:range-not-satisfiable");
    }
}
