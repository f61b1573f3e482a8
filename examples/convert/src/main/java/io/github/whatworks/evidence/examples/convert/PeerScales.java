// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the scale files of the peers from their source file: {@code PeerScales <source folder>
 * <scales folder>}.
 *
 * <p>Reads {@code peer-scales.json} and {@code peer-scales-editors.json}; writes {@code <id>.json}, one
 * scale a file. Nothing is written unless every scale could be made. Nothing leaves the machine. Exits
 * with 0, with 1 if a source file is at fault, and with 2 if it was called wrongly.
 */
public final class PeerScales {
    private PeerScales() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        int status = run(List.of(arguments), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 2) {
            err.println("usage: PeerScales <source folder> <scales folder>");
            return 2;
        }
        try {
            SortedMap<String, JsonValue> scales = of(Path.of(arguments.get(0)));
            Path target = Files.createDirectories(Path.of(arguments.get(1)));
            for (Map.Entry<String, JsonValue> scale : scales.entrySet()) {
                Files.writeString(
                        target.resolve(scale.getKey() + ".json"),
                        JsonText.standard().pretty(scale.getValue()).strip() + "\n");
            }
            out.println("wrote " + scales.size() + " scales to " + target);
            return 0;
        } catch (SourceFault fault) {
            err.println(fault.getMessage());
        } catch (IOException failed) {
            err.println("could not read or write: " + failed);
        }
        return 1;
    }

    /**
     * The scale files by id.
     *
     * @throws SourceFault if a source file is missing, is not JSON, or says something that is not understood
     */
    static SortedMap<String, JsonValue> of(Path folder) throws IOException {
        SourceObject file = SourceFile.object(folder.resolve("peer-scales.json"));
        PeerScalesHead head = PeerScalesHead.of(file.requiredObject("about"));
        PeerScaleEditors editors = PeerScaleEditors.of(SourceFile.object(folder.resolve("peer-scales-editors.json")));
        SortedMap<String, JsonValue> scales = new TreeMap<>();
        for (SourceObject source : file.objects("scales")) {
            String id = source.requiredText("id");
            if (scales.put(id, PeerScale.of(source, head, editors.on(id))) != null) {
                throw new SourceFault(source.place(), "the id " + id + " is taken by an earlier scale");
            }
        }
        file.allRead();
        editors.allUsed();
        return scales;
    }
}
