// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

/** Texts with what is found in them in angle brackets. */
final class Marked {

    private Marked() {}

    /** What looks like personal data of one kind in {@code text}, which may have the brackets already. */
    static String personal(TextFault fault, String text) {
        String words = text.replace("<", "").replace(">", "");
        StringBuilder marked = new StringBuilder(words);
        PersonalData.in(words).stream()
                .filter(spot -> spot.fault() == fault)
                .sorted((one, other) -> other.from() - one.from())
                .forEach(spot -> marked.insert(spot.to(), '>').insert(spot.from(), '<'));
        return marked.toString();
    }
}
