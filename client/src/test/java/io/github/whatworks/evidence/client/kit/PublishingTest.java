// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.client.testkit.Request;
import io.github.whatworks.evidence.publication.Change;
import io.github.whatworks.evidence.publication.Changes;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One generation after the other, scripts, and what was asked. */
class PublishingTest {

    private static final String HOME = "/v1/records/example:home-visits";
    private static final String CLUB = "/v1/records/example:after-school";

    private final FakeCentre centre = FakeCentre.start(Made.HOME, Made.CLUB);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        centre.close();
    }

    private HttpResponse<String> get(String target, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(centre.address().resolve(target));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private Changes changes(String query) throws IOException, InterruptedException {
        return Changes.parse(get("/v1/changes.json" + query).body().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void publish_keepsHistory() throws Exception {
        centre.publish(Made.HOME_2, Made.CLUB_GONE);

        assertThat(centre.publication().generation()).isEqualTo(2);
        assertThat(get(HOME).body()).contains("Home visits for all");
        assertThat(get(HOME + "/versions/1").body()).contains("Home Visits");
        assertThat(get(HOME + "/versions").body()).containsSubsequence("\"version\":2", "\"version\":1");
        assertThat(get(CLUB).statusCode()).isEqualTo(410);
        assertThat(get(CLUB).body()).contains("Harm was reported.", "problem:withdrawn");
        assertThat(get("/v1/records").body()).contains("home-visits").doesNotContain("after-school");
        assertThat(get("/v1/snapshots/1.ndjson.gz").statusCode()).isEqualTo(200);
    }

    @Test
    void changes_areThoseBetweenTheGenerations() throws Exception {
        centre.publish(Made.HOME_2, Made.CLUB_GONE);

        assertThat(changes("").changes()).hasSize(4);
        assertThat(changes("?after=1").changes())
                .extracting(Change::what, Change::id)
                .containsExactly(
                        tuple(Change.What.WITHDRAWAL, "example:after-school"),
                        tuple(Change.What.PUT, "example:home-visits"));
        assertThat(changes("").oldest()).isZero();

        centre.forgetChanges(1);
        assertThat(changes("").oldest()).isEqualTo(1);
        assertThat(changes("").changes()).hasSize(2);
    }

    @Test
    void publish_anEarlierGeneration_isAsIfTheLaterHadNeverBeen() throws Exception {
        Publication first = centre.publication();
        centre.publish(Made.HOME_2).publish(first);

        assertThat(get("/v1/snapshot.json").body()).contains("\"generation\":1");
        assertThat(get("/v1/snapshots/2.ndjson.gz").statusCode()).isEqualTo(404);
        assertThat(changes("").generation()).isEqualTo(1);
    }

    @Test
    void script_isPlayedInOrderAndItsLastReplyHolds() throws Exception {
        centre.answer(HOME, Faults.unavailable(Duration.ofSeconds(1)).times(2).then(Reply.right()));

        assertThat(get(HOME).statusCode()).isEqualTo(503);
        assertThat(get(CLUB).statusCode()).isEqualTo(200);
        assertThat(get(HOME).headers().firstValue("Retry-After")).contains("1");
        assertThat(get(HOME).statusCode()).isEqualTo(200);
        assertThat(get(HOME).statusCode()).isEqualTo(200);
    }

    @Test
    void answerEverything_leavesWhatIsScriptedByItself() throws Exception {
        centre.answerEverything(Reply.problem(500)).answer(HOME, Reply.right());

        assertThat(get(CLUB).statusCode()).isEqualTo(500);
        assertThat(get(HOME).statusCode()).isEqualTo(200);

        centre.publish(Made.HOME);
        assertThat(get("/v1/centre.json").statusCode()).isEqualTo(200);
    }

    @Test
    void stop_refusesConnections_restart_isAtTheSameAddress() throws Exception {
        assertThat(get(HOME).statusCode()).isEqualTo(200);

        centre.stop();
        assertThatThrownBy(() -> Heard.get(centre.address(), HOME)).isInstanceOf(ConnectException.class);

        centre.restart();
        assertThat(Heard.get(centre.address(), HOME).status()).isEqualTo(200);
    }

    @Test
    void requests_haveWhatWasSent() throws Exception {
        get("/v1/records?kind=programme", "X-Own", "one");

        Request request = centre.requests().get(0);
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.target()).isEqualTo("/v1/records?kind=programme");
        assertThat(request.path()).isEqualTo("/v1/records");
        assertThat(request.query()).contains("kind=programme");
        assertThat(request.header("x-own")).contains("one");
        assertThat(request).hasToString("GET /v1/records?kind=programme");
        assertThat(centre.requestLines()).containsExactly("GET /v1/records?kind=programme");
    }

    @Test
    void requestId_isEchoed() throws Exception {
        assertThat(get(HOME, "X-Request-Id", "my-own-1").headers().firstValue("X-Request-Id"))
                .contains("my-own-1");
    }

    @Test
    void notHttp_isRefusedAndIsNoRequest() throws Exception {
        assertThat(Heard.saying(centre.address().getPort(), "nonsense\r\n\r\n").status())
                .isEqualTo(400);
        assertThat(centre.requests()).isEmpty();
    }

    @Test
    @Timeout(30)
    void close_leavesNoThread_notEvenOneInAPause() throws Exception {
        FakeCentre other = FakeCentre.start(Made.HOME).answer(HOME, Reply.late(Duration.ofDays(1), Reply.right()));
        assertThat(Heard.soon(other.address().getPort(), Heard.request(HOME)).end())
                .isEqualTo(Heard.End.STILL_OPEN);
        List<Thread> started = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("fake-centre"))
                .toList();
        assertThat(started).isNotEmpty();

        other.close();
        centre.close();

        for (Thread thread : started) {
            thread.join();
        }
    }
}
