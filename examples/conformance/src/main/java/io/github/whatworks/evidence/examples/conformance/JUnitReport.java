// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;

/** A report for build servers: a suite for each level, a test for each check. */
final class JUnitReport {
    private JUnitReport() {}

    static String of(Report report) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<!-- " + Report.HEADING + " -->\n<testsuites>\n");
        for (Level level : Level.values()) {
            suite(out, level, report);
        }
        return out.append("</testsuites>\n").toString();
    }

    private static void suite(StringBuilder out, Level level, Report report) {
        List<Result> results = report.results().stream()
                .filter(result -> result.level() == level)
                .toList();
        out.append("  <testsuite" + attribute("name", "conformance." + level.id())
                + attribute("tests", Integer.toString(results.size()))
                + attribute("failures", count(results, Outcome.FAILED))
                + attribute("errors", count(results, Outcome.CRASHED))
                + attribute("skipped", count(results, Outcome.SKIPPED))
                + attribute("time", "0") + ">\n    <properties>\n");
        property(out, "heading", Report.HEADING);
        property(out, "base", report.base().toString());
        property(out, "claimed", report.claimed().map(Level::id).orElse("none"));
        property(out, "reached", report.reached().map(Level::id).orElse("none"));
        property(out, "requests", Integer.toString(report.requests()));
        report.notices().forEach(notice -> property(out, "notice", notice));
        out.append("    </properties>\n");
        results.forEach(result -> test(out, result));
        out.append("  </testsuite>\n");
    }

    private static String count(List<Result> results, Outcome outcome) {
        return Long.toString(
                results.stream().filter(it -> it.outcome() == outcome).count());
    }

    private static void property(StringBuilder out, String name, String value) {
        out.append("      <property" + attribute("name", name) + attribute("value", value) + "/>\n");
    }

    private static void test(StringBuilder out, Result result) {
        out.append("    <testcase" + attribute("name", result.id())
                + attribute("classname", "conformance." + result.level().id()) + attribute("time", "0"));
        switch (result.outcome()) {
            case PASSED -> out.append("/>\n");
            case SKIPPED ->
                out.append(">\n      <skipped" + attribute("message", result.said()) + "/>\n    </testcase>\n");
            case FAILED -> trouble(out, "failure", result);
            case CRASHED -> trouble(out, "error", result);
        }
    }

    private static void trouble(StringBuilder out, String element, Result result) {
        out.append(">\n      <" + element + attribute("message", result.meaning() + ": " + result.said())
                + attribute("type", result.outcome().id()) + ">openapi.yaml " + text(result.standsOn()) + "\n");
        for (Exchange exchange : result.exchanges()) {
            out.append(text(exchange.request()) + "\n\n" + text(exchange.response()) + "\n");
        }
        out.append("</" + element + ">\n    </testcase>\n");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + text(value).replace("\n", "&#10;") + "\"";
    }

    private static String text(String text) {
        return Shown.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
