// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper that puts cited evidence before those who decide: the question, the evidence as it was shown, what is not
 * known, for whom it is, and what decision is asked for.
 *
 * <ul>
 *   <li>Every citation stands with its ratings in words, cautions, licence and date, in the order in which it was
 *       cited; what became of it since stands with it where it was {@linkplain BriefingBuilder#verified verified}.
 *   <li>It says of itself that it is no recommendation. It ranks nothing and adds no meaning.
 *   <li>Question, unknowns and decision are the council's own words. They should name and describe no child, family or
 *       member of staff: {@link #personalData} says where something looks as if they did. It cannot find a name, or a
 *       story that says who somebody is.
 *   <li>Without a date none is printed.
 * </ul>
 *
 * <p>Nothing leaves the machine: it renders to texts, and who gets them is for the council to decide. Immutable and
 * safe to share between threads.
 *
 * {@snippet file="CitationSnippets.java" region="briefing"}
 */
public final class Briefing {

    private final String question;
    private final Optional<String> decision;
    private final Optional<Audience> audience;
    private final Optional<LocalDate> date;
    private final List<EvidenceCitation> citations;
    private final List<CitationStatus> statuses;
    private final List<String> notKnown;

    Briefing(BriefingBuilder from) {
        this.question = from.question;
        this.decision = from.decision;
        this.audience = from.audience;
        this.date = from.date;
        this.citations = List.copyOf(from.citations);
        this.statuses = List.copyOf(from.statuses);
        this.notKnown = List.copyOf(from.notKnown);
    }

    /** A briefing about {@code question}, which is the council's own words. */
    public static BriefingBuilder builder(String question) {
        return new BriefingBuilder(question);
    }

    /** The question. */
    public String question() {
        return question;
    }

    /** The decision asked for. */
    public Optional<String> decision() {
        return decision;
    }

    /** For whom it is. */
    public Optional<Audience> audience() {
        return audience;
    }

    /** The date it bears. */
    public Optional<LocalDate> date() {
        return date;
    }

    /** The evidence, in the order in which it was cited. */
    public List<EvidenceCitation> citations() {
        return citations;
    }

    /** What became of the citations that were verified. */
    public List<CitationStatus> statuses() {
        return statuses;
    }

    /** What is not known. */
    public List<String> notKnown() {
        return notKnown;
    }

    /** As plain text, 96 columns wide. */
    public String asText() {
        return BriefingText.of(BriefingPage.of(this));
    }

    /** As Markdown (CommonMark), with everything that would be markup in the texts made plain. */
    public String asMarkdown() {
        return BriefingMarkdown.of(BriefingPage.of(this));
    }

    /**
     * As one page of HTML, ready to print: no script, nothing that is fetched, every text escaped. Only an address
     * that starts with {@code http} is a link.
     */
    public String asHtml() {
        return BriefingHtml.of(BriefingPage.of(this));
    }

    /** Where the council's own words hold what looks like personal data: kind and place, never what stands there. */
    public List<PersonalDataNotice> personalData() {
        return BriefingScan.of(this);
    }

    /** The shape and none of the texts. */
    @Override
    public String toString() {
        return "Briefing[" + citations.size() + " citations]";
    }
}
