// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The data that gives codes their meaning: what a look-up and a card need beside the records.
 * Immutable and safe to share between threads.
 *
 * @param scales the rating scales
 * @param codeLists the code lists
 * @param mappings the mappings from codes to topics
 */
public record ReferenceData(Scales scales, CodeLists codeLists, List<TopicMapping> mappings) {
    private static final List<String> SCALES =
            List.of("evidence-store-2019", "eif-evidence-2017", "eif-cost-2017", "eif-improvement-index-2017");
    private static final List<String> CODE_LISTS = List.of("dfe-cin-factors", "evidence-topics");
    private static final List<String> MAPPINGS = List.of("cin-factor-topics");

    /** Copies the list. */
    public ReferenceData {
        Objects.requireNonNull(scales, "scales");
        Objects.requireNonNull(codeLists, "codeLists");
        mappings = List.copyOf(mappings);
    }

    /** The data that comes with this library. Each call reads it from the library's own files: keep the answer. */
    public static ReferenceData bundled() {
        ReferenceJson json = ReferenceJson.standard();
        List<Scale> scales = files("scale", SCALES, json::scale);
        List<CodeList> lists = files("code", CODE_LISTS, json::codeList);
        return new ReferenceData(new Scales(scales), new CodeLists(lists), files("code", MAPPINGS, json::topicMapping));
    }

    /** The mapping from the codes of {@code list}, if there is one. */
    public Optional<TopicMapping> mappingFor(String list) {
        return mappings.stream()
                .filter(mapping -> mapping.list().filter(list::equals).isPresent())
                .findFirst();
    }

    private static <T> List<T> files(String folder, List<String> names, Reading<T> reading) {
        return names.stream().map(name -> file(folder, name, reading)).toList();
    }

    private static <T> T file(String folder, String name, Reading<T> reading) {
        String path = "/io/github/whatworks/evidence/" + folder + "/" + name + ".json";
        try (InputStream in = ReferenceData.class.getResourceAsStream(path)) {
            return reading.from(Objects.requireNonNull(in, path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(InputStream in) throws IOException;
    }
}
