// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the types say of themselves, as the build took it from their comments into {@code FORMAT.md}. */
final class FormatWords {
    private static final Pattern SECTION = Pattern.compile("### (\\w+)\n([\\s\\S]+?)\n\n((?:\\|.*\n?)+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)`.* \\| (.*) \\|$");

    private final Map<String, Section> sections = new LinkedHashMap<>();

    /** What a type is, and what each of its members or codes is, in order. */
    record Section(String says, Map<String, String> rows) {
        String row(String name) {
            return Objects.requireNonNull(rows.get(name), name);
        }
    }

    FormatWords() throws IOException {
        String reference =
                Files.readString(Path.of("FORMAT.md")).replace("\r\n", "\n").split("\n# Reference\n", 2)[1];
        Matcher section = SECTION.matcher(reference);
        while (section.find()) {
            Map<String, String> rows = new LinkedHashMap<>();
            Matcher row = ROW.matcher(section.group(3));
            while (row.find()) {
                rows.put(row.group(1), plain(row.group(2)));
            }
            sections.put(section.group(1), new Section(plain(section.group(2)), rows));
        }
    }

    Section of(String type) {
        return Objects.requireNonNull(sections.get(type), type);
    }

    private static String plain(String markdown) {
        return markdown.replace("\\|", "|").replaceAll("\\s+", " ");
    }
}
