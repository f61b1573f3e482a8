// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static io.github.whatworks.evidence.examples.centre.Http.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a Centre takes requests of every kind, well-meant or not. */
class RequestsTest {

    private static ReferenceCentre centre;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        Clock clock = Clock.fixed(Instant.ofEpochSecond(1_800_000_000), ZoneOffset.UTC);
        centre = ReferenceCentre.start(CentreOptions.of(Samples.ALL).withClock(clock));
        http = new Http(centre.address());
    }

    @AfterAll
    static void stop() {
        centre.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/centre.json",
                "/v1/snapshot.json",
                "/v1/snapshots/1800000000.ndjson.gz",
                "/v1/changes.json?after=3",
                "/v1/records/example:alpha"
            })
    void everyDocument_canBeAskedForInEveryWay(String path) throws Exception {
        HttpResponse<byte[]> whole = http.get(path);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isNotEmpty();
        assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(whole, "Cache-Control")).isNotEmpty();
        assertThat(header(whole, "ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(header(whole, "Server")).isEmpty();

        HttpResponse<byte[]> head = http.send("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(whole.body().length));
        assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));

        HttpResponse<byte[]> unchanged = http.get(path, "If-None-Match", header(whole, "ETag"));
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(header(unchanged, "ETag")).isEqualTo(header(whole, "ETag"));
        assertThat(header(unchanged, "Cache-Control")).isEqualTo(header(whole, "Cache-Control"));

        HttpResponse<byte[]> other = http.get(path, "If-None-Match", "\"another\"");
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "INVENTED"})
    void anyOtherMethod_isRefusedAndTheOnesThereAreAreNamed(String method) throws Exception {
        HttpResponse<byte[]> answer = http.send(method, "/v1/records/example:alpha");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertProblem(answer, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v1/",
                "/v2/centre.json",
                "/v1/centre.json/",
                "/V1/centre.json",
                "/v1/records/",
                "/v1/records/example:nobody-knows",
                "/v1/records/example:ALPHA",
                "/v1/records/example",
                "/v1/records/example:",
                "/v1/records/example:alpha:alpha",
                "/v1/records/example:alpha/",
                "/v1/records/example:alpha/versions/",
                "/v1/records/example:alpha/versions/0",
                "/v1/records/example:alpha/versions/2",
                "/v1/records/example:alpha/versions/01",
                "/v1/records/example:alpha/versions/2147483648",
                "/v1/records/example:nobody-knows/versions",
                "/v1/records/example:alpha%20",
                "/v1/records/example:alpha%0A",
                "/v1/records/example%2Falpha",
                "/v1/records/example%253Aalpha",
                "/v1/records/example:alpha%5C",
                "/v1/records//example:alpha",
                "/v1/records/%F0%9F%A6%8A",
                "/v1/records/%3Cscript%3E",
                "/v1/snapshots/1.ndjson.gz",
                "/v1/snapshots/1800000000",
                "/evidence.ndjson"
            })
    void anythingElse_isNotThere(String path) throws Exception {
        HttpResponse<byte[]> answer = http.get(path);

        assertProblem(answer, 404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("script", "alpha", "nobody");
    }

    @Test
    void aVeryLongId_isNotThere() throws Exception {
        assertProblem(http.get("/v1/records/example:" + "a".repeat(5_000)), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"after=", "after=-1", "after=one", "after=1.0", "after=1&after=2", "after=99999999999999999999"})
    void changes_afterNoGeneration_isAMistake(String query) throws Exception {
        assertProblem(http.get("/v1/changes.json?" + query), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/../../../../../../etc/passwd",
                "/../etc/passwd",
                "/v1/records/../../../etc/passwd",
                "/v1/records/..%2F..%2F..%2Fetc%2Fpasswd",
                "/v1/records/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/v1/snapshots/..;/..;/etc/passwd",
                "/v1/snapshots/%252e%252e%252fetc/passwd",
                "/v1/records/..\\..\\etc\\passwd",
                "//etc/passwd",
                "/v1/records/example%00:alpha",
                "/v1/records/%FF",
                "/v1/records/%",
                "/v1/records/example:alpha?after=%zz#fragment",
                "file:///etc/passwd",
                "*"
            })
    void climbingOut_findsNothing(String target) throws Exception {
        String answer = http.raw("GET " + target + " HTTP/1.1\r\nHost: centre\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1\\.1 40[04] .*");
        assertThat(answer).contains("Content-Type: application/problem+json", "X-Content-Type-Options: nosniff");
        assertThat(answer).doesNotContain("passwd", "root:", "Jetty", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET /v1/centre.json HTTP/1.1\r\n\r\n",
                "GET /v1/centre.json HTTP/9.9\r\nHost: centre\r\n\r\n",
                "GET /v1/centre.json HTTP/1.1\r\nHost: centre\r\nContent-Length: many\r\n\r\n",
                "GET /v1/centre.json HTTP/1.1\r\nHost: centre\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
            })
    void whatIsNotHttp_isRefusedAsAProblem(String request) throws Exception {
        String answer = http.raw(request);

        assertThat(answer).matches("(?s)HTTP/1\\.1 [45]\\d\\d .*").contains("application/problem+json");
        assertThat(answer).doesNotContain("Jetty", "Exception");
    }

    @Test
    void aRefusedBody_doesNotReadAsTheNextRequest() throws Exception {
        String smuggled = "GET /v1/centre.json HTTP/1.1\r\nHost: centre\r\n\r\n";
        String answers =
                http.raw("POST /v1/centre.json HTTP/1.1\r\nHost: centre\r\nContent-Length: " + smuggled.length()
                        + "\r\n\r\n" + smuggled
                        + "GET /v1/records/example:alpha HTTP/1.1\r\nHost: centre\r\nConnection: close\r\n\r\n");

        assertThat(answers).startsWith("HTTP/1.1 405 ").doesNotContain("contractVersion");
    }

    private static void assertProblem(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        Map<String, JsonValue> problem = Http.members(answer.body());
        assertThat(problem).containsEntry("status", JsonValue.of(status)).containsKeys("type", "title", "detail");
    }
}
