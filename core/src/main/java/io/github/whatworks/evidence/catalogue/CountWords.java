// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Count;
import io.github.whatworks.evidence.CountQualifier;
import java.util.Optional;

/** Puts a count in words; {@code about} and {@code more than} stay with it. */
final class CountWords {

    private final Wording wording;

    CountWords(Wording wording) {
        this.wording = wording;
    }

    String of(Count count) {
        String what = count.what()
                .or(() -> count.of().map(of -> wording.sayOr("count." + of, "count.other", "what", of.value())))
                .orElseGet(() -> wording.say("count.notStated"));
        String number = count.printed()
                .or(() -> count.number().map(exact -> qualifier(count.qualifier()) + exact.literal()))
                .orElseGet(() -> wording.say("count.noNumber"));
        return wording.say("rating.subject", "name", what, "value", number);
    }

    String qualifier(Optional<CountQualifier> qualifier) {
        return qualifier
                .filter(code -> !code.equals(CountQualifier.EXACTLY))
                .map(code -> wording.sayOr("qualifier." + code, "qualifier.other", "qualifier", code.value()))
                .orElse("");
    }
}
