// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeTablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final List<String> workedOut = new ArrayList<>();
    private final CodeTables tables =
            new CodeTables(new CodeLists(List.of(list("short", 3), list("long", 301))), this::workOut);

    @Test
    void aListAskedForTheFirstTime_isWorkedOutWholeAndOnce() {
        assertThat(tables.on(TODAY, "short")).containsOnlyKeys("0", "1", "2");
        assertThat(tables.on(TODAY, "short").get("2").heading()).containsExactly("short 2 on 2026-11-30");
        assertThat(workedOut).hasSize(3);
    }

    @Test
    void aListByItsAlias_isAnsweredAsItWasAsked() {
        assertThat(tables.on(TODAY, "short-alias").get("1").heading()).containsExactly("short-alias 1 on 2026-11-30");
        assertThat(tables.on(TODAY, "short").get("1").heading()).containsExactly("short 1 on 2026-11-30");
    }

    @Test
    void theNextDay_isWorkedOutAgain() {
        tables.on(TODAY, "short");

        assertThat(tables.on(TODAY.plusDays(1), "short").get("0").heading()).containsExactly("short 0 on 2026-12-01");
    }

    @Test
    void aLongListAndOneThatIsNotThere_haveNoTable() {
        assertThat(tables.on(TODAY, "long")).isEmpty();
        assertThat(tables.on(TODAY, "elsewhere")).isEmpty();
        assertThat(workedOut).isEmpty();
    }

    private Reading workOut(CodedNeed need, LocalDate today) {
        String said = need.list() + " " + need.code() + " on " + today;
        workedOut.add(said);
        return new Reading.Ended(GroupOutcome.NO_MAPPING, List.of(said));
    }

    private static CodeList list(String id, int codes) {
        return CodeList.builder()
                .id(id)
                .aliases(List.of(id + "-alias"))
                .codes(IntStream.range(0, codes)
                        .mapToObj(
                                i -> CodeEntry.builder().code(String.valueOf(i)).build())
                        .toList())
                .build();
    }
}
