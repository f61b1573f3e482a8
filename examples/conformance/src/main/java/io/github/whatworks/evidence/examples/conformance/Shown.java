// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts of a server as they are shown in reports: short, and with nothing in them that a terminal would obey. */
final class Shown {
    /** So much of a body is kept. */
    static final int START = 2_000;

    private static final int WORD = 120;

    private Shown() {}

    /** The start of a body. */
    static String start(byte[] body) {
        byte[] start = Arrays.copyOf(body, Math.min(body.length, START));
        String rest = body.length > START ? "\n(and more: " + body.length + " bytes in all)" : "";
        if (body.length > 1 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b) {
            return "(gzip, " + body.length + " bytes)";
        }
        return printable(new String(start, StandardCharsets.UTF_8)) + rest;
    }

    /** One value, cut short, in quotes. */
    static String value(String text) {
        String cut = text.length() > WORD ? text.substring(0, WORD) + "…" : text;
        return "\"" + printable(cut).replace('\n', ' ') + "\"";
    }

    /** With a sign in place of each control character but line breaks. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean plain = c == '\n' || !isControl(c);
            if (c != '\r') {
                out.appendCodePoint(plain ? c : '\ufffd');
            }
        });
        return out.toString();
    }

    /** Whether a terminal may obey it, or XML cannot hold it. */
    private static boolean isControl(int c) {
        int type = Character.getType(c);
        boolean none = (c & 0xfffe) == 0xfffe;
        return none || type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** Whether it is text in UTF-8. */
    static boolean isText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
