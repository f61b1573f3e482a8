// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeLists;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What each code of a list comes to today, worked out for the whole list when any of it is first asked for: what is kept
 * says nothing of which code that was. Safe to share between threads.
 */
final class CodeTables {

    /** Of a longer list, each code is worked out when it is asked for: nobody should wait for all the others. */
    private static final int MOST_CODES = 300;

    private final CodeLists lists;
    private final BiFunction<CodedNeed, LocalDate, Reading> workOut;
    private volatile Day day = new Day(LocalDate.MIN, new ConcurrentHashMap<>());

    CodeTables(CodeLists lists, BiFunction<CodedNeed, LocalDate, Reading> workOut) {
        this.lists = lists;
        this.workOut = workOut;
    }

    /** By its codes as the list writes them; empty for a list that is long or not there. */
    Map<String, Reading> on(LocalDate today, String list) {
        Day now = day;
        if (!now.date().equals(today)) {
            now = new Day(today, new ConcurrentHashMap<>());
            day = now;
        }
        Map<String, Reading> table = now.tables().get(list);
        if (table == null) {
            // Only names of lists that are there are kept, so there is no end of room for others.
            Optional<CodeList> found = lists.find(list);
            table = found.map(codes -> table(codes, list, today)).orElse(Map.of());
            if (found.isPresent()) {
                now.tables().put(list, table);
            }
        }
        return table;
    }

    private Map<String, Reading> table(CodeList list, String asked, LocalDate today) {
        Map<String, Reading> table = new HashMap<>();
        if (list.codes().size() <= MOST_CODES) {
            list.codes().stream()
                    .flatMap(entry -> entry.code().stream())
                    .forEach(code ->
                            table.computeIfAbsent(code, unused -> workOut.apply(new CodedNeed(asked, code), today)));
        }
        return table;
    }

    private record Day(LocalDate date, Map<String, Map<String, Reading>> tables) {}
}
