// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Takes a text apart into words that are the same however they were typed: without case and accents, ligatures taken
 * apart, letters and digits only.
 *
 * <ul>
 *   <li>An apostrophe, straight or curly, joins: {@code children's} is {@code childrens}. It is remembered, so that the
 *       word can be found without its {@code s} too.
 *   <li>A hyphen joins parts: {@code pre-school} is one word of two. Between two digits it separates, as every other
 *       sign does.
 * </ul>
 *
 * <p>Not for several threads at once.
 */
final class TextFolding {

    /** Takes the words in their order. */
    @FunctionalInterface
    interface Sink {

        /**
         * Takes one word.
         *
         * @param text holds the folded word from 0, only for the time of this call
         * @param ends where each part ends
         * @param parts how many parts there are, mostly 1
         * @param possessive whether its last two signs were an apostrophe and an s
         * @param next the sign right after it; 0 at the end of the text
         */
        void word(char[] text, int[] ends, int parts, boolean possessive, char next);
    }

    private static final int MOST_PARTS = 8;
    private static final char NOTHING = 0;

    private final Sink sink;
    private final int[] ends = new int[MOST_PARTS];
    private char[] word = new char[64];
    private int length;
    private int parts;
    private int apostrophe;

    TextFolding(Sink sink) {
        this.sink = sink;
        begin();
    }

    /** Hands the words of {@code given} on. */
    void fold(String given) {
        String text = FoldedSigns.arePlain(given) ? given : Normalizer.normalize(given, Normalizer.Form.NFKD);
        int size = text.length();
        for (int i = 0; i < size; i++) {
            char sign = text.charAt(i);
            int folded = FoldedSigns.fold(sign);
            if (folded > 0) {
                add((char) folded);
            } else if (folded == FoldedSigns.SEPARATES) {
                end(sign);
            } else if (folded == FoldedSigns.APOSTROPHE) {
                apostrophe(text, i);
            } else if (folded == FoldedSigns.HYPHEN) {
                hyphen(text, i);
            } else if (folded == FoldedSigns.SEVERAL) {
                FoldedSigns.several(sign).chars().forEach(letter -> add((char) letter));
            } else if (folded == FoldedSigns.HALF) {
                i = pair(text, i);
            }
        }
        end(NOTHING);
    }

    private void add(char sign) {
        if (length == word.length) {
            word = Arrays.copyOf(word, length * 2);
        }
        word[length++] = sign;
    }

    private void apostrophe(String text, int at) {
        if (length > 0 && FoldedSigns.isWord(text, at + 1)) {
            apostrophe = length;
        } else {
            end(text.charAt(at));
        }
    }

    private void hyphen(String text, int at) {
        int start = parts == 0 ? 0 : ends[parts - 1];
        boolean betweenDigits = length > 0 && Character.isDigit(word[length - 1]) && FoldedSigns.isDigit(text, at + 1);
        if (length > start && parts < MOST_PARTS - 1 && !betweenDigits && FoldedSigns.isWord(text, at + 1)) {
            ends[parts++] = length;
        } else {
            end(text.charAt(at));
        }
    }

    /** A letter beyond the first 65,536 signs, which a string holds in two halves. */
    private int pair(String text, int at) {
        int whole = text.codePointAt(at);
        if (Character.isLetterOrDigit(whole)) {
            for (char half : Character.toChars(Character.toLowerCase(whole))) {
                add(half);
            }
        } else {
            end(text.charAt(at));
        }
        return at + Character.charCount(whole) - 1;
    }

    private void end(char next) {
        if (length > 0) {
            boolean possessive = apostrophe > 0 && apostrophe == length - 1 && word[apostrophe] == 's';
            ends[parts] = length;
            sink.word(word, ends, parts + 1, possessive, next);
            begin();
        }
    }

    private void begin() {
        length = 0;
        parts = 0;
        apostrophe = -1;
    }
}
