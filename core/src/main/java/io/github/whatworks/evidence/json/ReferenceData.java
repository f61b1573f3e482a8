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
import java.util.ArrayList;
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
    private static final List<String> SCALES = List.of(
            "evidence-store-2018",
            "evidence-store-2018-11",
            "evidence-store-2019",
            "eif-evidence-2014",
            "eif-evidence-2016",
            "eif-evidence-2017",
            "eif-cost-2017",
            "eif-improvement-index-2017",
            "practice-guide-strength-2025");

    /** Of a list with several editions, the one in use comes last. */
    private static final List<String> CODE_LISTS = List.of(
            "dfe-cin-factors",
            "dfe-primary-need",
            "dfe-category-of-abuse",
            "dfe-referral-source",
            "dfe-reason-for-closure",
            "dfe-disability",
            "ssda903-placement-type",
            "ssda903-reason-for-new-episode",
            "ssda903-reason-placement-changed",
            "ssda903-legal-status",
            "national-framework-2023-consultation",
            "national-framework-2023",
            "supporting-families-outcomes",
            "families-first-partnership-strands",
            "levels-of-need",
            "england-local-authorities",
            "england-local-authority-aggregates",
            "evidence-topics");

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

    /** The scales alone that come with this library, without the code lists, which take longer to read. */
    public static Scales bundledScales() {
        return new Scales(files("scale", SCALES, ReferenceJson.standard()::scale));
    }

    /**
     * One code list that comes with this library, without reading the others; empty if none has that id, or if it has
     * several editions.
     */
    public static Optional<CodeList> bundledCodeList(String id) {
        // A list with one edition has a file of its own name.
        return CODE_LISTS.contains(id)
                ? Optional.of(file("code", id, ReferenceJson.standard()::codeList))
                : Optional.empty();
    }

    /**
     * This data with {@code list}, in place of the one with the same id and edition if there is one.
     * Another edition stands beside the one that is here, and answers where no edition is asked for.
     */
    public ReferenceData withCodeList(CodeList list) {
        return new ReferenceData(scales, codeLists.with(list), mappings);
    }

    /** This data with {@code mapping}, in place of the one with the same id, in whatever edition. */
    public ReferenceData withMapping(TopicMapping mapping) {
        List<TopicMapping> all = new ArrayList<>(mappings);
        all.removeIf(other -> mapping.id().isPresent() && other.id().equals(mapping.id()));
        all.add(mapping);
        return new ReferenceData(scales, codeLists, all);
    }

    /** The mapping from the codes of {@code list}, if there is one; of several, the one given last. */
    public Optional<TopicMapping> mappingFor(String list) {
        return mappings.stream()
                .filter(mapping -> mapping.list().filter(list::equals).isPresent())
                .reduce((earlier, later) -> later);
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
