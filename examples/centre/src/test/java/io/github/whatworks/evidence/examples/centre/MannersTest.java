// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static io.github.whatworks.evidence.examples.centre.Http.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has, and what is told of a request. */
class MannersTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private StoredCentre centre;
    private Http http;

    @BeforeEach
    void start() throws Exception {
        Clock clock = Clock.systemUTC();
        AccessLog log = new AccessLog(told, clock);
        ServerSettings settings = new ServerSettings(
                "127.0.0.1",
                0,
                20,
                Optional.of(URI.create("https://evidence.example/centre")),
                Optional.empty(),
                Optional.of(log));
        centre = StoredCentre.start(
                folder, clock, settings, Samples.sound("example:a", 1, "Alpha"), Samples.sound("example:b", 1, "Beta"));
        http = centre.http();
    }

    @AfterEach
    void stop() throws Exception {
        centre.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/centre.json", "/v1/records", "/nothing/here", "/health", "/v1/records?age=4"})
    void everyAnswer_keepsABrowserFromMakingMoreOfIt(String path) throws Exception {
        HttpResponse<byte[]> answer = http.get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Strict-Transport-Security")).isEmpty();
        assertThat(header(answer, "Server")).isEmpty();
        assertThat(header(answer, "X-Request-Id")).matches("[A-Za-z0-9-]{1,64}");
    }

    @Test
    void links_areOfTheAddressThatTheCentreHasForItsClients() throws Exception {
        assertThat(header(http.get("/v1/records?limit=1"), "Link"))
                .startsWith("<https://evidence.example/centre/v1/records?limit=1&cursor=");
    }

    @Test
    void requestId_isTheClientsIfItIsOne() throws Exception {
        assertThat(header(http.get("/v1/centre.json", "X-Request-Id", "abc-123"), "X-Request-Id"))
                .isEqualTo("abc-123");
        HttpResponse<byte[]> problem = http.get("/nothing", "X-Request-Id", "abc-124");
        assertThat(Http.members(problem.body())).containsEntry("requestId", JsonValue.of("abc-124"));
        for (String bad : List.of("a b", "x".repeat(65), "a;b", "<x>")) {
            assertThat(header(http.get("/v1/centre.json", "X-Request-Id", bad), "X-Request-Id"))
                    .isNotEqualTo(bad)
                    .matches("[A-Za-z0-9-]{1,64}");
        }
        assertThat(http.raw("GET /v1/centre.json HTTP/1.1\r\nHost: c\r\nX-Request-Id: a\r\nX-Request-Id: b\r\n"
                        + "Connection: close\r\n\r\n"))
                .doesNotContain("X-Request-Id: a\r", "X-Request-Id: b\r");
    }

    @Test
    void options_saysWhatThereIs_alsoToABrowser() throws Exception {
        HttpResponse<byte[]> plain = http.send("OPTIONS", "/v1/records");
        assertThat(plain.statusCode()).isEqualTo(204);
        assertThat(header(plain, "Allow")).isEqualTo("GET, HEAD, OPTIONS");

        HttpResponse<byte[]> asked = http.send(
                "OPTIONS",
                "/v1/records",
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "GET");
        assertThat(header(asked, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(asked, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(asked, "Access-Control-Allow-Headers")).contains("If-None-Match");
        assertThat(header(asked, "Access-Control-Allow-Credentials")).isEmpty();
        assertThat(header(http.send("OPTIONS", "/v1/validations"), "Allow")).isEqualTo("POST, OPTIONS");
        assertThat(http.send("OPTIONS", "/nothing").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*                                       | 200
                    application/json                          | 200
                    application/*                             | 200
                    text/html, application/json;q=0.1         | 200
                    text/html                                 | 406
                    application/json;q=0                      | 406
                    application/json;q=0, */*                 | 406
                    */*;q=0                                   | 406
                    application/xml, */*;q=0.1                | 200
                    """)
    void accept_isKeptTo(String accept, int status) throws Exception {
        HttpResponse<byte[]> answer = http.get("/v1/records/example:a", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 406) {
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void tooManyRequests_areToldWhenToComeBack_andHealthStillAnswers() throws Exception {
        HttpResponse<byte[]> answer = http.get("/v1/centre.json");
        for (int i = 0; i < 200 && answer.statusCode() == 200; i++) {
            answer = http.get("/v1/centre.json");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(header(answer, "Retry-After")).isEqualTo("1");
        assertThat(Http.members(answer.body()))
                .containsEntry("type", JsonValue.of("urn:whatworks-evidence:problem:too-many-requests"));
        assertThat(http.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void longAddress_andLongHeaders_areProblems() throws Exception {
        assertThat(http.raw("GET /v1/records/" + "a".repeat(10_000) + " HTTP/1.1\r\nHost: c\r\n\r\n"))
                .startsWith("HTTP/1.1 414")
                .contains("application/problem+json", "problem:bad-request", "X-Request-Id: ");
        assertThat(http.raw("GET /v1/centre.json HTTP/1.1\r\nHost: c\r\nX-Long: " + "a".repeat(10_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("application/problem+json", "problem:bad-request");
    }

    @Test
    void log_hasALineForEach_andNothingOfAQueryOrABody() throws Exception {
        http.get("/v1/records?text=secret-query", "X-Request-Id", "id-1", "User-Agent", "secret-agent");
        http.post(
                "/v1/validations",
                "{\"secret-body\":1}".getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json");
        http.get("/v1/records?secret=1");
        http.raw("GET /v1/forged%0A%7B%22status%22:200%7D?secret HTTP/1.1\r\nHost: c\r\nConnection: close\r\n\r\n");
        http.raw("GET /v1/a\u0007b?secret HTTP/1.1\r\nHost: c\r\nConnection: close\r\n\r\n");
        http.raw("nonsense secret\r\n\r\n");
        centre.centre().close();

        String log = told.toString(StandardCharsets.UTF_8);
        assertThat(log).doesNotContain("secret");
        List<String> lines = log.lines().toList();
        assertThat(lines).hasSizeBetween(4, 6);
        for (String line : lines) {
            assertThat(((JsonValue.Obj) JsonText.standard().parse(line)).members())
                    .containsOnlyKeys("time", "method", "path", "status", "bytes", "ms", "requestId");
        }
        assertThat(((JsonValue.Obj) JsonText.standard().parse(lines.get(0))).members())
                .containsEntry("method", JsonValue.of("GET"))
                .containsEntry("path", JsonValue.of("/v1/records"))
                .containsEntry("status", JsonValue.of(200))
                .containsEntry("requestId", JsonValue.of("id-1"));
    }
}
