// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of the table of requests.
 *
 * @param calls which calls may make it
 * @param parameters what the address may have
 * @param headers what stands before the body, whatever the order
 * @param body what is sent; empty where nothing is
 */
record Allowed(List<String> calls, String method, String path, List<Part> parameters, List<Part> headers, String body) {

    private static final Pattern PART = Pattern.compile("`([^`]+)`( optional| any number)?");

    /** A parameter or a header, and how often it may be there. */
    record Part(String template, String howOften) {

        static List<Part> listIn(String cell) {
            List<Part> parts = new ArrayList<>();
            Matcher found = PART.matcher(cell);
            while (found.find()) {
                String howOften = found.group(2);
                parts.add(new Part(found.group(1), howOften == null ? "once" : howOften.strip()));
            }
            return parts;
        }

        private boolean mayBe(long count) {
            return switch (howOften) {
                case "once" -> count == 1;
                case "optional" -> count <= 1;
                default -> true;
            };
        }
    }

    static Allowed of(List<String> row, List<Part> everyHeader) {
        List<Part> headers = new ArrayList<>(everyHeader);
        headers.addAll(Part.listIn(row.get(4)));
        String calls = row.get(0).equals("a refresh") ? "`" + Page.REFRESH + "`" : row.get(0);
        return new Allowed(
                Tables.codes(calls),
                row.get(1),
                Tables.codes(row.get(2)).get(0),
                Part.listIn(row.get(3)),
                headers,
                Tables.codes(row.get(5)).stream().findFirst().orElse(""));
    }

    boolean allows(SentRequest sent, Given given) {
        return sent.method().equals(method)
                && given.fits(path, sent.path())
                && allows(parameters, sent.parameters(), given)
                && allows(headers, sent.headers(), given)
                && given.fits(body, sent.body());
    }

    /** Each that was sent is one of the parts, and each part is there as often as it may be. */
    private static boolean allows(List<Part> parts, List<String> sent, Given given) {
        return sent.stream().allMatch(one -> parts.stream().anyMatch(part -> given.fits(part.template(), one)))
                && parts.stream()
                        .allMatch(part -> part.mayBe(sent.stream()
                                .filter(one -> given.fits(part.template(), one))
                                .count()));
    }
}
