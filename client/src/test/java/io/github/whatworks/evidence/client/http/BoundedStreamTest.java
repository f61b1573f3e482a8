// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedStreamTest {

    private static final Deadline LATER = Deadline.in(Duration.ofHours(1), () -> 0);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0, -1",
        "0, 5",
        "1, 0",
        "1, 1",
        "1, 2",
        "100000, -1",
        "100000, 0",
        "100000, 99999",
        "100000, 100000",
        "100000, 100001",
        "100000, 9223372036854775807",
        "3000000, 3000000",
        "3000000, -1"
    })
    void readAllBytes_whateverIsStated_givesWhatComes(int length, long stated) throws IOException {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);

        try (InputStream in = new BoundedStream(inPieces(bytes), length, stated, LATER)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "50", "100", "101", "4000000000"})
    void readAllBytes_ofMoreThanTheLimit_saysSo(long stated) throws IOException {
        try (InputStream in = new BoundedStream(inPieces(new byte[101]), 100, stated, LATER)) {
            assertThatThrownBy(in::readAllBytes)
                    .isInstanceOf(BoundedStream.TooMuch.class)
                    .hasMessage("more than the 100 bytes expected at most");
        }
    }

    @Test
    void readAllBytes_afterTheDeadline_ends() throws IOException {
        long[] now = {0};
        Deadline deadline = Deadline.in(Duration.ofSeconds(1), () -> now[0]);
        try (InputStream in = new BoundedStream(inPieces(new byte[100]), 100, 100, deadline)) {
            assertThat(in.read()).isZero();
            now[0] = Duration.ofSeconds(2).toNanos();
            assertThatThrownBy(in::readAllBytes).isInstanceOf(BoundedStream.Over.class);
        }
    }

    /** As a network gives them: a few at a time. */
    private static InputStream inPieces(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int count) {
                return super.read(into, from, Math.min(count, 1000));
            }
        };
    }
}
