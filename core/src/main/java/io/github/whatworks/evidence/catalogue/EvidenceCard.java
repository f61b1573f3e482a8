// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A record as people should read it beside a decision: public facts only, so it can be shown,
 * printed and passed on.
 *
 * <ul>
 *   <li>A rating stands here only in a part that also has its scale, how it is known, its date, source
 *       and comparator; a pair of ratings stands whole or not at all. No number can be taken out to sort
 *       by: a program that needs codes reads the record.
 *   <li>It holds nothing of the need that it answers, and no order says anything.
 *   <li>All forms are made of the same parts: {@link #asText}, {@link #asHtml()}, {@link #asJson}, {@link
 *       #asCdsHooksCard}.
 *   <li>Texts are one line each. What cannot be shown (control characters, marks that turn the direction
 *       of writing) is replaced by U+FFFD.
 * </ul>
 *
 * <p>Immutable and safe to share between threads. Nothing leaves the machine.
 *
 * @param recordId the id of the record
 * @param recordVersion its version
 * @param title its title
 * @param standing what has to be said wherever the title stands alone, such as that it is withdrawn
 * @param publisher whose record it is, or words that say it is not stated
 * @param parts what it says, in the order in which it should be read
 * @param links the addresses of its sources
 * @param wordingVersion the version of the words that cards are written with
 */
public record EvidenceCard(
        String recordId,
        Optional<Integer> recordVersion,
        String title,
        Optional<String> standing,
        String publisher,
        List<Part> parts,
        List<Link> links,
        String wordingVersion) {

    /** Copies the lists and refuses {@code null}. */
    public EvidenceCard {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(recordVersion, "recordVersion");
        title = Legible.of(title);
        standing = standing.map(Legible::of);
        publisher = Legible.of(publisher);
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        Objects.requireNonNull(wordingVersion, "wordingVersion");
    }

    /**
     * Lines that belong together: a rating and what travels with it, or all that is not known.
     *
     * @param name which part it is, such as {@code rating}; the same in every version of the words
     * @param heading its heading
     * @param lines its lines, at least one
     */
    public record Part(String name, String heading, List<Line> lines) {

        /** Copies the list. */
        public Part {
            Objects.requireNonNull(name, "name");
            heading = Legible.of(heading);
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of a card.
     *
     * @param name what it is, such as {@code comparator}; the same in every version of the words
     * @param label the same for people; empty for the description
     * @param text the line itself
     * @param addresses addresses that stand in the text and may be shown as links
     */
    public record Line(String name, String label, String text, List<String> addresses) {

        /** Copies the list; keeps only addresses that are safe to follow. */
        public Line {
            Objects.requireNonNull(name, "name");
            label = Legible.of(label);
            text = Legible.of(text);
            addresses = addresses.stream().filter(WebAddress::isSafe).distinct().toList();
        }
    }

    /**
     * A page to go to.
     *
     * @param label what is found there
     * @param url its address, {@code http} or {@code https}
     */
    public record Link(String label, String url) {

        /**
         * Refuses what is not an address on the web.
         *
         * @throws IllegalArgumentException if {@code url} is not an absolute http or https address
         */
        public Link {
            label = Legible.of(label);
            if (!WebAddress.isSafe(url)) {
                throw new IllegalArgumentException("a link of a card: expected an http or https address");
            }
        }
    }

    /** Every line, part after part. */
    public List<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** The card as plain text, 96 columns wide, without a line feed at its end. */
    public String asText() {
        return CardText.of(this);
    }

    /** The card as a fragment of HTML under a heading {@code h3}: see {@link #asHtml(int)}. */
    public String asHtml() {
        return asHtml(3);
    }

    /**
     * The card as a fragment of HTML to put into a page: one {@code article} in British English.
     *
     * <ul>
     *   <li>Every text is escaped. An address is a link only if it is http or https.
     *   <li>No script, style, colour, picture or id; the class {@code evidence-card} is for the host's own
     *       style sheet.
     *   <li>Well-formed as XML too.
     * </ul>
     *
     * @param level the level of the heading, from 1 to 5; parts are one below it
     * @throws IllegalArgumentException at another level
     */
    public String asHtml(int level) {
        return CardHtml.of(this, level);
    }

    /**
     * The card as JSON. Members: {@code card} (the version of this form, {@code 1.0}), {@code
     * wordingVersion}, {@code recordId}, {@code recordVersion}, {@code title}, {@code standing}, {@code
     * publisher}, {@code parts} (each {@code name}, {@code heading}, {@code lines}; a line has {@code name},
     * {@code label}, {@code text}) and {@code links} (each {@code label}, {@code url}). Those that are not
     * known are left out. More members may come; none of these will go in this version.
     *
     * <p>{@link io.github.whatworks.evidence.json.JsonText} writes it as bytes.
     */
    public JsonValue asJson() {
        return CardJson.of(this);
    }

    /**
     * The card in the shape of a CDS Hooks card, for hosts that have a place for one: {@code summary} (the
     * title, below 140 characters), {@code detail} (the whole card in GitHub-flavoured Markdown), {@code
     * indicator} (always {@code info}), {@code source} and {@code links}.
     *
     * <p>It never has suggestions: nothing here is an order for a child. It has no {@code uuid}: a host that
     * sends feedback gives it its own.
     */
    public JsonValue asCdsHooksCard() {
        return CardHooks.of(this);
    }
}
