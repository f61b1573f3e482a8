// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the council itself knows about what the evidence is about: is it commissioned here, was it tried here.
 *
 * <p>It is read once from two sheets in a folder of the council's own, saved as "CSV UTF-8"; either may be missing.
 * The columns may stand in any order, with commas or semicolons between them:
 *
 * <ul>
 *   <li>{@code offers.csv}: {@code record} (the id of a record), {@code commissioned} ({@code yes}, {@code no} or
 *       {@code not known}), and if wanted {@code as of}, {@code source role}, {@code contact role}, {@code note}.
 *   <li>{@code notes.csv}: {@code record}, at least one of {@code tried}, {@code adapted} and {@code outcome}, and if
 *       wanted {@code as of} and {@code ask role}.
 *   <li>A date is a year, {@code 2026-03}, {@code 2026-03-31} or {@code 31/03/2026}.
 *   <li>People are named by their role. Nothing here should say anything of a child or family.
 *   <li>A line with a fault is not read and gives one {@linkplain #findings finding}; the rest is read. A file of more
 *       than 10 million bytes is not read.
 *   <li>A record without a line is "not known", never "no".
 * </ul>
 *
 * <p>Nothing of it leaves the machine: it is shown beside a card, and no card, citation or briefing takes it. Immutable
 * and safe to share between threads; open it again to read changed files.
 *
 * {@snippet file="CitationSnippets.java" region="local"}
 */
public final class LocalKnowledge {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient List<LocalOffer> offers;
    private final transient List<LocalNote> notes;
    private final transient List<LocalFinding> findings;

    private LocalKnowledge(List<LocalOffer> offers, List<LocalNote> notes, List<LocalFinding> findings) {
        this.offers = List.copyOf(offers);
        this.notes = List.copyOf(notes);
        this.findings = List.copyOf(findings);
    }

    /** Reads the files in {@code folder}; what is wrong with it or them is a finding and never an exception. */
    public static LocalKnowledge open(Path folder) {
        LocalReader reader = new LocalReader(folder);
        List<LocalOffer> offers = reader.offers();
        List<LocalNote> notes = reader.notes();
        return new LocalKnowledge(offers, notes, reader.findings());
    }

    /** What the files say of the record with this id; that it is not known where they say nothing. */
    public LocalAnswer forRecord(String id) {
        return new LocalAnswer(
                offers.stream().filter(offer -> offer.recordId().equals(id)).toList(),
                notes.stream().filter(note -> note.recordId().equals(id)).toList());
    }

    /** What was not read, and why. */
    public List<LocalFinding> findings() {
        return findings;
    }

    /** The ids in the files of which {@code catalogue} holds no record, such as misspelt ones, in their order. */
    public List<String> notIn(Catalogue catalogue) {
        Set<String> ids = new LinkedHashSet<>();
        offers.forEach(offer -> ids.add(offer.recordId()));
        notes.forEach(note -> ids.add(note.recordId()));
        ids.removeIf(id -> catalogue.record(id).isPresent());
        return new ArrayList<>(ids);
    }

    /** The shape and nothing of its content. */
    @Override
    public String toString() {
        return "LocalKnowledge[" + offers.size() + " offers, " + notes.size() + " notes, " + findings.size()
                + " findings]";
    }
}
