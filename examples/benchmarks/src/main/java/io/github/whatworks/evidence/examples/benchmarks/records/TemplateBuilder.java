// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.whatworks.evidence.examples.benchmarks.records.Template.Piece;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a template of a record: says what of it may vary without making it wrong. */
final class TemplateBuilder {
    /** Free text that nothing else refers to, by the names that lead to it. */
    private static final Pattern PROSE = Pattern.compile(
            "/title|/summary|/(.+/)?note|/notes/text|/populations/text|/sections/text|/citations/title");

    private static final Pattern ESTIMATE = Pattern.compile(".*/estimates/(low|point|high)");
    private static final Set<String> YEARS = Set.of("/citations/year");

    private final Words words;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder fixed = new StringBuilder();

    private TemplateBuilder(Words words) {
        this.words = words;
    }

    static Template template(JsonNode record, Words words) {
        TemplateBuilder builder = new TemplateBuilder(words);
        builder.value(record, "");
        builder.fix();
        return new Template(builder.pieces);
    }

    private void value(JsonNode node, String path) {
        if (node.isObject()) {
            object(node, path);
        } else if (node.isArray()) {
            array(node, path);
        } else if (node.isTextual()) {
            text(node.textValue(), path);
        } else {
            number(node.toString(), path);
        }
    }

    private void object(JsonNode node, String path) {
        char before = '{';
        // Sorted by name, as the real files are.
        Map<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            fixed.append(before).append('"').append(member.getKey()).append("\":");
            if (member.getKey().equals("estimates")) {
                // Their numbers go on with one digit, so that low, point and high stay in order.
                drawn((draw, out) -> draw.shared(true));
            }
            if (path.endsWith("/counts") && member.getKey().equals("number") && !node.has("printed")) {
                otherDigits(member.getValue().toString());
            } else {
                value(member.getValue(), path + "/" + member.getKey());
            }
            before = ',';
        }
        fixed.append(before == '{' ? "{}" : "}");
    }

    private void array(JsonNode node, String path) {
        char before = '[';
        for (JsonNode element : node) {
            fixed.append(before);
            value(element, path);
            before = ',';
        }
        fixed.append(before == '[' ? "[]" : "]");
    }

    private void text(String text, String path) {
        if (path.equals("/id")) {
            fixed.append('"').append(text).append('-');
            drawn((draw, out) -> out.put(draw.name()));
            fixed.append('"');
        } else if (path.endsWith("/readOn") && text.length() == "2026-11".length()) {
            fixed.append('"').append(text).append('-');
            drawn((draw, out) -> {
                out.put((byte) ('0' + draw.below(2)));
                out.put(draw.digit(1));
            });
            fixed.append('"');
        } else if (YEARS.contains(path) && text.startsWith("20")) {
            fixed.append("\"20");
            drawn((draw, out) -> {
                out.put((byte) ('0' + draw.below(2)));
                out.put(draw.digit(0));
            });
            fixed.append('"');
        } else if (PROSE.matcher(path).matches()) {
            prose(new TextNode(text).toString(), path.equals("/title"));
        } else {
            fixed.append(new TextNode(text));
        }
    }

    /** Other words of the same lengths; a title gets a word of its own. */
    private void prose(String quoted, boolean title) {
        Matcher word = Words.WORD.matcher(quoted);
        int done = 0;
        while (word.find()) {
            fixed.append(quoted, done, word.start());
            int length = word.group().length();
            drawn((draw, out) -> out.put(words.any(length, draw)));
            done = word.end();
        }
        fixed.append(quoted, done, quoted.length() - 1);
        if (title) {
            fixed.append(" (");
            drawn((draw, out) -> out.put(draw.name()));
            fixed.append(')');
        }
        fixed.append('"');
    }

    private void number(String number, String path) {
        if (path.equals("/version")) {
            drawn((draw, out) -> out.put(draw.digit(1)));
        } else if (ESTIMATE.matcher(path).matches() && number.matches("-?[0-9]+\\.[0-9]+")) {
            fixed.append(number);
            boolean negative = number.startsWith("-");
            // On a number below zero the digit counts the other way round.
            drawn((draw, out) -> out.put(negative ? (byte) ('0' + '9' - draw.shared(false)) : draw.shared(false)));
        } else {
            fixed.append(number);
        }
    }

    /** Another whole number of as many digits. */
    private void otherDigits(String number) {
        fixed.append(number.charAt(0));
        for (int i = 1; i < number.length(); i++) {
            drawn((draw, out) -> out.put(draw.digit(0)));
        }
    }

    private void drawn(Piece piece) {
        fix();
        pieces.add(piece);
    }

    private void fix() {
        if (!fixed.isEmpty()) {
            byte[] text = fixed.toString().getBytes(StandardCharsets.UTF_8);
            pieces.add((draw, out) -> out.put(text));
            fixed.setLength(0);
        }
    }
}
