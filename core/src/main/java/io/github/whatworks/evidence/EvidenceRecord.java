// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a What Works body publishes: what it is, whom it is for, how it is rated, on
 * what evidence, and where it was read.
 *
 * <p>Immutable and safe to share between threads. Only {@code format}, {@code id}, {@code kind}
 * and {@code title} are insisted on; a record with other faults can be held, shown and reported.
 * Absent parts are empty, never {@code null}. What has no component of its own is kept in {@code
 * extras}, here and in every part, so that writing what was read loses nothing.
 *
 * {@snippet file="RecordSnippets.java" region="read"}
 *
 * {@snippet file="RecordSnippets.java" region="build"}
 *
 * @param format the wire format, such as {@code 1.0}
 * @param id {@code publisher:slug}, stable
 * @param version rises with every change of the content
 * @param kind what sort of thing it is about
 * @param status where it stands in its publication
 * @param withdrawal why it was withdrawn
 * @param title the title as printed
 * @param otherTitles former and other titles
 * @param identifiers other identifiers
 * @param summary a short description
 * @param sections the parts of the description
 * @param variants the things it covers, where there are several
 * @param populations whom it is for, as offered and as evaluated
 * @param delivery how it is delivered
 * @param outcomes the outcomes with their ratings
 * @param ratings ratings of the record as a whole
 * @param recommendations recommendations and principles
 * @param studies the studies
 * @param citations the works cited
 * @param counts typed counts
 * @param costs what it costs
 * @param topics coded topics
 * @param caveats the cautions that travel with it
 * @param provenance whose it is and where it was read
 * @param dates published, reviewed, searched to, updated
 * @param relations links to other records
 * @param parties organisations that have a part in it
 * @param links things to go to
 * @param disagreements sources that say otherwise
 * @param stage the stage of a project as printed
 * @param places where it takes place, such as local authorities with their codes
 * @param audience for whom it is written, as printed
 * @param notes remarks
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record EvidenceRecord(
        @Pattern(regexp = "1\\.[0-9]{1,4}") String format,

        @Pattern(regexp = "[a-z0-9-]+:[a-z0-9._-]{1,120}") @Size(max = 200)
        String id,

        Optional<@NotNull @Min(1) Integer> version,
        RecordKind kind,
        Optional<@NotNull(groups = Warnings.class) RecordStatus> status,
        Optional<@Valid Withdrawal> withdrawal,
        @NotBlank @Size(max = 1000) String title,
        List<@Valid OtherTitle> otherTitles,
        List<@Valid Identifier> identifiers,
        Optional<@Size(max = 20000) String> summary,
        List<@Valid Section> sections,
        List<@Valid Variant> variants,
        @Size(max = 1000) List<@Valid Population> populations,
        Optional<@Valid Delivery> delivery,
        @Size(max = 1000) List<@Valid Outcome> outcomes,
        @Size(max = 1000) List<@Valid Rating> ratings,
        List<@Valid Recommendation> recommendations,
        @Size(max = 5000) List<@Valid Study> studies,
        @Size(max = 10000) List<@Valid Citation> citations,
        List<@Valid Count> counts,
        List<@Valid Cost> costs,
        @Size(max = 1000) List<@Valid Topic> topics,
        @Size(max = 1000) List<@Valid Caveat> caveats,
        Optional<@NotNull @Valid Provenance> provenance,
        List<@Valid RecordDate> dates,
        List<@Valid Relation> relations,
        List<@Valid Party> parties,
        List<@Valid Link> links,
        List<@Valid Disagreement> disagreements,
        Optional<String> stage,
        List<@Valid Term> places,
        List<String> audience,
        List<@Valid Note> notes,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public EvidenceRecord {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(withdrawal, "withdrawal");
        Objects.requireNonNull(title, "title");
        otherTitles = List.copyOf(otherTitles);
        identifiers = List.copyOf(identifiers);
        Objects.requireNonNull(summary, "summary");
        sections = List.copyOf(sections);
        variants = List.copyOf(variants);
        populations = List.copyOf(populations);
        Objects.requireNonNull(delivery, "delivery");
        outcomes = List.copyOf(outcomes);
        ratings = List.copyOf(ratings);
        recommendations = List.copyOf(recommendations);
        studies = List.copyOf(studies);
        citations = List.copyOf(citations);
        counts = List.copyOf(counts);
        costs = List.copyOf(costs);
        topics = List.copyOf(topics);
        caveats = List.copyOf(caveats);
        Objects.requireNonNull(provenance, "provenance");
        dates = List.copyOf(dates);
        relations = List.copyOf(relations);
        parties = List.copyOf(parties);
        links = List.copyOf(links);
        disagreements = List.copyOf(disagreements);
        Objects.requireNonNull(stage, "stage");
        places = List.copyOf(places);
        audience = List.copyOf(audience);
        notes = List.copyOf(notes);
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with the required parts given and everything else empty. */
    public static EvidenceRecordBuilder builder(String format, String id, RecordKind kind, String title) {
        return new EvidenceRecordBuilder(format, id, kind, title);
    }

    /** A builder that starts from this value. */
    public EvidenceRecordBuilder toBuilder() {
        return new EvidenceRecordBuilder(this);
    }

    /** The id and version in words, for logs and debuggers. */
    @Override
    public String toString() {
        return title + " (" + id + version.map(v -> ", version " + v).orElse("") + ")";
    }
}
