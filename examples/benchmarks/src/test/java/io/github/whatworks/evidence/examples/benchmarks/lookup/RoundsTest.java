// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void of_asksEveryQuestion_andTheHighIsNotBelowTheMedian() throws IOException {
        BitSet asked = new BitSet();

        Rounds rounds = Rounds.of(200, i -> {
            asked.set(i);
            return 1;
        });

        assertThat(asked.cardinality()).isEqualTo(200);
        assertThat(rounds.high()).isGreaterThanOrEqualTo(rounds.median()).isLessThan(1_000_000_000L);
    }

    @Test
    void of_nothingEverFound_isNoMeasurement() {
        assertThatThrownBy(() -> Rounds.of(3, i -> 0)).hasMessageContaining("nothing was found");
    }
}
