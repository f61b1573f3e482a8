// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** One part of a source while it is read. Its failures are those of the source, never of the copy's disk. */
final class SourceStream implements AutoCloseable {

    private static final int MANIFEST_BYTES = 1 << 20;
    private static final int CHANGES_BYTES = 1 << 24;

    private final String name;
    private final InputStream in;

    private SourceStream(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    static SourceStream open(String name, SnapshotSource.Part part) throws RefusedException {
        try {
            InputStream in = part.open();
            // What a class path answers where it has no such resource.
            if (in == null) {
                throw new RefusedException(Refusal.MISSING_FILE, "file", name, "where", "there is no such resource");
            }
            return new SourceStream(name, in);
        } catch (IOException failed) {
            throw DiskFault.reading(name, failed);
        }
    }

    static byte[] manifest(SnapshotSource.Part part) throws RefusedException {
        return all("the manifest", part, MANIFEST_BYTES);
    }

    static byte[] changes(SnapshotSource.Part part) throws RefusedException {
        return all("the list of changes", part, CHANGES_BYTES);
    }

    static byte[] referenceData(SnapshotSource.Part part, int most) throws RefusedException {
        return all("the file of scales, code lists and mappings", part, most);
    }

    private static byte[] all(String name, SnapshotSource.Part part, int most) throws RefusedException {
        try (SourceStream source = open(name, part)) {
            byte[] bytes = new byte[1 << 13];
            int length = 0;
            for (int read = 0; read >= 0; read = source.read(bytes, length)) {
                length += read;
                if (length > most) {
                    throw new RefusedException(
                            Refusal.UNREADABLE, "what", name + " has more than the " + most + " bytes it may have");
                }
                bytes = length < bytes.length ? bytes : Arrays.copyOf(bytes, length * 2);
            }
            return Arrays.copyOf(bytes, length);
        }
    }

    /** The bytes themselves; where they cannot be read, or are more than {@code most}, whoever reads is told so. */
    InputStream bytes(long most) {
        return new FilterInputStream(in) {
            private long left = most;

            @Override
            public int read() throws IOException {
                return counted(in.read(), 1);
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = in.read(buffer, from, length);
                return counted(read, read);
            }

            private int counted(int answer, int bytes) throws IOException {
                left -= answer < 0 ? 0 : bytes;
                if (left < 0) {
                    throw new IOException("there are more than the " + most + " bytes that there may be");
                }
                return answer;
            }
        };
    }

    /** Fills {@code buffer} from {@code from} on, at least by one byte; negative at the end. */
    int read(byte[] buffer, int from) throws RefusedException {
        try {
            return in.read(buffer, from, buffer.length - from);
        } catch (IOException failed) {
            throw DiskFault.reading(name, failed);
        }
    }

    @Override
    public void close() throws RefusedException {
        try {
            in.close();
        } catch (IOException failed) {
            throw DiskFault.reading(name, failed);
        }
    }
}
