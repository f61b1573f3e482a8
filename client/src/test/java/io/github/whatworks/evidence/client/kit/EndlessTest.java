// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers that are too much, as the JDK's own clients see them. */
class EndlessTest {

    private static final String PATH = "/v1/changes.json";
    private static final long COUNT = 5_000_001;

    private final FakeCentre centre = FakeCentre.start(Made.HOME);

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void zeros_areSoMany() throws Exception {
        centre.answer(PATH, Faults.zeros("application/json", COUNT));
        HttpURLConnection connection = (HttpURLConnection) uri().toURL().openConnection();

        try (InputStream in = connection.getInputStream()) {
            assertThat(connection.getContentLengthLong()).isEqualTo(-1);
            assertThat(zeros(in)).isEqualTo(COUNT);
        }
    }

    @Test
    void zeros_ofMoreThanAnyMemory_endWhenTheClientHangsUp() throws Exception {
        centre.answer(PATH, Faults.zeros("application/json", 1L << 40));

        try (InputStream in = uri().toURL().openStream()) {
            assertThat(in.readNBytes(1 << 20)).hasSize(1 << 20);
        }
        centre.answer(PATH, Faults.zeros("application/json", 3));
        try (InputStream in = uri().toURL().openStream()) {
            assertThat(in.readAllBytes()).containsOnly(0).hasSize(3);
        }
    }

    @Test
    void gzipBomb_isSmallUntilItIsUnpacked() throws Exception {
        centre.answer(PATH, Faults.gzipBomb("application/json", COUNT));

        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri()).build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.body().length).isLessThan(20_000);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(zeros(in)).isEqualTo(COUNT);
        }
    }

    private URI uri() {
        return centre.address().resolve(PATH);
    }

    private static long zeros(InputStream in) throws IOException {
        long count = 0;
        byte[] block = new byte[8192];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            for (int i = 0; i < read; i++) {
                count += block[i] == 0 ? 1 : 0;
            }
        }
        return count;
    }
}
