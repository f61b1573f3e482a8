// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.validation.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pieces of the page of {@link HtmlReport}, each well-formed as XML too. */
final class HtmlPage {
    static final String TABLE_END = "</table>\n</div>\n";
    static final String SECTION_END = "</section>\n";

    private static final String STYLE = "report.css";
    private static final Map<String, String> SECTIONS = sections();
    /** A shape for each severity, so that no reader depends on colour, nor on reading. */
    private static final Map<String, String> SHAPES = Map.of("error", "\u25A0", "warning", "\u25B2", "info", "\u25CB");

    private HtmlPage() {}

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("totals", "Totals");
        sections.put("rules", "Rules that do not hold");
        sections.put("findings", "Findings");
        sections.put("settings", "Settings");
        sections.put("untried", "Rules that were not tried");
        sections.put("held", "Rules that hold");
        return sections;
    }

    static String start(String title) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
                + Markup.text(title) + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n"
                + "<a class=\"skip\" href=\"#main\">Skip to the report</a>\n";
    }

    static String contents() {
        StringBuilder list = new StringBuilder("<nav aria-label=\"Contents\">\n<ul>\n");
        SECTIONS.forEach((id, title) -> list.append("<li><a href=\"#" + id + "\">" + title + "</a></li>\n"));
        return list.append("</ul>\n</nav>\n").toString();
    }

    static String section(String id) {
        return "<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">" + SECTIONS.get(id) + "</h2>\n";
    }

    /** The start of a table; the title of a column of numbers starts with {@code #}. */
    static String table(String caption, String... columns) {
        StringBuilder table = new StringBuilder("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        table.append(caption).append("\">\n<table>\n<caption>").append(caption).append("</caption>\n<thead>\n<tr>");
        for (String column : columns) {
            boolean number = column.startsWith("#");
            table.append("<th scope=\"col\"")
                    .append(number ? " class=\"number\">" : ">")
                    .append(number ? column.substring(1) : column)
                    .append("</th>");
        }
        return table.append("</tr>\n</thead>\n").toString();
    }

    static String row(String... cells) {
        return "<tr>" + String.join("", cells) + "</tr>\n";
    }

    static String cell(String markup) {
        return "<td>" + markup + "</td>";
    }

    static String heading(String markup) {
        return "<th scope=\"row\">" + markup + "</th>";
    }

    static String number(long number) {
        return "<td class=\"number\">" + Words.number(number) + "</td>";
    }

    static String code(String text) {
        return "<td><code>" + Markup.text(text) + "</code></td>";
    }

    static String severity(String severity) {
        String shape = Optional.ofNullable(SHAPES.get(severity))
                .map(it -> "<span aria-hidden=\"true\">" + it + "</span> ")
                .orElse("");
        return "<td class=\"severity\">" + shape + severity + "</td>";
    }

    static String anchor(String rule) {
        return "rule-" + Markup.text(rule);
    }

    /** The id of a rule as a link to its row. */
    static String ruleLink(String rule) {
        return "<a href=\"#" + anchor(rule) + "\"><code>" + Markup.text(rule) + "</code></a>";
    }

    /** The id of a rule, as a link to the page of the rules if there is one. */
    static String ruleName(Rule rule, ReportSettings settings) {
        String code = "<code>" + Markup.text(rule.id()) + "</code>";
        return settings.address(rule.id())
                .map(address -> "<a href=\"" + Markup.text(address) + "\">" + code + "</a>")
                .orElse(code);
    }

    /** What a finding belongs to, in words. */
    static String groupOf(QualityFinding found) {
        String record = found.record().isPresent() ? "record " + (found.record().getAsLong() + 1) : "the file";
        return found.file() + ": " + record + found.id().map(id -> ", " + id).orElse("");
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("expected " + STYLE + " beside this class, found nothing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
