// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** The chances of one record: its random numbers, its own name, and the digit that its current estimate goes on with. */
final class Draw {
    private static final String CONSONANTS = "bdfgklmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 5;

    private final SplittableRandom random;
    private final byte[] name;
    private byte digit = '0';

    Draw(SplittableRandom random, long index) {
        this.random = random;
        this.name = name(index);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    byte digit(int lowest) {
        return (byte) ('0' + lowest + random.nextInt(10 - lowest));
    }

    /** A digit that several numbers share, so that their order stays. */
    byte shared(boolean fresh) {
        if (fresh) {
            digit = digit(0);
        }
        return digit;
    }

    /** A word that no other record has. */
    byte[] name() {
        return name;
    }

    /** Letters alone: digits might look like somebody's number. */
    private static byte[] name(long index) {
        StringBuilder word = new StringBuilder();
        long rest = index;
        for (int i = 0; i < SYLLABLES || rest > 0; i++) {
            word.append(letter(CONSONANTS, rest));
            rest /= CONSONANTS.length();
            word.append(letter(VOWELS, rest));
            rest /= VOWELS.length();
        }
        return word.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static char letter(String letters, long number) {
        return letters.charAt((int) (number % letters.length()));
    }
}
