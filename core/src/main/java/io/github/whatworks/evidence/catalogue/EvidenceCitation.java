// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Extras;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a decision relied on: one record as it was shown, kept whole, so that it can be read in decades
 * without this library, the Centre or the publisher's page.
 *
 * <ul>
 *   <li>What it holds: which record, version and digest; whose it is, where, on what terms; every line of
 *       the card as shown, with ratings in words, how each is known, date, comparator and cautions; when it
 *       was cited and from which publication of which Centre; the mapping that led to it, by name.
 *   <li>What it does not hold: anything about a child. Neither the code nor the age that was looked up has
 *       a place in it, so it can be stored, printed and passed on.
 *   <li>What it does not say: that the evidence is right, or that it decided anything.
 *   <li>Where a copy had expired, it holds what was shown, which is the title and no ratings.
 * </ul>
 *
 * <p>{@link #asJson} is for machines and {@link #asText} for people; {@link Catalogue#verify} says later
 * what became of the evidence. Immutable and safe to share between threads. Nothing leaves the machine.
 *
 * {@snippet file="CitationSnippets.java" region="cite"}
 *
 * @param format the format of the JSON form, such as {@code 1.0}
 * @param record the record cited
 * @param asOf when it was cited
 * @param origin the copy it was cited from
 * @param mapping the mapping that led to it; empty where it was cited by its id
 * @param wording the version of the wording in which it was shown, where that has one
 * @param lines the card as it was shown
 * @param parts a digest of each part of the record, by which {@link Catalogue#verify} names what is
 *     different; sorted by name
 * @param extras members with no component here
 */
public record EvidenceCitation(
        String format,
        CitedRecord record,
        Instant asOf,
        CitationOrigin origin,
        Optional<CitedMapping> mapping,
        Optional<String> wording,
        List<CitedLine> lines,
        Map<String, String> parts,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public EvidenceCitation {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(wording, "wording");
        lines = List.copyOf(lines);
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Reads a citation from its JSON form. Members that this version does not know are kept, and written
     * again by {@link #asJson}. Texts are taken as plain text: markup in them is not markup.
     *
     * @throws io.github.whatworks.evidence.json.InvalidJsonException if the bytes are not JSON
     * @throws IllegalArgumentException if it is no citation, or one in a later major format; the message
     *     says where, what was expected and what was found, and repeats no text
     */
    public static EvidenceCitation parse(byte[] json) {
        return CitationJson.parse(json);
    }

    /** The citation as JSON on indented lines, in UTF-8; the same bytes for the same citation. */
    public byte[] asJson() {
        return CitationJson.write(this);
    }

    /** The citation as plain text, 96 columns wide, without a line feed at its end. */
    public String asText() {
        return CitationText.of(this);
    }

    /** Title, id and version, for logs and debuggers. */
    @Override
    public String toString() {
        return "EvidenceCitation[" + record.id() + ", version " + record.version() + "]";
    }
}
