// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What every record of a copy states of one facet: a number a record, which stands for a set of
 * values. Many records state the same set, so what a look-up works out for a set it works out once.
 * Immutable.
 */
final class FacetColumn {

    /** Stands in a set for a part of the record that states nothing. */
    private static final int PART_NOT_STATED = -1;

    private final int[] statementOf;
    private final List<Statement> statements;
    private final int[] setOf;
    private final int[][] sets;
    private final List<FacetValue> values;
    private final Map<String, Set<Integer>> named;

    private FacetColumn(Builder builder) {
        this.statementOf = Arrays.copyOf(builder.statementOf, builder.size);
        this.statements = List.copyOf(builder.statements);
        this.setOf = Arrays.copyOf(builder.setOf, builder.size);
        this.sets = builder.sets.keySet().stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.values = List.copyOf(builder.values.values());
        this.named = Map.copyOf(builder.named);
    }

    /** What a record states, of which many state the same: its values, and whether a part of it states nothing. */
    private record Statement(List<FacetValue> stated, boolean partNotStated) {}

    List<FacetValue> values() {
        return values;
    }

    int sets() {
        return sets.length;
    }

    int setOf(int position) {
        return setOf[position];
    }

    /** The values that any of the names stands for. */
    Set<Integer> named(Set<String> names) {
        Set<Integer> found = new TreeSet<>();
        names.forEach(name -> found.addAll(named.getOrDefault(name, Set.of())));
        return found;
    }

    /** For {@link Builder#copy}: that nothing of this column was copied yet. */
    int[] notCopied() {
        int[] none = new int[statements.size()];
        Arrays.fill(none, -1);
        return none;
    }

    FacetFit fit(int set, Set<Integer> wanted) {
        boolean partNotStated = sets[set].length == 0;
        for (int value : sets[set]) {
            if (wanted.contains(value)) {
                return FacetFit.STATED;
            }
            partNotStated |= value == PART_NOT_STATED;
        }
        return partNotStated ? FacetFit.NOT_STATED : FacetFit.OTHER;
    }

    /** How many of the records state each value; the last number is of those that state none. */
    int[] counts(int... positions) {
        int[] bySet = new int[sets.length];
        for (int position : positions) {
            bySet[setOf[position]]++;
        }
        int[] counts = new int[values.size() + 1];
        for (int set = 0; set < sets.length; set++) {
            if (bySet[set] > 0) {
                boolean stated = false;
                for (int value : sets[set]) {
                    if (value != PART_NOT_STATED) {
                        counts[value] += bySet[set];
                        stated = true;
                    }
                }
                counts[values.size()] += stated ? 0 : bySet[set];
            }
        }
        return counts;
    }

    /** Takes the records in the order of their places. */
    static final class Builder {
        private final int[] statementOf;
        private final int[] setOf;
        private final List<Statement> statements = new ArrayList<>();
        private final Map<Statement, Integer> known = new HashMap<>();
        private final List<Integer> setOfStatement = new ArrayList<>();
        private final Map<List<Integer>, Integer> sets = new LinkedHashMap<>();
        private final Map<String, FacetValue> values = new LinkedHashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Set<Integer>> named = new HashMap<>();
        private int size;

        Builder(int records) {
            this.statementOf = new int[records];
            this.setOf = new int[records];
        }

        /** The next record, with what it states and whether a part of it states nothing. */
        void add(List<FacetValue> stated, boolean partNotStated) {
            Statement statement = new Statement(stated, partNotStated);
            Integer number = known.get(statement);
            add(number == null ? number(statement) : number);
        }

        /** The next record, which states what the record at this place of {@code column} does. */
        void copy(FacetColumn column, int position, int... copied) {
            int former = column.statementOf[position];
            if (copied[former] < 0) {
                Statement statement = column.statements.get(former);
                Integer number = known.get(statement);
                copied[former] = number == null ? number(statement) : number;
            }
            add(copied[former]);
        }

        private void add(int statement) {
            statementOf[size] = statement;
            setOf[size++] = setOfStatement.get(statement);
        }

        private int number(Statement statement) {
            Set<Integer> set = new TreeSet<>();
            if (statement.partNotStated()) {
                set.add(PART_NOT_STATED);
            }
            statement.stated().forEach(value -> set.add(number(value)));
            int number = statements.size();
            statements.add(statement);
            known.put(statement, number);
            setOfStatement.add(sets.computeIfAbsent(new ArrayList<>(set), unused -> sets.size()));
            return number;
        }

        private int number(FacetValue value) {
            int number = numbers.computeIfAbsent(value.identity(), identity -> {
                values.put(identity, value);
                return numbers.size();
            });
            value.names()
                    .forEach(name -> named.computeIfAbsent(name, unused -> new TreeSet<>())
                            .add(number));
            return number;
        }

        FacetColumn build() {
            return new FacetColumn(this);
        }
    }
}
