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
        List<CodeList> lists = new ArrayList<>();
        for (String name : CODE_LISTS) {
            lists.add(codeList(json, name));
        }
        List<TopicMapping> mappings = new ArrayList<>();
        for (String name : MAPPINGS) {
            mappings.add(topicMapping(json, name));
        }
        return new ReferenceData(bundledScales(), new CodeLists(lists), mappings);
    }

    /** The scales alone that come with this library, without the code lists, which take longer to read. */
    public static Scales bundledScales() {
        ReferenceJson json = ReferenceJson.standard();
        List<Scale> scales = new ArrayList<>();
        for (String name : SCALES) {
            scales.add(scale(json, name));
        }
        return new Scales(scales);
    }

    /**
     * One code list that comes with this library, without reading the others; empty if none has that id, or if it has
     * several editions.
     */
    public static Optional<CodeList> bundledCodeList(String id) {
        // A list with one edition has a file of its own name.
        return CODE_LISTS.contains(id) ? Optional.of(codeList(ReferenceJson.standard(), id)) : Optional.empty();
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

    /**
     * This data with {@code other} laid over it: what has the same id and edition takes the place of what is here, all
     * else stands beside it. Where no edition is asked for, and where two go by one alias, that of {@code other} answers.
     */
    public ReferenceData with(ReferenceData other) {
        return ReferenceLayers.of(this, other);
    }

    /** The mapping from the codes of {@code list}, if there is one; of several, the one given last. */
    public Optional<TopicMapping> mappingFor(String list) {
        return mappings.stream()
                .filter(mapping -> mapping.list().filter(list::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    private static Scale scale(ReferenceJson json, String name) {
        try (InputStream in = file("scale", name)) {
            return json.scale(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CodeList codeList(ReferenceJson json, String name) {
        try (InputStream in = file("code", name)) {
            return json.codeList(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TopicMapping topicMapping(ReferenceJson json, String name) {
        try (InputStream in = file("code", name)) {
            return json.topicMapping(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream file(String folder, String name) {
        String path = "/io/github/whatworks/evidence/" + folder + "/" + name + ".json";
        return Objects.requireNonNull(ReferenceData.class.getResourceAsStream(path), path);
    }
}
