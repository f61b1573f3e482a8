// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a source file. */
final class SourceFile {
    private SourceFile() {}

    /** The one object of a file. */
    static SourceObject object(Path file) throws IOException {
        return SourceObject.of(name(file), parse(file));
    }

    /** The objects of a file that is an array of them; each is named by its title. */
    static List<SourceObject> records(Path file) throws IOException {
        if (!(parse(file) instanceof JsonValue.Array array)) {
            throw new SourceFault(name(file), "expected an array of records");
        }
        List<SourceObject> records = new ArrayList<>();
        for (JsonValue value : array.values()) {
            SourceObject record = SourceObject.of(name(file) + ", record " + (records.size() + 1), value);
            records.add(record.at(name(file) + ", record \"" + record.requiredText("title") + "\""));
        }
        return records;
    }

    private static JsonValue parse(Path file) throws IOException {
        try {
            return JsonText.standard().parse(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new SourceFault(name(file), "there is no such file in the source folder", missing);
        } catch (InvalidJsonException invalid) {
            throw new SourceFault(name(file), String.valueOf(invalid.getMessage()), invalid);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
