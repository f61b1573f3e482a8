// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The scales and code lists, to be looked up without allocating. Those of the library are read when they are first
 * asked for: most records need few of them. Safe to share between threads.
 */
final class Reference {
    private static final int MOST_KEPT = 1000;
    private static final Editions NONE = new Editions(List.of(), List.of());

    private final @Nullable ReferenceData given;
    private final Map<String, Editions> lists = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> meant = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, List<Scale>> scales;
    private volatile boolean allRead;

    private Reference(@Nullable ReferenceData given) {
        this.given = given;
    }

    /** What comes with the library. */
    static Reference bundled() {
        return new Reference(null);
    }

    static Reference of(ReferenceData data) {
        return new Reference(data);
    }

    /** The editions of one code list, and their entries by code. */
    private record Editions(List<CodeList> lists, List<Map<String, CodeEntry>> entries) {
        static Editions of(List<CodeList> lists) {
            List<Map<String, CodeEntry>> entries = new ArrayList<>();
            for (CodeList list : lists) {
                Map<String, CodeEntry> codes = new HashMap<>();
                for (CodeEntry entry : list.codes()) {
                    if (entry.code().isPresent()) {
                        codes.put(entry.code().get(), entry);
                    }
                }
                entries.add(codes);
            }
            return new Editions(List.copyOf(lists), entries);
        }
    }

    /** The editions of the scale of this id or alias that are known; empty if none is. */
    List<Scale> scales(String id) {
        List<Scale> editions = scales().get(id);
        return editions == null ? List.of() : editions;
    }

    /** The scale of this id or alias and exactly this edition, or without one. */
    @Nullable
    Scale scale(String id, Optional<String> edition) {
        List<Scale> editions = scales(id);
        for (int i = 0; i < editions.size(); i++) {
            if (editions.get(i).edition().equals(edition)) {
                return editions.get(i);
            }
        }
        return null;
    }

    /** The editions of the code list of this id or alias that are known, the one in use last; empty if none is. */
    List<CodeList> lists(String id) {
        return editions(id).lists();
    }

    /** The code list of this id or alias in this edition; where none is named, the one in use. */
    @Nullable
    CodeList list(String id, Optional<String> edition) {
        List<CodeList> editions = lists(id);
        for (int i = editions.size() - 1; i >= 0; i--) {
            if (edition.isEmpty() || editions.get(i).edition().equals(edition)) {
                return editions.get(i);
            }
        }
        return null;
    }

    /**
     * The code list that {@code name} is a slip away from. The answer is kept, since records of one publisher name the
     * same lists, for a number of names that no file can stretch.
     */
    @Nullable
    String listMeantBy(String name) {
        Optional<String> known = meant.get(name);
        if (known == null) {
            if (!allRead) {
                readAll();
            }
            known = NearMiss.of(name, lists.keySet().stream().sorted().toList());
            if (meant.size() < MOST_KEPT) {
                meant.put(name, known);
            }
        }
        return known.orElse(null);
    }

    /** The entry of a code in one of the lists that this has given. */
    @Nullable
    CodeEntry entry(CodeList list, String code) {
        Editions editions = list.id().isPresent() ? editions(list.id().get()) : NONE;
        for (int i = 0; i < editions.lists().size(); i++) {
            if (editions.lists().get(i).edition().equals(list.edition())) {
                return editions.entries().get(i).get(code);
            }
        }
        return null;
    }

    private Editions editions(String id) {
        Editions known = lists.get(id);
        if (known == null && !allRead) {
            Optional<CodeList> alone = given == null ? ReferenceData.bundledCodeList(id) : Optional.empty();
            if (alone.isEmpty()) {
                readAll();
            } else {
                lists.put(id, Editions.of(List.of(alone.get())));
            }
            known = lists.get(id);
        }
        return known == null ? NONE : known;
    }

    /** Once, for a name that is not that of a file: it may be an alias, and if not, the next such costs nothing. */
    private void readAll() {
        ReferenceData data = given == null ? ReferenceData.bundled() : given;
        Map<String, List<CodeList>> byName = new HashMap<>();
        for (CodeList list : data.codeLists().lists()) {
            if (list.id().isPresent()) {
                add(byName, list.id().get(), list);
            }
            for (String alias : list.aliases()) {
                add(byName, alias, list);
            }
        }
        for (Map.Entry<String, List<CodeList>> named : byName.entrySet()) {
            lists.putIfAbsent(named.getKey(), Editions.of(named.getValue()));
        }
        allRead = true;
    }

    private Map<String, List<Scale>> scales() {
        Map<String, List<Scale>> known = scales;
        if (known == null) {
            // Two threads may both read them: what they read is the same.
            known = new HashMap<>();
            for (Scale scale : (given == null ? ReferenceData.bundledScales() : given.scales()).scales()) {
                if (scale.id().isPresent()) {
                    add(known, scale.id().get(), scale);
                }
                for (String alias : scale.aliases()) {
                    add(known, alias, scale);
                }
            }
            scales = known;
        }
        return known;
    }

    private static <T> void add(Map<String, List<T>> all, String name, T one) {
        List<T> known = all.get(name);
        if (known == null) {
            known = new ArrayList<>();
            all.put(name, known);
        }
        known.add(one);
    }
}
