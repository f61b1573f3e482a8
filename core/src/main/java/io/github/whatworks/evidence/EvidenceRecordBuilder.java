// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link EvidenceRecord}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class EvidenceRecordBuilder {
    private String format;
    private String id;
    private Optional<Integer> version = Optional.empty();
    private RecordKind kind;
    private Optional<RecordStatus> status = Optional.empty();
    private Optional<Withdrawal> withdrawal = Optional.empty();
    private String title;
    private List<OtherTitle> otherTitles = List.of();
    private List<Identifier> identifiers = List.of();
    private Optional<String> summary = Optional.empty();
    private List<Section> sections = List.of();
    private List<Variant> variants = List.of();
    private List<Population> populations = List.of();
    private Optional<Delivery> delivery = Optional.empty();
    private List<Outcome> outcomes = List.of();
    private List<Rating> ratings = List.of();
    private List<Recommendation> recommendations = List.of();
    private List<Study> studies = List.of();
    private List<Citation> citations = List.of();
    private List<Count> counts = List.of();
    private List<Cost> costs = List.of();
    private List<Topic> topics = List.of();
    private List<Caveat> caveats = List.of();
    private Optional<Provenance> provenance = Optional.empty();
    private List<RecordDate> dates = List.of();
    private List<Relation> relations = List.of();
    private List<Party> parties = List.of();
    private List<Link> links = List.of();
    private List<Disagreement> disagreements = List.of();
    private Optional<String> stage = Optional.empty();
    private List<Term> places = List.of();
    private List<String> audience = List.of();
    private List<Note> notes = List.of();
    private Extras extras = Extras.NONE;

    EvidenceRecordBuilder(String format, String id, RecordKind kind, String title) {
        this.format = Objects.requireNonNull(format, "format");
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.title = Objects.requireNonNull(title, "title");
    }

    EvidenceRecordBuilder(EvidenceRecord that) {
        format = that.format();
        id = that.id();
        version = that.version();
        kind = that.kind();
        status = that.status();
        withdrawal = that.withdrawal();
        title = that.title();
        otherTitles = that.otherTitles();
        identifiers = that.identifiers();
        summary = that.summary();
        sections = that.sections();
        variants = that.variants();
        populations = that.populations();
        delivery = that.delivery();
        outcomes = that.outcomes();
        ratings = that.ratings();
        recommendations = that.recommendations();
        studies = that.studies();
        citations = that.citations();
        counts = that.counts();
        costs = that.costs();
        topics = that.topics();
        caveats = that.caveats();
        provenance = that.provenance();
        dates = that.dates();
        relations = that.relations();
        parties = that.parties();
        links = that.links();
        disagreements = that.disagreements();
        stage = that.stage();
        places = that.places();
        audience = that.audience();
        notes = that.notes();
        extras = that.extras();
    }

    /** See {@link EvidenceRecord#format()}. */
    public EvidenceRecordBuilder format(String format) {
        this.format = Objects.requireNonNull(format, "format");
        extras = extras.without("format");
        return this;
    }

    /** See {@link EvidenceRecord#id()}. */
    public EvidenceRecordBuilder id(String id) {
        this.id = Objects.requireNonNull(id, "id");
        extras = extras.without("id");
        return this;
    }

    /** See {@link EvidenceRecord#version()}. */
    public EvidenceRecordBuilder version(Integer version) {
        this.version = Optional.of(version);
        extras = extras.without("version");
        return this;
    }

    /** See {@link EvidenceRecord#kind()}. */
    public EvidenceRecordBuilder kind(RecordKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        extras = extras.without("kind");
        return this;
    }

    /** See {@link EvidenceRecord#status()}. */
    public EvidenceRecordBuilder status(RecordStatus status) {
        this.status = Optional.of(status);
        extras = extras.without("status");
        return this;
    }

    /** See {@link EvidenceRecord#withdrawal()}. */
    public EvidenceRecordBuilder withdrawal(Withdrawal withdrawal) {
        this.withdrawal = Optional.of(withdrawal);
        extras = extras.without("withdrawal");
        return this;
    }

    /** See {@link EvidenceRecord#title()}. */
    public EvidenceRecordBuilder title(String title) {
        this.title = Objects.requireNonNull(title, "title");
        extras = extras.without("title");
        return this;
    }

    /** See {@link EvidenceRecord#otherTitles()}. */
    public EvidenceRecordBuilder otherTitles(List<OtherTitle> otherTitles) {
        this.otherTitles = List.copyOf(otherTitles);
        extras = extras.without("otherTitles");
        return this;
    }

    /** See {@link EvidenceRecord#otherTitles()}. */
    public EvidenceRecordBuilder otherTitles(OtherTitle... otherTitles) {
        return otherTitles(List.of(otherTitles));
    }

    /** See {@link EvidenceRecord#identifiers()}. */
    public EvidenceRecordBuilder identifiers(List<Identifier> identifiers) {
        this.identifiers = List.copyOf(identifiers);
        extras = extras.without("identifiers");
        return this;
    }

    /** See {@link EvidenceRecord#identifiers()}. */
    public EvidenceRecordBuilder identifiers(Identifier... identifiers) {
        return identifiers(List.of(identifiers));
    }

    /** See {@link EvidenceRecord#summary()}. */
    public EvidenceRecordBuilder summary(String summary) {
        this.summary = Optional.of(summary);
        extras = extras.without("summary");
        return this;
    }

    /** See {@link EvidenceRecord#sections()}. */
    public EvidenceRecordBuilder sections(List<Section> sections) {
        this.sections = List.copyOf(sections);
        extras = extras.without("sections");
        return this;
    }

    /** See {@link EvidenceRecord#sections()}. */
    public EvidenceRecordBuilder sections(Section... sections) {
        return sections(List.of(sections));
    }

    /** See {@link EvidenceRecord#variants()}. */
    public EvidenceRecordBuilder variants(List<Variant> variants) {
        this.variants = List.copyOf(variants);
        extras = extras.without("variants");
        return this;
    }

    /** See {@link EvidenceRecord#variants()}. */
    public EvidenceRecordBuilder variants(Variant... variants) {
        return variants(List.of(variants));
    }

    /** See {@link EvidenceRecord#populations()}. */
    public EvidenceRecordBuilder populations(List<Population> populations) {
        this.populations = List.copyOf(populations);
        extras = extras.without("populations");
        return this;
    }

    /** See {@link EvidenceRecord#populations()}. */
    public EvidenceRecordBuilder populations(Population... populations) {
        return populations(List.of(populations));
    }

    /** See {@link EvidenceRecord#delivery()}. */
    public EvidenceRecordBuilder delivery(Delivery delivery) {
        this.delivery = Optional.of(delivery);
        extras = extras.without("delivery");
        return this;
    }

    /** See {@link EvidenceRecord#outcomes()}. */
    public EvidenceRecordBuilder outcomes(List<Outcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
        extras = extras.without("outcomes");
        return this;
    }

    /** See {@link EvidenceRecord#outcomes()}. */
    public EvidenceRecordBuilder outcomes(Outcome... outcomes) {
        return outcomes(List.of(outcomes));
    }

    /** See {@link EvidenceRecord#ratings()}. */
    public EvidenceRecordBuilder ratings(List<Rating> ratings) {
        this.ratings = List.copyOf(ratings);
        extras = extras.without("ratings");
        return this;
    }

    /** See {@link EvidenceRecord#ratings()}. */
    public EvidenceRecordBuilder ratings(Rating... ratings) {
        return ratings(List.of(ratings));
    }

    /** See {@link EvidenceRecord#recommendations()}. */
    public EvidenceRecordBuilder recommendations(List<Recommendation> recommendations) {
        this.recommendations = List.copyOf(recommendations);
        extras = extras.without("recommendations");
        return this;
    }

    /** See {@link EvidenceRecord#recommendations()}. */
    public EvidenceRecordBuilder recommendations(Recommendation... recommendations) {
        return recommendations(List.of(recommendations));
    }

    /** See {@link EvidenceRecord#studies()}. */
    public EvidenceRecordBuilder studies(List<Study> studies) {
        this.studies = List.copyOf(studies);
        extras = extras.without("studies");
        return this;
    }

    /** See {@link EvidenceRecord#studies()}. */
    public EvidenceRecordBuilder studies(Study... studies) {
        return studies(List.of(studies));
    }

    /** See {@link EvidenceRecord#citations()}. */
    public EvidenceRecordBuilder citations(List<Citation> citations) {
        this.citations = List.copyOf(citations);
        extras = extras.without("citations");
        return this;
    }

    /** See {@link EvidenceRecord#citations()}. */
    public EvidenceRecordBuilder citations(Citation... citations) {
        return citations(List.of(citations));
    }

    /** See {@link EvidenceRecord#counts()}. */
    public EvidenceRecordBuilder counts(List<Count> counts) {
        this.counts = List.copyOf(counts);
        extras = extras.without("counts");
        return this;
    }

    /** See {@link EvidenceRecord#counts()}. */
    public EvidenceRecordBuilder counts(Count... counts) {
        return counts(List.of(counts));
    }

    /** See {@link EvidenceRecord#costs()}. */
    public EvidenceRecordBuilder costs(List<Cost> costs) {
        this.costs = List.copyOf(costs);
        extras = extras.without("costs");
        return this;
    }

    /** See {@link EvidenceRecord#costs()}. */
    public EvidenceRecordBuilder costs(Cost... costs) {
        return costs(List.of(costs));
    }

    /** See {@link EvidenceRecord#topics()}. */
    public EvidenceRecordBuilder topics(List<Topic> topics) {
        this.topics = List.copyOf(topics);
        extras = extras.without("topics");
        return this;
    }

    /** See {@link EvidenceRecord#topics()}. */
    public EvidenceRecordBuilder topics(Topic... topics) {
        return topics(List.of(topics));
    }

    /** See {@link EvidenceRecord#caveats()}. */
    public EvidenceRecordBuilder caveats(List<Caveat> caveats) {
        this.caveats = List.copyOf(caveats);
        extras = extras.without("caveats");
        return this;
    }

    /** See {@link EvidenceRecord#caveats()}. */
    public EvidenceRecordBuilder caveats(Caveat... caveats) {
        return caveats(List.of(caveats));
    }

    /** See {@link EvidenceRecord#provenance()}. */
    public EvidenceRecordBuilder provenance(Provenance provenance) {
        this.provenance = Optional.of(provenance);
        extras = extras.without("provenance");
        return this;
    }

    /** See {@link EvidenceRecord#dates()}. */
    public EvidenceRecordBuilder dates(List<RecordDate> dates) {
        this.dates = List.copyOf(dates);
        extras = extras.without("dates");
        return this;
    }

    /** See {@link EvidenceRecord#dates()}. */
    public EvidenceRecordBuilder dates(RecordDate... dates) {
        return dates(List.of(dates));
    }

    /** See {@link EvidenceRecord#relations()}. */
    public EvidenceRecordBuilder relations(List<Relation> relations) {
        this.relations = List.copyOf(relations);
        extras = extras.without("relations");
        return this;
    }

    /** See {@link EvidenceRecord#relations()}. */
    public EvidenceRecordBuilder relations(Relation... relations) {
        return relations(List.of(relations));
    }

    /** See {@link EvidenceRecord#parties()}. */
    public EvidenceRecordBuilder parties(List<Party> parties) {
        this.parties = List.copyOf(parties);
        extras = extras.without("parties");
        return this;
    }

    /** See {@link EvidenceRecord#parties()}. */
    public EvidenceRecordBuilder parties(Party... parties) {
        return parties(List.of(parties));
    }

    /** See {@link EvidenceRecord#links()}. */
    public EvidenceRecordBuilder links(List<Link> links) {
        this.links = List.copyOf(links);
        extras = extras.without("links");
        return this;
    }

    /** See {@link EvidenceRecord#links()}. */
    public EvidenceRecordBuilder links(Link... links) {
        return links(List.of(links));
    }

    /** See {@link EvidenceRecord#disagreements()}. */
    public EvidenceRecordBuilder disagreements(List<Disagreement> disagreements) {
        this.disagreements = List.copyOf(disagreements);
        extras = extras.without("disagreements");
        return this;
    }

    /** See {@link EvidenceRecord#disagreements()}. */
    public EvidenceRecordBuilder disagreements(Disagreement... disagreements) {
        return disagreements(List.of(disagreements));
    }

    /** See {@link EvidenceRecord#stage()}. */
    public EvidenceRecordBuilder stage(String stage) {
        this.stage = Optional.of(stage);
        extras = extras.without("stage");
        return this;
    }

    /** See {@link EvidenceRecord#places()}. */
    public EvidenceRecordBuilder places(List<Term> places) {
        this.places = List.copyOf(places);
        extras = extras.without("places");
        return this;
    }

    /** See {@link EvidenceRecord#places()}. */
    public EvidenceRecordBuilder places(Term... places) {
        return places(List.of(places));
    }

    /** See {@link EvidenceRecord#audience()}. */
    public EvidenceRecordBuilder audience(List<String> audience) {
        this.audience = List.copyOf(audience);
        extras = extras.without("audience");
        return this;
    }

    /** See {@link EvidenceRecord#audience()}. */
    public EvidenceRecordBuilder audience(String... audience) {
        return audience(List.of(audience));
    }

    /** See {@link EvidenceRecord#notes()}. */
    public EvidenceRecordBuilder notes(List<Note> notes) {
        this.notes = List.copyOf(notes);
        extras = extras.without("notes");
        return this;
    }

    /** See {@link EvidenceRecord#notes()}. */
    public EvidenceRecordBuilder notes(Note... notes) {
        return notes(List.of(notes));
    }

    /** See {@link EvidenceRecord#extras()}. */
    public EvidenceRecordBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public EvidenceRecord build() {
        return new EvidenceRecord(
                format,
                id,
                version,
                kind,
                status,
                withdrawal,
                title,
                otherTitles,
                identifiers,
                summary,
                sections,
                variants,
                populations,
                delivery,
                outcomes,
                ratings,
                recommendations,
                studies,
                citations,
                counts,
                costs,
                topics,
                caveats,
                provenance,
                dates,
                relations,
                parties,
                links,
                disagreements,
                stage,
                places,
                audience,
                notes,
                extras);
    }
}
