// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRowsTest {
    private static final int BOUND = 256;
    private static final Comparator<List<Long>> ORDER = Comparator.comparing(
                    (List<Long> row) -> row.get(0), Long::compareUnsigned)
            .thenComparing(row -> row.get(1), Long::compareUnsigned);

    @TempDir
    Path folder;

    /** Of few different numbers, some with the highest bit set, so that many rows share their first two. */
    @Property(tries = 50)
    void rows_comeOutSorted_andEqualOnesInTheirOrder(
            @ForAll @IntRange(max = 3000) int count, @ForAll @IntRange(min = 1, max = 5) int kinds, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        List<List<Long>> added = new ArrayList<>();
        try (SortedRows rows = new SortedRows(BOUND, Optional.empty())) {
            for (long i = 0; i < count; i++) {
                long first = (random.nextInt(kinds) - 2L) * 0x123456789ABCDEFL;
                long second = random.nextInt(kinds) - 1L;
                rows.add(first, second, i, -i, seed);
                added.add(List.of(first, second, i, -i, seed));
            }

            List<List<Long>> sorted = all(rows);

            added.sort(ORDER);
            assertThat(sorted).isEqualTo(added);
            assertThat(rows.size()).isEqualTo(count);
            assertThat(all(rows)).isEqualTo(added);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BOUND, BOUND + 1, 10 * BOUND, 10 * BOUND + 1})
    void file_isGoneOnceClosed(int count) throws IOException {
        try (SortedRows rows = new SortedRows(BOUND, Optional.of(folder))) {
            for (int i = 0; i < count; i++) {
                rows.add(-i, 0, 0, 0, 0);
            }
            assertThat(all(rows)).hasSize(count);
        }

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void folder_givenThereIsNone_isSaid() throws IOException {
        try (SortedRows rows = new SortedRows(BOUND, Optional.of(folder.resolve("none")))) {
            for (int i = 0; i < BOUND; i++) {
                rows.add(i, 0, 0, 0, 0);
            }
            assertThatThrownBy(() -> rows.add(0, 0, 0, 0, 0)).isInstanceOf(IOException.class);
        }
    }

    private static List<List<Long>> all(SortedRows rows) throws IOException {
        List<List<Long>> all = new ArrayList<>();
        RowCursor row = rows.sorted();
        while (row.next()) {
            all.add(List.of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)));
        }
        return all;
    }
}
