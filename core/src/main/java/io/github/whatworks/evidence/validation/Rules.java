// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of the rules: what is held, why, and an example each way.
 *
 * <p>Ids never change and are never used again. Safe to share between threads.
 *
 * {@snippet file="ValidationSnippets.java" region="rules"}
 */
public final class Rules {

    private Rules() {}

    /** Loaded when the catalogue is first asked for, which a check of sound records never does. */
    private static final class Catalogue {
        private static final List<Rule> ALL = collect();
        private static final Map<String, Rule> BY_ID = byId(ALL);
    }

    /** All rules, by group and id. */
    public static List<Rule> all() {
        return Catalogue.ALL;
    }

    /** The rule {@code id}, if there is one. */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(Catalogue.BY_ID.get(id));
    }

    /**
     * A small record that breaks no rule under any profile, as JSON. The examples of most rules are members that are
     * set in it, in place of those it has.
     */
    public static String soundRecord() {
        return SoundParts.record();
    }

    /** The id that {@code written} was probably meant to be, if one is close. */
    public static Optional<String> closest(String written) {
        return NearMiss.of(written, all().stream().map(Rule::id).toList());
    }

    private static Map<String, Rule> byId(List<Rule> rules) {
        Map<String, Rule> byId = new HashMap<>();
        for (Rule rule : rules) {
            byId.put(rule.id(), rule);
        }
        return byId;
    }

    /** By group, and within it by id. A class, as the first lambda of a process takes it milliseconds. */
    private static final class ByGroup implements Comparator<Rule> {
        @Override
        public int compare(Rule one, Rule other) {
            int groups = one.group().compareTo(other.group());
            return groups != 0 ? groups : one.id().compareTo(other.id());
        }
    }

    private static List<Rule> collect() {
        List<Rule> rules = new ArrayList<>(TextRules.ALL);
        for (TypeChecker<?> checker : Checkers.all()) {
            rules.addAll(checker.rules());
        }
        rules.addAll(MemberRules.ALL);
        rules.addAll(ValueRules.ALL);
        rules.addAll(ScanRules.ALL);
        rules.addAll(FileRules.ALL);
        rules.add(CheckRules.CRASHED);
        rules.sort(new ByGroup());
        return List.copyOf(rules);
    }
}
