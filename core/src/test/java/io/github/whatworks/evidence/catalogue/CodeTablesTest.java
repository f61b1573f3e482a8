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
    private final CodeTables<CodedNeed> tables = new CodeTables<>(
            new CodeLists(List.of(list("short", 3), list("long", 301))),
            (list, code) -> List.of(new CodedNeed(list, code)),
            this::workOut);

    @Test
    void aListAskedForTheFirstTime_isWorkedOutWholeAndOnce_whicheverCodeWasAskedFor() {
        assertThat(read("short", "2", TODAY)).isEqualTo("short 2 on 2026-11-30");
        assertThat(read("short", "0", TODAY)).isEqualTo("short 0 on 2026-11-30");

        assertThat(workedOut)
                .containsExactly("short 0 on 2026-11-30", "short 1 on 2026-11-30", "short 2 on 2026-11-30");
    }

    @Test
    void aListByItsAlias_isAnsweredAsItWasAsked() {
        assertThat(read("short-alias", "1", TODAY)).isEqualTo("short-alias 1 on 2026-11-30");
        assertThat(read("short", "1", TODAY)).isEqualTo("short 1 on 2026-11-30");
    }

    @Test
    void theNextDay_isWorkedOutAgain() {
        read("short", "0", TODAY);

        assertThat(read("short", "0", TODAY.plusDays(1))).isEqualTo("short 0 on 2026-12-01");
    }

    @Test
    void aCodeThatTheListHasNotSo_isWorkedOutWhenItIsAskedFor() {
        read("short", "0", TODAY);
        workedOut.clear();

        assertThat(read("short", "7", TODAY)).isEqualTo("short 7 on 2026-11-30");
        assertThat(workedOut).containsExactly("short 7 on 2026-11-30");
    }

    @Test
    void aLongListAndOneThatIsNotThere_areWorkedOutCodeByCode() {
        assertThat(read("long", "7", TODAY)).isEqualTo("long 7 on 2026-11-30");
        assertThat(read("elsewhere", "7", TODAY)).isEqualTo("elsewhere 7 on 2026-11-30");
        assertThat(workedOut).hasSize(2);
    }

    private String read(String list, String code, LocalDate day) {
        return String.join(
                "\n", tables.read(new CodedNeed(list, code), list, day).heading());
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
