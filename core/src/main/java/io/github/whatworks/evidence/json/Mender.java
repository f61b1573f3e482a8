// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds all that is wrong with a text: where reading it fails, it mends just that fault in a copy of the
 * bytes and reads again, until it can be read or no longer mended. For one thread.
 *
 * <p>A text without a fault is read once and not copied. The work is bounded: by the number of faults, and
 * by that of the bytes that are read. A text that does not start as an object does is not mended, as there
 * would be no end of faults in it.
 */
final class Mender {
    private static final int MOST_FAULTS = 100;
    private static final long MOST_BYTES = 64L << 20;

    private final JsonSource source;
    private final Patches patches;
    private final List<InvalidJsonException> faults = new ArrayList<>();
    private @Nullable InvalidJsonException notLookedFor;
    private long left = MOST_BYTES;
    private boolean whole = true;

    Mender(JsonSource source, RecordText text) {
        this.source = source;
        this.patches = new Patches(text);
    }

    /** The text as a record, as far as it is one. */
    <T> Optional<T> root(RecordReadings<T> readings) {
        return read(0, "", tokens -> readings.lend(reading -> new PlanReader(tokens).root(reading, this::report)))
                .flatMap(Function.identity());
    }

    /** All that was found wrong, in the order of the text. */
    List<InvalidJsonException> faults() {
        List<InvalidJsonException> all = new ArrayList<>(faults);
        all.sort(Comparator.comparingInt(InvalidJsonException::index));
        if (notLookedFor != null) {
            all.add(notLookedFor);
        }
        return all;
    }

    /** Whether all of the text was looked at. */
    boolean isWhole() {
        return whole;
    }

    /** The text as it was mended, which has the places of the text as it came. */
    JsonBytes mended() {
        return patches.text();
    }

    /** What {@code reading} makes of the text from {@code from} on, where {@code base} stands, once it can. */
    private <T> Optional<T> read(int from, String base, Function<Tokens, T> reading) {
        while (whole) {
            JsonBytes text = patches.text().startingAt(from);
            left -= text.to() - from;
            try (Tokens tokens = source.open(text)) {
                return Optional.of(reading.apply(tokens));
            } catch (InvalidJsonException fault) {
                whole = mend(fault.within(base));
            }
        }
        return Optional.empty();
    }

    /** Takes note of a fault that nothing needs mending for, unless mending another has led to it. */
    private void report(InvalidJsonException fault) {
        boolean led = faults.stream()
                .anyMatch(other -> other.index() == fault.index()
                        && other.pointer().equals(fault.pointer())
                        && other.reason() != Reason.REQUIRED);
        if (!led) {
            faults.add(fault);
        }
    }

    /** Takes note of a fault and mends it; false if it cannot be mended, or there are too many. */
    private boolean mend(InvalidJsonException fault) {
        if (isKnown(fault)) {
            return false;
        }
        if (faults.size() == MOST_FAULTS) {
            notLookedFor = tooMany(fault, "at most " + MOST_FAULTS + " faults in a text");
            return false;
        }
        faults.add(fault);
        boolean mended = fault.reason() == Reason.DUPLICATE_NAME ? leaveOut(fault) : patches.mend(fault);
        if (mended && left < 0) {
            notLookedFor = tooMany(fault, "fewer faults in so large a text");
            return false;
        }
        return mended;
    }

    /** Blanks the later of two members of one name, when all faults in it are found. */
    private boolean leaveOut(InvalidJsonException duplicate) {
        int value = patches.valueOf(duplicate.index());
        Optional<Integer> end = read(value, duplicate.pointer(), tokens -> tokens.endOf(value));
        end.ifPresent(to -> patches.leaveOut(duplicate.index(), to));
        return end.isPresent();
    }

    /** Whether mending the fault was no use. */
    private boolean isKnown(InvalidJsonException fault) {
        return faults.stream()
                .anyMatch(other -> other.index() == fault.index()
                        && other.reason() == fault.reason()
                        && other.expected().equals(fault.expected()));
    }

    private static InvalidJsonException tooMany(InvalidJsonException last, String expected) {
        JsonPlace place = new JsonPlace(last.line(), last.column());
        return new InvalidJsonException(
                Reason.LIMIT, "", last.index(), place, expected, "more, which were not looked for");
    }
}
