// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the council's own files say of one record, to be shown beside its card and never as a part of it.
 *
 * <p>It has no wire form and its text shows its shape only; {@link #asText} is for the screen. Immutable.
 */
public final class LocalAnswer {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient List<LocalOffer> offers;
    private final transient List<LocalNote> notes;

    LocalAnswer(List<LocalOffer> offers, List<LocalNote> notes) {
        this.offers = List.copyOf(offers);
        this.notes = List.copyOf(notes);
    }

    /** Whether it is commissioned here: not known where no line says so, or lines differ. */
    public Commissioned commissioned() {
        List<Commissioned> said =
                offers.stream().map(LocalOffer::commissioned).distinct().collect(Collectors.toList());
        return said.size() == 1 ? said.get(0) : Commissioned.NOT_KNOWN;
    }

    /** All that the file of offers says of it, in the order of the file. */
    public List<LocalOffer> offers() {
        return offers;
    }

    /** All that was noted about trying it, in the order of the file. */
    public List<LocalNote> notes() {
        return notes;
    }

    /** In words, for the screen beside a card; it always says whether it is commissioned here. */
    public String asText() {
        return LocalText.of(this);
    }

    /** The shape and nothing of its content. */
    @Override
    public String toString() {
        return "LocalAnswer[" + offers.size() + " offers, " + notes.size() + " notes]";
    }
}
