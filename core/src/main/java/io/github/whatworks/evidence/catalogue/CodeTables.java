// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeLists;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What each code of a list comes to today, worked out for the whole list when any of it is first asked for: what is kept
 * says nothing of which code that was. Safe to share between threads.
 *
 * @param <A> how a code is asked for
 */
final class CodeTables<A extends Asked> {

    /** Of a longer list, each code is worked out when it is asked for: nobody should wait for all the others. */
    private static final int MOST_CODES = 300;

    private final CodeLists lists;
    private final BiFunction<String, String, List<A>> ways;
    private final BiFunction<A, LocalDate, Reading> workOut;
    private volatile Day<A> day = new Day<>(LocalDate.MIN, new ConcurrentHashMap<>());

    /**
     * Tables of codes of {@code lists}.
     *
     * @param ways the ways in which a code of a list, by the name that it is asked for, is mostly asked for
     * @param workOut what a code comes to on a day
     */
    CodeTables(CodeLists lists, BiFunction<String, String, List<A>> ways, BiFunction<A, LocalDate, Reading> workOut) {
        this.lists = lists;
        this.ways = ways;
        this.workOut = workOut;
    }

    /** What {@code asked} comes to, which is of {@code list}. */
    Reading read(A asked, String list, LocalDate today) {
        Reading known = table(list, today).get(asked);
        return known == null ? workOut.apply(asked, today) : known;
    }

    private Map<A, Reading> table(String list, LocalDate today) {
        Day<A> now = day;
        if (!now.date().equals(today)) {
            now = new Day<>(today, new ConcurrentHashMap<>());
            day = now;
        }
        Map<A, Reading> table = now.tables().get(list);
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

    private Map<A, Reading> table(CodeList list, String name, LocalDate today) {
        Map<A, Reading> table = new HashMap<>();
        if (list.codes().size() <= MOST_CODES) {
            list.codes().stream()
                    .flatMap(entry -> entry.code().stream())
                    .distinct()
                    .flatMap(code -> ways.apply(name, code).stream())
                    .forEach(asked -> table.put(asked, workOut.apply(asked, today)));
        }
        return table;
    }

    private record Day<A extends Asked>(LocalDate date, Map<String, Map<A, Reading>> tables) {}
}
