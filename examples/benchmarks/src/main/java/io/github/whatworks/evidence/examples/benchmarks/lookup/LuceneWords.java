// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes texts apart for Lucene as the catalogue does: letters and digits, small and without accents; an apostrophe joins,
 * and a word that ends in it and an s stands without both, too; hyphenated words stand in one and in parts, but not
 * between digits.
 */
final class LuceneWords extends Tokenizer {
    private static final int MOST_PARTS = 8;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] text = new char[1 << 12];
    private int end;
    private int at;
    private char[] word = new char[64];
    private int length;

    /** Where the parts of the present word end, and which of its tokens comes next. */
    private final int[] ends = new int[MOST_PARTS];

    private int parts;
    private int next;
    private boolean possessive;

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        while (next >= tokens()) {
            if (!word()) {
                return false;
            }
        }
        give(next++);
        return true;
    }

    /** The word in one; without its s; its parts where there are several; the last of them without its s. */
    private int tokens() {
        int forms = possessive ? 2 : 1;
        return parts == 0 ? 0 : parts == 1 ? forms : forms + parts + forms - 1;
    }

    private void give(int token) {
        int forms = possessive ? 2 : 1;
        if (token < forms) {
            term.copyBuffer(word, 0, length - token);
        } else if (token < forms + parts) {
            int part = token - forms;
            int start = part == 0 ? 0 : ends[part - 1];
            term.copyBuffer(word, start, ends[part] - start);
        } else {
            term.copyBuffer(word, ends[parts - 2], length - 1 - ends[parts - 2]);
        }
    }

    private boolean word() {
        length = 0;
        parts = 0;
        next = 0;
        int apostrophe = -1;
        for (; at < end; at++) {
            char sign = text[at];
            if (isWord(sign)) {
                add(sign);
            } else if (isApostrophe(sign) && length > 0 && goesOn()) {
                apostrophe = length;
            } else if (sign == '-' && length > 0 && parts < MOST_PARTS - 1 && goesOn() && !betweenDigits()) {
                ends[parts++] = length;
            } else if (length > 0) {
                break;
            }
        }
        if (length == 0) {
            return false;
        }
        ends[parts++] = length;
        possessive = apostrophe > 0 && apostrophe == length - 1 && word[apostrophe] == 's';
        return true;
    }

    private static boolean isWord(char sign) {
        return sign < 128
                ? (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9')
                : Character.isLetterOrDigit(sign);
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '\u2019';
    }

    private boolean goesOn() {
        return at + 1 < end && isWord(text[at + 1]);
    }

    private boolean betweenDigits() {
        return Character.isDigit(word[length - 1]) && Character.isDigit(text[at + 1]);
    }

    private void add(char sign) {
        if (length == word.length) {
            word = Arrays.copyOf(word, length * 2);
        }
        word[length++] = sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : Character.toLowerCase(sign);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        end = 0;
        at = 0;
        next = 0;
        parts = 0;
        for (int read = input.read(text, 0, text.length); read >= 0; read = input.read(text, end, text.length - end)) {
            end += read;
            if (end == text.length) {
                text = Arrays.copyOf(text, end * 2);
            }
        }
        for (int i = 0; i < end; i++) {
            if (text[i] >= 128) {
                plain();
                return;
            }
        }
    }

    private void plain() {
        String decomposed = Normalizer.normalize(new String(text, 0, end), Normalizer.Form.NFKD);
        String without = decomposed.replaceAll("\\p{Mn}", "");
        end = without.length();
        text = Arrays.copyOf(without.toCharArray(), Math.max(text.length, end + 1));
    }
}
