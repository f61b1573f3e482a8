// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static io.github.whatworks.evidence.examples.centre.Http.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.publication.CentreKeys;
import io.github.whatworks.evidence.validation.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checking a record over HTTP. */
class ValidationTest {

    private static final String JSON = "application/json";
    private static final String SOUND = Lines.of(Samples.sound("example:a", 1, "Alpha"));

    private static ReferenceCentre centre;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        centre = ReferenceCentre.start(Samples.ALL, CentreKeys.create());
        http = new Http(centre.address());
    }

    @AfterAll
    static void stop() {
        centre.close();
    }

    @Test
    void soundRecord_isValid() throws Exception {
        HttpResponse<byte[]> answer = post(SOUND, JSON);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(Http.members(answer.body()))
                .containsEntry("about", JsonValue.of(Report.HEADING))
                .containsEntry("profile", JsonValue.of("exchange"))
                .containsEntry("valid", JsonValue.of(true))
                .containsEntry("findings", JsonValue.of(List.of()))
                .containsKey("skipped");
    }

    @Test
    void faultyRecord_isAReportAllTheSame() throws Exception {
        HttpResponse<byte[]> answer =
                post("{\"format\":\"1.0\",\"id\":\"example:a\",\"title\":5,\"kind\":\"x\"}", JSON);

        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, JsonValue> report = Http.members(answer.body());
        assertThat(report).containsEntry("valid", JsonValue.of(false));
        assertThat(((JsonValue.Array) report.get("findings")).values())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(((JsonValue.Obj) finding).members())
                        .containsKeys("rule", "severity", "pointer", "expected", "found", "line", "column"));
    }

    @Test
    void profile_isTheOneThatWasAskedFor() throws Exception {
        assertThat(Http.members(http.post(
                                "/v1/validations?profile=publication",
                                SOUND.getBytes(StandardCharsets.UTF_8),
                                "Content-Type",
                                JSON)
                        .body()))
                .containsEntry("profile", JsonValue.of("publication"));
        assertThat(http.post("/v1/validations?profile=other", new byte[0], "Content-Type", JSON)
                        .statusCode())
                .isEqualTo(400);
        assertThat(http.post("/v1/validations?child=1", new byte[0], "Content-Type", JSON)
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "17", "\"text\"", "null", "{}", "{\"a\":1,\"a\":2}", "{\"a\":\"\\ud83d\"}"})
    void jsonThatIsNoRecord_isAReport(String body) throws Exception {
        HttpResponse<byte[]> answer = post(body, JSON);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.members(answer.body())).containsEntry("valid", JsonValue.of(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "NaN", "{\"secret\":}", "\uFEFF{}", "secret"})
    void whatIsNoJson_isRefused_withTheFindings(String body) throws Exception {
        HttpResponse<byte[]> answer = post(body, JSON);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.members(answer.body()))
                .containsEntry("type", JsonValue.of("urn:whatworks-evidence:problem:not-json"))
                .hasEntrySatisfying(
                        "findings",
                        findings -> assertThat(((JsonValue.Array) findings).values())
                                .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/json                    | 200
                    Application/JSON; charset=UTF-8     | 200
                    application/json;charset="utf-8"    | 200
                    application/json; charset=latin1    | 415
                    text/plain                          | 415
                    application/problem+json            | 415
                    application/x-www-form-urlencoded   | 415
                    """)
    void mediaType_isTakenOrNot(String type, int status) throws Exception {
        assertThat(post(SOUND, type).statusCode()).isEqualTo(status);
    }

    @Test
    void packedBody_andOneWithoutAType_areNotTaken() throws Exception {
        byte[] body = SOUND.getBytes(StandardCharsets.UTF_8);
        assertThat(http.post("/v1/validations", body, "Content-Type", JSON, "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(415);
        assertThat(http.post("/v1/validations", body).statusCode()).isEqualTo(415);
    }

    @Test
    void bodyBeyondTheLimit_isTooLarge_whetherItSaysSoOrNot() throws Exception {
        byte[] body = " ".repeat(JsonBody.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(http.raw("POST /v1/validations HTTP/1.1\r\nHost: c\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 99999999999\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("problem:too-large", "4194304");
        try (Socket socket =
                new Socket(centre.address().getHost(), centre.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            Thread sender = new Thread(() -> {
                try {
                    out.write(("POST /v1/validations HTTP/1.1\r\nHost: c\r\nContent-Type: application/json\r\n"
                                    + "Transfer-Encoding: chunked\r\n\r\n"
                                    + Integer.toHexString(body.length) + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
                    out.write(body);
                } catch (IOException closedOnUs) {
                    // The Centre has heard enough.
                }
            });
            sender.start();
            byte[] start = socket.getInputStream().readNBytes(12);
            assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
            sender.join();
        }
    }

    @Test
    void bodyWithThousandsOfFaults_isReportedInPart_andSaysSo() throws Exception {
        String outcomes = "{\"name\":5},".repeat(40_000) + "{}";
        HttpResponse<byte[]> answer = post(SOUND.replaceFirst("\\{", "{\"outcomes\":[" + outcomes + "],"), JSON);

        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, JsonValue> report = Http.members(answer.body());
        assertThat(((JsonValue.Array) report.get("findings")).values()).hasSize(1_000);
        assertThat(report).containsKey("unlisted");
        assertThat(answer.body().length).isLessThan(1_000_000);
    }

    @Test
    void bodyWithMoreValuesThanAnyRecord_isTooLarge() throws Exception {
        HttpResponse<byte[]> answer =
                post(SOUND.replaceFirst("\\{", "{\"outcomes\":[" + "{},".repeat(1_000_000) + "{}],"), JSON);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Http.members(answer.body()).get("detail").toString()).contains("100000 values");
    }

    @Test
    void slowBodies_neverStopReads() throws Exception {
        Socket[] slow = new Socket[20];
        try {
            for (int i = 0; i < slow.length; i++) {
                slow[i] =
                        new Socket(centre.address().getHost(), centre.address().getPort());
                slow[i].getOutputStream()
                        .write(("POST /v1/validations HTTP/1.1\r\nHost: c\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 100\r\n\r\n{")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(http.get("/v1/centre.json").statusCode()).isEqualTo(200);
            byte[] refused = slow[slow.length - 1].getInputStream().readNBytes(12);
            assertThat(new String(refused, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 503");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void otherMethods_areRefused_andTheOnesThereAreAreNamed() throws Exception {
        HttpResponse<byte[]> answer = http.get("/v1/validations");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("POST, OPTIONS");
    }

    private static HttpResponse<byte[]> post(String body, String type) throws Exception {
        return http.post("/v1/validations", body.getBytes(StandardCharsets.UTF_8), "Content-Type", type);
    }
}
