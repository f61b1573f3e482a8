// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of one record, not yet read, and where it stands in its file: so that one thread can split a
 * file and many can read and check what it holds.
 *
 * <p>In place of a text there may be a fault, such as a comma too many between two records, or a line
 * that is larger than the limit on texts.
 *
 * <p>Immutable and safe to share between threads, as long as nobody changes its bytes.
 */
public final class RecordText {
    private static final byte[] NONE = {};

    private final byte[] bytes;
    private final long line;
    private final long column;
    private final long byteOffset;
    private final long index;
    private final @Nullable InvalidJsonException fault;

    /** The text {@code bytes}. */
    RecordText(byte[] bytes, long line, long column, long byteOffset, long index) {
        this(bytes, line, column, byteOffset, index, null);
    }

    private RecordText(
            byte[] bytes, long line, long column, long byteOffset, long index, @Nullable InvalidJsonException fault) {
        this.bytes = Objects.requireNonNull(bytes, "bytes");
        this.line = line;
        this.column = column;
        this.byteOffset = byteOffset;
        this.index = index;
        this.fault = fault;
    }

    /** A whole text, which is not copied. */
    public static RecordText of(byte[] text) {
        return new RecordText(text, 1, 1, 0, 0);
    }

    /** A fault in place of a text that starts on {@code line}. */
    static RecordText refused(long line, long byteOffset, long index, InvalidJsonException fault) {
        return new RecordText(NONE, line, fault.column(), byteOffset, index, fault);
    }

    /** The line it starts on, from 1. */
    public long line() {
        return line;
    }

    /** The column it starts in, in characters, from 1. */
    public long column() {
        return column;
    }

    /** How many bytes of the file come before it; of a packed file, of what was packed. */
    public long byteOffset() {
        return byteOffset;
    }

    /** How many records come before it; in an array, its index. */
    public long index() {
        return index;
    }

    /** The text: its own bytes, not a copy of them, so they are not to be changed. Empty if there is a fault. */
    public byte[] bytes() {
        return bytes;
    }

    /** Why there is no text, if there is none. */
    public Optional<InvalidJsonException> fault() {
        return Optional.ofNullable(fault);
    }
}
