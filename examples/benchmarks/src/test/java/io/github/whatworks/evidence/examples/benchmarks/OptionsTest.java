// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.examples.benchmarks.parts.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void of_givenNothing_isQuickAndAllParts() {
        Options options = Options.of(List.of(), Benchmarks.PARTS);

        assertThat(options.full()).isFalse();
        assertThat(options.parts()).isEqualTo(Benchmarks.PARTS);
    }

    @Test
    void of_givenFullAndAPart_isThatPartAtLength() {
        Options options = Options.of(List.of("full", "memory"), Benchmarks.PARTS);

        assertThat(options.inWords()).isEqualTo("full: memory");
    }

    @Test
    void of_givenNoSuchPart_namesThoseThereAre() {
        assertThatThrownBy(() -> Options.of(List.of("speed"), Benchmarks.PARTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no part \"speed\": expected quick, full or one of start, record, gate, memory, lookup, client");
    }

    @Test
    void parts_haveNamesOfTheirOwn_whichTheHelpLists() {
        List<String> names = Benchmarks.PARTS.stream().map(Part::name).toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(Benchmarks.help()).contains(names);
    }
}
