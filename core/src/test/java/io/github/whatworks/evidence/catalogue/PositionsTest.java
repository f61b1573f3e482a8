// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Lists of places behave as the sets that they are. */
class PositionsTest {

    @Property(tries = 300)
    void unionAndIntersection_areThoseOfSets(
            @ForAll @Size(max = 12) Set<@IntRange(max = 20) Integer> one,
            @ForAll @Size(max = 12) Set<@IntRange(max = 20) Integer> other) {
        Set<Integer> union = new TreeSet<>(one);
        union.addAll(other);
        Set<Integer> both = new TreeSet<>(one);
        both.retainAll(other);

        assertThat(Positions.union(list(one), list(other))).containsExactly(list(union));
        assertThat(Positions.intersection(list(one), list(other))).containsExactly(list(both));
        assertThat(union).allMatch(position -> Positions.hold(list(union), position));
    }

    private static int[] list(Set<Integer> set) {
        return new TreeSet<>(set).stream().mapToInt(Integer::intValue).toArray();
    }
}
