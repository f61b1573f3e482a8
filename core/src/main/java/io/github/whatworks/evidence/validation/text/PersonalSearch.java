// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Looks for personal data in a text that is about to leave. It reads the text four times: as it stands; as it looks,
 * whatever characters and codes it is written with; with what is mistyped in numbers put right; and with dates that are
 * typed without slashes. It cannot find a
 * name, or a story that says who somebody is. Safe to use from many threads.
 */
public final class PersonalSearch {

    private PersonalSearch() {}

    /** What looks like personal data in words that people wrote, a place for each; none repeats what stands there. */
    public static List<Spot> inWords(String text) {
        return in(text, Care.SENT);
    }

    /**
     * What looks like personal data in a short text that is searched for. Numbers in any groups, short postcodes and dates
     * in digits with the day first are found too, which a long text would hold by chance.
     */
    public static List<Spot> inSearched(String text) {
        return in(text, Care.SEARCHED);
    }

    private static List<Spot> in(String text, Care care) {
        List<Spot> spots = new ArrayList<>(PersonalData.in(text, care));
        Folded folded = Folded.of(text);
        addNew(folded, PersonalData.in(folded.text(), care), spots);
        Folded mended = folded.mended();
        addNew(mended, only(PersonalData.in(mended.text(), care), PersonalSearch::isOfDigits), spots);
        Folded dated = folded.dated();
        // Three numbers are a date only where they are called one.
        addNew(dated, only(PersonalData.in(dated.text()), fault -> fault == TextFault.DATE_OF_BIRTH), spots);
        return List.copyOf(spots);
    }

    private static List<Spot> only(List<Spot> spots, Predicate<TextFault> counts) {
        return spots.stream().filter(spot -> counts.test(spot.fault())).toList();
    }

    /** Kinds that no other reading of letters as digits makes by chance. */
    private static boolean isOfDigits(TextFault fault) {
        return switch (fault) {
            case NHS_NUMBER, UPN, NINO, PHONE -> true;
            default -> false;
        };
    }

    /** Adds to {@code spots} those of a reading that none of them covers. */
    static void addNew(Folded reading, List<Spot> found, List<Spot> spots) {
        TreeMap<Integer, Integer> known = new TreeMap<>();
        spots.forEach(spot -> known.merge(spot.from(), spot.to(), Math::max));
        for (Spot spot : found) {
            Spot there = reading.origin(spot);
            Map.Entry<Integer, Integer> before = known.lowerEntry(there.to());
            if (before == null || before.getValue() <= there.from()) {
                spots.add(there);
                known.put(there.from(), there.to());
            }
        }
    }
}
