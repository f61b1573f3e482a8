// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Mends faults in a copy of a text, so that it can be read past them. What is mended keeps its length, so
 * that all places stay true. For one thread.
 */
final class Patches {
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ESCAPED_REPLACEMENT = "\\uFFFD".getBytes(StandardCharsets.US_ASCII);

    private final RecordText written;
    private byte[] bytes;

    Patches(RecordText written) {
        this.written = written;
        this.bytes = written.bytes();
    }

    JsonBytes text() {
        return new JsonBytes(bytes, written, 0);
    }

    /** Mends what the reader refused the text for; false if it cannot. */
    boolean mend(InvalidJsonException fault) {
        copy();
        int index = fault.index();
        return switch (fault.reason()) {
            case BYTE_ORDER_MARK -> blank(0, Utf8.MARK_LENGTH);
            case ENCODING -> isObject() && Utf8.otherEncoding(bytes) == null && sequence(index);
            case LONE_SURROGATE -> isObject() && surrogate(index);
            case CONTROL_CHARACTER -> isObject() && blank(index, index + 1);
            case NOT_A_NUMBER -> isObject() && word(index);
            case TRAILING -> isObject() && blank(index, bytes.length);
            case SYNTAX -> isObject() && index < bytes.length && syntax(index, fault.expected());
            default -> false;
        };
    }

    private boolean isObject() {
        int first = text().skipBlanks(0);
        return first < bytes.length && bytes[first] == '{';
    }

    private boolean syntax(int index, String expected) {
        return switch (bytes[index]) {
            case '\\' -> blank(index, index + 1);
            case '/' -> comment(index);
            case '\'' -> quotes(index);
            case ',' -> "{[,".indexOf(before(index)) >= 0 && blank(index, index + 1);
            case '}', ']' -> before(index) == ',' && blank(indexBefore(index), index);
            default ->
                expected.equals(Stumble.COMMA)
                        ? insert(index, ',')
                        : expected.equals(Stumble.COLON) ? insert(index, ':') : word(index);
        };
    }

    /** An ill-formed sequence of bytes. */
    private boolean sequence(int index) {
        int i = index;
        do {
            bytes[i++] = '?';
        } while (i < bytes.length && i < index + REPLACEMENT.length && (bytes[i] & 0xC0) == 0x80);
        return true;
    }

    /** Half of a pair that is encoded alone, or all that are escaped in the string that starts here. */
    private boolean surrogate(int index) {
        if (bytes[index] != '"') {
            return put(index, REPLACEMENT);
        }
        int half = Quoted.loneHalf(bytes, index);
        boolean found = half >= 0;
        while (half >= 0) {
            put(half, ESCAPED_REPLACEMENT);
            half = Quoted.loneHalf(bytes, index);
        }
        return found;
    }

    /** A word where a value is due: an empty array fits where it stands, but no component of a record. */
    private boolean word(int index) {
        int end = Stumble.endOfWord(bytes, index);
        int next = text().skipBlanks(end);
        boolean name = next < bytes.length && bytes[next] == ':';
        if (end == index || name || ":[,".indexOf(before(index)) < 0) {
            return false;
        }
        blank(index, end);
        return put(index, (end - index == 1 ? "0" : "[]").getBytes(StandardCharsets.US_ASCII));
    }

    private boolean comment(int index) {
        String rest = new String(bytes, index, bytes.length - index, StandardCharsets.ISO_8859_1);
        if (rest.startsWith("//")) {
            int end = rest.indexOf('\n');
            return blank(index, end < 0 ? bytes.length : index + end);
        }
        int end = rest.startsWith("/*") ? rest.indexOf("*/", 2) : -1;
        return end >= 0 && blank(index, index + end + 2);
    }

    /** A string in single quotes that holds nothing to which double ones would make a difference. */
    private boolean quotes(int index) {
        int end = index + 1;
        while (end < bytes.length && "'\"\\\n".indexOf(bytes[end]) < 0) {
            end++;
        }
        if (end == bytes.length || bytes[end] != '\'') {
            return false;
        }
        bytes[index] = '"';
        bytes[end] = '"';
        return true;
    }

    /** A comma or colon that is missing before {@code index}, where there is room for it. */
    private boolean insert(int index, char missing) {
        if (!JsonBytes.isBlank(bytes[index - 1])) {
            return false;
        }
        bytes[index - 1] = (byte) missing;
        return true;
    }

    /** Where the value of the member starts whose name starts at {@code name}. */
    int valueOf(int name) {
        int colon = text().skipBlanks(Quoted.stop(bytes, name) + 1);
        return text().skipBlanks(colon + 1);
    }

    /** Blanks the member whose name starts at {@code name}, up to {@code to}, and the comma before it. */
    void leaveOut(int name, int to) {
        copy();
        blank(indexBefore(name), to);
    }

    private void copy() {
        if (bytes == written.bytes()) {
            bytes = bytes.clone();
        }
    }

    private boolean blank(int from, int to) {
        Arrays.fill(bytes, from, to, (byte) ' ');
        return true;
    }

    private boolean put(int index, byte[] replacement) {
        if (index + replacement.length > bytes.length) {
            return false;
        }
        System.arraycopy(replacement, 0, bytes, index, replacement.length);
        return true;
    }

    private int before(int index) {
        int i = indexBefore(index);
        return i < 0 ? 0 : bytes[i];
    }

    private int indexBefore(int index) {
        int i = index - 1;
        while (i >= 0 && JsonBytes.isBlank(bytes[i])) {
            i--;
        }
        return i;
    }
}
