// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonPlace;
import java.util.List;
import java.util.Optional;

/** The rules about the JSON text, before there is a record. */
final class TextRules {
    private static final String HEAD =
            "{\"format\":\"1.0\",\"id\":\"example:visits\",\"version\":1,\"kind\":\"programme\","
                    + "\"status\":\"published\",\"provenance\":{\"publisher\":\"Example\",\"licence\":\"NOT_STATED\",\"sources\":["
                    + "{\"url\":\"https://example.org/visits\",\"role\":\"publisher-page\",\"status\":\"live\",\"readOn\":\"2026-11\"}]},";
    private static final String TITLE = "\"title\":\"Family visits\"";
    private static final String SOUND = HEAD + TITLE + "}";

    private static final Rule SYNTAX = rule("text.syntax", "The text is well-formed JSON")
            .because("Where it is not, two programs read two different records, or none.")
            .fails(HEAD + TITLE + ",}");
    private static final Rule TRAILING = rule("text.trailing", "Nothing follows the record")
            .because("What follows is lost on programs that stop at the end of the record.")
            .fails(SOUND + " {}");
    private static final Rule NOT_A_NUMBER = rule("text.not-a-number", "A number is a number")
            .because(
                    "JSON has no NaN and no Infinity; they come of a sum that went wrong, and most programs refuse them.")
            .fails(SOUND.replace(":1,", ":NaN,"));
    private static final Rule CONTROL_CHARACTER = rule("text.raw-control", "Control characters in a text are escaped")
            .because("A raw line break or tab in a text is not JSON; many programs refuse the whole file for it.")
            .fails(SOUND.replace("Family ", "Family\t"));
    private static final Rule ENCODING = rule("text.encoding", "The text is UTF-8")
            .because("In another encoding, every letter with an accent and every pound sign is read wrong.")
            .fails(SOUND.replace("", "\0").substring(1));
    private static final Rule BYTE_ORDER_MARK = rule(
                    "text.byte-order-mark", "The text starts without a byte order mark")
            .because("RFC 8259 forbids it, and some programs take it for a part of the first name.")
            .fails("\uFEFF" + SOUND);
    private static final Rule DUPLICATE_NAME = rule("text.duplicate-name", "A member occurs once in its object")
            .because("Of two, one program takes the first and another the last, so that they show different evidence.")
            .fails(HEAD + TITLE + "," + TITLE + "}");
    private static final Rule LONE_SURROGATE = rule("text.lone-surrogate", "A character is whole")
            .because("Half of a character cannot be written in UTF-8; a text was cut in the middle of it.")
            .fails(SOUND.replace("visits\"}", "visits \\ud83d\"}"));
    private static final Rule LIMIT = rule("text.limit", "The text is within the limits of size and depth")
            .because("What is larger or deeper than any record can be is damaged or hostile.")
            .fails(HEAD + TITLE + ",\"x-deep\":" + "[".repeat(70) + "]".repeat(70) + "}");
    private static final Rule FORMAT = rule("record.format.later", "The format is one that this version reads")
            .because("A later format may mean something else by the same words, so nothing is read of it.")
            .inJsonSchema()
            .fails(SOUND.replace("1.0", "2.0"));
    private static final Rule NO_FORMAT = missing("format", "Nobody can tell how to read it without its format.");
    private static final Rule NO_ID = missing("id", "Without an id it cannot be cited, updated or withdrawn.");
    private static final Rule NO_KIND =
            missing("kind", "A study, a programme and a local practice are read differently.");
    private static final Rule NO_TITLE = missing("title", "Without a title it cannot be shown.");

    static final List<Rule> ALL = List.of(
            SYNTAX,
            TRAILING,
            NOT_A_NUMBER,
            CONTROL_CHARACTER,
            ENCODING,
            BYTE_ORDER_MARK,
            DUPLICATE_NAME,
            LONE_SURROGATE,
            LIMIT,
            FORMAT,
            NO_FORMAT,
            NO_ID,
            NO_KIND,
            NO_TITLE);

    private TextRules() {}

    /** The finding that {@code fault} is, unless its rule is silenced. */
    static Optional<Finding> finding(InvalidJsonException fault, Ruleset ruleset) {
        Rule rule = of(fault);
        JsonPlace place = new JsonPlace(fault.line(), fault.column());
        return ruleset.severity(rule)
                .map(severity -> new Finding(
                        rule,
                        severity,
                        fault.pointer(),
                        Optional.of(place),
                        fault.expected(),
                        fault.found(),
                        Optional.empty()));
    }

    /** Whether what stands at {@code pointer} was read from a stand-in for what is wrong. */
    static boolean covers(InvalidJsonException fault, String pointer) {
        boolean mended = fault.reason() != InvalidJsonException.Reason.DUPLICATE_NAME
                && !fault.pointer().isEmpty();
        return mended && (pointer + "/").startsWith(fault.pointer() + "/");
    }

    private static Rule of(InvalidJsonException fault) {
        return switch (fault.reason()) {
            case SYNTAX -> SYNTAX;
            case TRAILING -> TRAILING;
            case NOT_A_NUMBER -> NOT_A_NUMBER;
            case CONTROL_CHARACTER -> CONTROL_CHARACTER;
            case ENCODING -> ENCODING;
            case BYTE_ORDER_MARK -> BYTE_ORDER_MARK;
            case DUPLICATE_NAME -> DUPLICATE_NAME;
            case LONE_SURROGATE -> LONE_SURROGATE;
            case LIMIT -> LIMIT;
            case FORMAT -> FORMAT;
            case REQUIRED ->
                switch (fault.pointer()) {
                    case "/format" -> NO_FORMAT;
                    case "/id" -> NO_ID;
                    case "/kind" -> NO_KIND;
                    case "/title" -> NO_TITLE;
                    default -> SYNTAX;
                };
        };
    }

    private static Rule rule(String id, String meaning) {
        return Rule.error(Rule.Group.TEXT, id, meaning).passes(SOUND);
    }

    private static Rule missing(String member, String why) {
        return rule("record." + member + ".missing", "The record has its " + member)
                .because(why)
                .inJsonSchema()
                .fails(SOUND.replace("\"" + member + "\":", "\"x-" + member + "\":"));
    }
}
