// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Population;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which parts of a record were read from running text, as JSON Pointers into the record. */
final class ReadFromProse {
    private static final Map<String, String> POINTERS = Map.of(
            "deliveryModel", "/delivery/models",
            "settings", "/delivery/settings",
            "workforce", "/delivery/workforce");

    private ReadFromProse() {}

    static List<String> pointers(SourceObject source, List<Population> populations) {
        return source.texts("fieldsReadFromProse").stream()
                .map(member -> Optional.of(member)
                        .filter(source::has)
                        .flatMap(name -> pointer(name, populations))
                        .orElseThrow(() -> source.fault(
                                "fieldsReadFromProse",
                                "expected members of this record that have a place in ours, found \"" + member + "\"")))
                .toList();
    }

    private static Optional<String> pointer(String member, List<Population> populations) {
        if (!member.equals("levelOfNeed")) {
            return Optional.ofNullable(POINTERS.get(member));
        }
        return IntStream.range(0, populations.size())
                .filter(i -> populations.get(i).targetingText().isPresent())
                .mapToObj(i -> "/populations/" + i + "/targeting")
                .findFirst();
    }
}
