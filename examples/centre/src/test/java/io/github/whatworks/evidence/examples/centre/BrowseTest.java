// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static io.github.whatworks.evidence.examples.centre.Http.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages over HTTP. */
class BrowseTest {

    @TempDir
    static Path folder;

    private static StoredCentre centre;
    private static Http http;

    @BeforeAll
    static void start() throws Exception {
        List<EvidenceRecord> records = new ArrayList<>();
        IntStream.range(100, 145).forEach(i -> records.add(Samples.sound("example:r" + i, 1, "Home visits " + i)));
        records.add(Samples.sound("example:tagged", 1, "Ünusual & <odd>").toBuilder()
                .topics(List.of(Topic.builder()
                        .list("evidence-topics")
                        .code("a b&c=d")
                        .subject(Subject.CHILD)
                        .taggedBy("Example Foundation")
                        .build()))
                .build());
        records.add(Samples.withdrawn("example:withdrawn", 1, "Home visits withdrawn"));
        MovedClock clock = new MovedClock(Instant.parse("2026-11-29T08:00:00Z"));
        centre = StoredCentre.start(folder, clock, records.toArray(EvidenceRecord[]::new));
        http = centre.http();
    }

    @AfterAll
    static void stop() throws Exception {
        centre.close();
    }

    @Test
    void firstPage_isOfTwenty_andLeadsToTheNext() throws Exception {
        HttpResponse<byte[]> page = http.get("/v1/records");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(ids(page)).hasSize(20).first().isEqualTo("example:r100");
        assertThat(page(page)).containsEntry("size", JsonValue.of(20)).containsKey("next");
        assertThat(header(page, "Link"))
                .startsWith("<" + http.centre() + "v1/records?")
                .endsWith(">; rel=\"next\"");
        assertThat(header(page, "ETag")).matches("\"[0-9a-f]{64}\"");
    }

    @Test
    void links_leadThroughAllOfThem_once() throws Exception {
        List<String> seen = new ArrayList<>();
        String next = "/v1/records?limit=7&text=HOME%20vis%C3%ACts";
        while (!next.isEmpty()) {
            HttpResponse<byte[]> page = http.get(next);
            assertThat(page.statusCode()).isEqualTo(200);
            seen.addAll(ids(page));
            next = next(page);
        }
        assertThat(seen).hasSize(45).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void cursorOfABody_isThatOfTheLink() throws Exception {
        HttpResponse<byte[]> page = http.get("/v1/records?limit=2");
        String cursor = ((JsonValue.Text) page(page).get("next")).value();

        assertThat(header(page, "Link")).contains("cursor=" + cursor);
        assertThat(ids(http.get("/v1/records?limit=2&cursor=" + cursor)))
                .containsExactly("example:r102", "example:r103");
    }

    @Test
    void lastPage_leadsNowhere() throws Exception {
        HttpResponse<byte[]> page = http.get("/v1/records?limit=100");

        assertThat(ids(page)).hasSize(46).doesNotContain("example:withdrawn");
        assertThat(page(page)).doesNotContainKey("next");
        assertThat(header(page, "Link")).isEmpty();
    }

    @Test
    void filterWithSignsOfItsOwn_isKeptThroughTheLink() throws Exception {
        String query = "topic=evidence-topics%3Aa%20b%26c%3Dd&topic=x:y&kind=programme&status=published"
                + "&publisher=Example+Foundation&limit=1";

        assertThat(ids(http.get("/v1/records?" + query))).containsExactly("example:tagged");
        HttpResponse<byte[]> first = http.get("/v1/records?publisher=Example%20Foundation&kind=programme&limit=1");
        assertThat(ids(http.get(next(first)))).containsExactly("example:r101");
    }

    @ParameterizedTest
    @CsvSource({
        "text=odd, 1",
        "text=unusual%20ODD, 1",
        "text=odd%20home, 0",
        "text=%25, 0",
        "text=!, 0",
        "text=visit, 0",
        "kind=study, 0",
        "kind=study&kind=programme, 20",
        "publisher=example%20foundation, 0",
        "status=withdrawn, 0",
        "status=draft, 0",
        "outcomeDomain=child-safety, 0",
        "topic=nobody-knows:this, 0"
    })
    void filter_findsWhatMatches(String query, int size) throws Exception {
        HttpResponse<byte[]> page = http.get("/v1/records?" + query);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(ids(page)).hasSize(size);
    }

    @ParameterizedTest
    @CsvSource({
        "age=7, age",
        "Limit=7, Limit",
        "limit=0, limit",
        "limit=101, limit",
        "limit=1&limit=2, limit",
        "limit=, limit",
        "limit=ten, limit",
        "text=, text",
        "text=a%00b, text",
        "text=a&text=b, text",
        "kind=, kind",
        "topic=no-colon, topic",
        "topic=UPPER:x, topic",
        "topic=dfe-cin-factors:4B, topic",
        "topic=ssda903-placement-type:U1, topic",
        "topic=england-local-authorities:381, topic",
        "cursor=, cursor",
        "status=a&status=b&status=c&status=d&status=e&status=f, status",
        "%3Cscript%3E=1, (not a name)"
    })
    void whatIsNotInItsForm_isNamed(String query, String name) throws Exception {
        HttpResponse<byte[]> answer = http.get("/v1/records?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        Map<String, JsonValue> problem = Http.members(answer.body());
        assertThat(problem).containsEntry("type", JsonValue.of("urn:whatworks-evidence:problem:invalid-parameter"));
        assertThat(((JsonValue.Array) problem.get("parameters")).values())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.member("name")).contains(JsonValue.of(name)));
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("4B", "UPPER", "script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ZXhhbXBsZTpub2JvZHk", "!!!", "ZXhhbXBsZTpyMTAw=", "example:r100", "AAAA", "ZXhhbXBsZTpyMTAx0"})
    void cursorThatNobodyGave_isRefused(String cursor) throws Exception {
        HttpResponse<byte[]> answer = http.get("/v1/records?cursor=" + cursor);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.members(answer.body()))
                .containsEntry("type", JsonValue.of("urn:whatworks-evidence:problem:invalid-cursor"));
    }

    @Test
    void hostOfTheRequest_isTheHostOfTheLink_andCannotBreakOutOfIt() throws Exception {
        String asked =
                http.raw("GET /v1/records?limit=1&text=a%0D%0ASet-Cookie:x%3E HTTP/1.1\r\nHost: evidence.example\r\n"
                        + "Connection: close\r\n\r\n");
        assertThat(asked).startsWith("HTTP/1.1 400").doesNotContain("Set-Cookie");

        String link =
                http.raw("GET /v1/records?limit=1 HTTP/1.1\r\nHost: evidence.example\r\nConnection: close\r\n\r\n");
        assertThat(link).contains("Link: <http://evidence.example/v1/records?limit=1&cursor=");

        String evil = http.raw("GET /v1/records?limit=1 HTTP/1.1\r\nHost: a>b\"c\r\nConnection: close\r\n\r\n");
        assertThat(evil).startsWith("HTTP/1.1 400");
    }

    private static List<String> ids(HttpResponse<byte[]> page) {
        return ((JsonValue.Array) Http.members(page.body()).get("records"))
                .values().stream()
                        .map(record -> ((JsonValue.Text) record.member("id").orElseThrow()).value())
                        .toList();
    }

    private static Map<String, JsonValue> page(HttpResponse<byte[]> page) {
        return ((JsonValue.Obj) Http.members(page.body()).get("page")).members();
    }

    private static String next(HttpResponse<byte[]> page) {
        String link = header(page, "Link");
        if (link.isEmpty()) {
            return "";
        }
        URI address = URI.create(link.substring(1, link.indexOf('>')));
        assertThat(address.isAbsolute()).isTrue();
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
