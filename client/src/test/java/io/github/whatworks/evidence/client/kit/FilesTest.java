// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Parts, tags and codings, as HTTP has them. */
class FilesTest {

    private static final String BULK = "/v1/snapshots/1.ndjson.gz";
    private static final String RECORD = "/v1/records/example:home-visits";

    private final FakeCentre centre = FakeCentre.start(Made.HOME, Made.CLUB);
    private final byte[] whole = centre.publication().bulkFile();

    @AfterEach
    void close() {
        centre.close();
    }

    private Heard get(String target, String... headers) throws Exception {
        return Heard.get(centre.address(), target, headers);
    }

    @Test
    void range_isThatPart() throws Exception {
        String tag = get(BULK).header("ETag");

        Heard rest = get(BULK, "Range: bytes=10-", "If-Range: " + tag);
        assertThat(rest.status()).isEqualTo(206);
        assertThat(rest.header("Content-Range")).isEqualTo("bytes 10-" + (whole.length - 1) + "/" + whole.length);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole, 10, whole.length));
        assertThat(get(BULK, "Range: bytes=2-4").body()).isEqualTo(Arrays.copyOfRange(whole, 2, 5));
        assertThat(get(BULK, "Range: bytes=-3").body())
                .isEqualTo(Arrays.copyOfRange(whole, whole.length - 3, whole.length));
    }

    @Test
    void range_ofOtherBytes_isTheWholeFile() throws Exception {
        Heard heard = get(BULK, "Range: bytes=10-", "If-Range: \"other\"");

        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.body()).isEqualTo(whole);
    }

    @Test
    void range_beyondTheEnd_is416() throws Exception {
        Heard heard = get(BULK, "Range: bytes=" + whole.length + "-");

        assertThat(heard.status()).isEqualTo(416);
        assertThat(heard.header("Content-Range")).isEqualTo("bytes */" + whole.length);
    }

    @Test
    void conditions_areHeld() throws Exception {
        String tag = get(RECORD).header("ETag");

        assertThat(get(RECORD, "If-None-Match: " + tag).status()).isEqualTo(304);
        assertThat(get(RECORD, "If-None-Match: " + tag).body()).isEmpty();
        assertThat(get(RECORD, "If-None-Match: \"other\"").status()).isEqualTo(200);
        assertThat(get(BULK, "If-Match: \"other\"").status()).isEqualTo(412);
    }

    @Test
    void gzip_comesWhereItIsAskedFor_withATagOfItsOwn() throws Exception {
        Heard plain = get(RECORD);
        Heard packed = get(RECORD, "Accept-Encoding: gzip");

        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(get(RECORD, "Accept-Encoding: gzip;q=0").header("Content-Encoding"))
                .isEmpty();
        assertThat(get(BULK, "Accept-Encoding: gzip").header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void head_isTheHeadOfGet() throws Exception {
        Heard get = get(BULK);
        Heard head = Heard.saying(
                centre.address().getPort(), "HEAD " + BULK + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(get.body().length));
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
    }

    @Test
    void oneConnection_answersOneAfterTheOther() throws Exception {
        String one = "GET /v1/centre.json HTTP/1.1\r\nHost: h\r\n\r\n";
        String last = "GET /health HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";

        Heard heard = Heard.saying(centre.address().getPort(), one + one + last);

        assertThat(heard.text().split("HTTP/1.1 200 OK", -1)).hasSize(4);
        assertThat(heard.text()).endsWith("{\"status\":\"up\",\"generation\":1}");
        assertThat(heard.end()).isEqualTo(Heard.End.CLOSED);
    }

    @Test
    void network_isNotOffered() throws Exception {
        assertThat(get("/v1/masterclasses").status()).isEqualTo(404);
        assertThat(get("/v1/masterclasses").text()).contains("problem:not-offered");
        assertThat(get("/v1/nothing").text()).contains("problem:not-found");
    }

    @Test
    void validations_areThoseOfTheLibrary() throws Exception {
        String body = "{\"format\":\"1.0\"}";
        Heard heard = Heard.saying(
                centre.address().getPort(),
                "POST /v1/validations HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length() + "\r\nConnection: close\r\n\r\n" + body);

        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.text()).contains("\"valid\":false", "record.title.missing");
    }
}
