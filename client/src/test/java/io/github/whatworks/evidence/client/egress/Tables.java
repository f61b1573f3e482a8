// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of a page in Markdown, by the heading that they stand under. */
record Tables(String page) {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String BAR = "(?<!\\\\)\\|";

    static Tables read(Path file) {
        try {
            return new Tables(Files.readString(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The rows of the one table under a heading, without its head. */
    List<List<String>> under(String heading) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : section(heading).lines().toList()) {
            if (line.startsWith("|")) {
                String[] cells = line.substring(1, line.lastIndexOf('|')).split(BAR, -1);
                rows.add(Arrays.stream(cells)
                        .map(cell -> cell.strip().replace("\\|", "|"))
                        .toList());
            }
        }
        if (rows.size() < 3) {
            throw new IllegalArgumentException("no table under \"" + heading + "\"");
        }
        return rows.subList(2, rows.size());
    }

    String section(String heading) {
        int start = page.indexOf("\n## " + heading + "\n");
        if (start < 0) {
            throw new IllegalArgumentException("no heading \"" + heading + "\"");
        }
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    /** What stands between backticks. */
    static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }
}
