// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

/**
 * How large and how deep a JSON text may be before it is refused. Immutable.
 *
 * <ul>
 *   <li>{@code depth}: objects and arrays within each other; 64, at most 1,000
 *   <li>{@code nameLength}: bytes of a member name; 1,000. A reader may keep some thousand names to be quick
 *   <li>{@code stringLength}: characters (UTF-16 code units) of a string; 1,048,576
 *   <li>{@code numberLength}: characters of a number; 100
 *   <li>{@code documentBytes}: bytes of a text, or of one line of a file of lines; 16,777,216, at most
 *       1,073,741,824
 *   <li>{@code unpackedBytes}: bytes that a gzip file may unpack to; 1,073,741,824. Texts are read from it as it
 *       unpacks, so it bounds work, not memory
 * </ul>
 *
 * @param depth objects and arrays within each other
 * @param nameLength bytes of a member name
 * @param stringLength characters of a string
 * @param numberLength characters of a number
 * @param documentBytes bytes of a text or line
 * @param unpackedBytes bytes that a gzip file may unpack to
 */
public record JsonLimits(
        int depth, int nameLength, int stringLength, int numberLength, int documentBytes, long unpackedBytes) {
    private static final int DEEPEST = 1000;
    private static final int LARGEST = 1 << 30;

    /**
     * Takes limits from 1 up.
     *
     * @throws IllegalArgumentException if one is below 1 or above its bound
     */
    public JsonLimits {
        within(depth, DEEPEST, "depth");
        within(nameLength, LARGEST, "nameLength");
        within(stringLength, LARGEST, "stringLength");
        within(numberLength, LARGEST, "numberLength");
        within(documentBytes, LARGEST, "documentBytes");
        if (unpackedBytes < 1) {
            throw new IllegalArgumentException("expected unpackedBytes from 1, found " + unpackedBytes);
        }
    }

    /** Limits with the standard one on what is unpacked. */
    public JsonLimits(int depth, int nameLength, int stringLength, int numberLength, int documentBytes) {
        this(depth, nameLength, stringLength, numberLength, documentBytes, LARGEST);
    }

    /** The limits above. */
    public static JsonLimits standard() {
        return new JsonLimits(64, 1000, 1 << 20, 100, 1 << 24);
    }

    /** These limits with another depth. */
    public JsonLimits withDepth(int depth) {
        return new JsonLimits(depth, nameLength, stringLength, numberLength, documentBytes, unpackedBytes);
    }

    /** These limits with another length of member names. */
    public JsonLimits withNameLength(int nameLength) {
        return new JsonLimits(depth, nameLength, stringLength, numberLength, documentBytes, unpackedBytes);
    }

    /** These limits with another length of strings. */
    public JsonLimits withStringLength(int stringLength) {
        return new JsonLimits(depth, nameLength, stringLength, numberLength, documentBytes, unpackedBytes);
    }

    /** These limits with another length of numbers. */
    public JsonLimits withNumberLength(int numberLength) {
        return new JsonLimits(depth, nameLength, stringLength, numberLength, documentBytes, unpackedBytes);
    }

    /** These limits with another size of texts. */
    public JsonLimits withDocumentBytes(int documentBytes) {
        return new JsonLimits(depth, nameLength, stringLength, numberLength, documentBytes, unpackedBytes);
    }

    /** These limits with another size of what a gzip file may unpack to. */
    public JsonLimits withUnpackedBytes(long unpackedBytes) {
        return new JsonLimits(depth, nameLength, stringLength, numberLength, documentBytes, unpackedBytes);
    }

    private static void within(int limit, int most, String name) {
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException("expected " + name + " from 1 to " + most + ", found " + limit);
        }
    }
}
