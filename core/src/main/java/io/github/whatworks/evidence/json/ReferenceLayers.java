// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lays the scales, code lists and mappings of one over those of another. */
final class ReferenceLayers {

    private ReferenceLayers() {}

    private record Key(String id, Optional<String> edition) {}

    static ReferenceData of(ReferenceData below, ReferenceData above) {
        List<Scale> scales = new ArrayList<>(above.scales().scales());
        // The first that fits is found, and of code lists and mappings the last.
        scales.addAll(rest(below.scales().scales(), above.scales().scales(), ReferenceLayers::key));
        List<CodeList> lists = rest(below.codeLists().lists(), above.codeLists().lists(), ReferenceLayers::key);
        lists.addAll(above.codeLists().lists());
        List<TopicMapping> mappings = rest(below.mappings(), above.mappings(), ReferenceLayers::key);
        mappings.addAll(above.mappings());
        return new ReferenceData(new Scales(scales), new CodeLists(lists), mappings);
    }

    private static <T> List<T> rest(List<T> below, List<T> above, Function<T, Optional<Key>> key) {
        Set<Optional<Key>> taken = new HashSet<>();
        above.stream().map(key).filter(Optional::isPresent).forEach(taken::add);
        List<T> rest = new ArrayList<>(below);
        rest.removeIf(one -> taken.contains(key.apply(one)));
        return rest;
    }

    private static Optional<Key> key(Scale scale) {
        return scale.id().map(id -> new Key(id, scale.edition()));
    }

    private static Optional<Key> key(CodeList list) {
        return list.id().map(id -> new Key(id, list.edition()));
    }

    private static Optional<Key> key(TopicMapping mapping) {
        return mapping.id().map(id -> new Key(id, mapping.edition()));
    }
}
