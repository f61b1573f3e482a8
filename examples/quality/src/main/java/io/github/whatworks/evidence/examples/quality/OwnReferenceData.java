// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.catalogue.ReferenceDataFile;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A Centre's own scales, code lists and mappings, one a line, laid over those of the library. */
final class OwnReferenceData {
    private static final long MOST = 1 << 25;

    private OwnReferenceData() {}

    static ReferenceData read(Path file) throws IOException {
        try {
            long size = Files.size(file);
            if (size > MOST) {
                throw new IOException(file + ": expected at most " + MOST + " bytes, found " + size);
            }
            byte[] bytes = Files.readAllBytes(file);
            ReferenceDataFile own = ReferenceDataFile.parse(isGzip(bytes) ? bytes : gzip(bytes));
            if (own.otherLines() > 0) {
                throw new IOException(file + ": expected a scale, a codeList or a mapping in each line, found "
                        + own.otherLines() + " with none of them");
            }
            return ReferenceData.bundled().with(own.data());
        } catch (NoSuchFileException none) {
            throw new IOException(file + ": there is no such file", none);
        } catch (IllegalArgumentException malformed) {
            throw new IOException(file + ": " + malformed.getMessage(), malformed);
        }
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
