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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The scales and code lists, to be looked up without allocating. What it holds is read when it is first asked for, as
 * many records need none of it. Safe to share between threads.
 */
final class Reference {
    private final Supplier<ReferenceData> source;
    private volatile @Nullable Index index;

    Reference(Supplier<ReferenceData> source) {
        this.source = source;
    }

    /** Built once, then only read. */
    private static final class Index {
        private final Map<String, List<Scale>> scales = new HashMap<>();
        private final Map<String, List<CodeList>> lists = new HashMap<>();
        private final Map<CodeList, Map<String, CodeEntry>> entries = new java.util.IdentityHashMap<>();

        Index(ReferenceData data) {
            for (Scale scale : data.scales().scales()) {
                scale.id().ifPresent(id -> add(scales, id, scale));
                scale.aliases().forEach(alias -> add(scales, alias, scale));
            }
            for (CodeList list : data.codeLists().lists()) {
                list.id().ifPresent(id -> add(lists, id, list));
                list.aliases().forEach(alias -> add(lists, alias, list));
                Map<String, CodeEntry> codes = new HashMap<>();
                list.codes().forEach(entry -> entry.code().ifPresent(code -> codes.put(code, entry)));
                entries.put(list, codes);
            }
        }

        private static <T> void add(Map<String, List<T>> map, String key, T value) {
            map.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
        }
    }

    /** The editions of the scale of this id or alias that are known; empty if none is. */
    List<Scale> scales(String id) {
        List<Scale> editions = index().scales.get(id);
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
        List<CodeList> editions = index().lists.get(id);
        return editions == null ? List.of() : editions;
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

    /** The entry of a code in one of the lists that this has given. */
    @Nullable
    CodeEntry entry(CodeList list, String code) {
        Map<String, CodeEntry> codes = index().entries.get(list);
        return codes == null ? null : codes.get(code);
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            // Two threads may both read it: what they read is the same.
            known = new Index(source.get());
            index = known;
        }
        return known;
    }
}
