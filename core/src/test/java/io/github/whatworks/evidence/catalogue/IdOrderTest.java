// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The order of ids is that of their bytes, also where Java's own order of texts is another. */
class IdOrderTest {

    @Property(tries = 500)
    void order_isThatOfTheBytes(@ForAll int[] one, @ForAll int[] other) {
        String first = text(one);
        String second = text(other);

        int expected = Integer.signum(Arrays.compareUnsigned(
                first.getBytes(StandardCharsets.UTF_8), second.getBytes(StandardCharsets.UTF_8)));

        assertThat(Integer.signum(IdOrder.compare(first, second))).isEqualTo(expected);
    }

    /** Of few signs, so that beginnings are the same: one from each stretch whose order matters. */
    private static String text(int... numbers) {
        int[] signs = {'a', 'b', 0xE9, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF};
        return new String(
                Arrays.stream(numbers)
                        .limit(4)
                        .map(number -> signs[Math.floorMod(number, signs.length)])
                        .toArray(),
                0,
                Math.min(numbers.length, 4));
    }
}
