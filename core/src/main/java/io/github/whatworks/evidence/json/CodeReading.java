// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.json.plan.Code;

/** Reads codes. The one that stood at the same place of the record before is compared, and not made again. */
final class CodeReading extends Reading {
    /** A longer one is no code that comes again, and is not kept. */
    private static final int LONGEST_KEPT = 200;

    private final Code code;
    private String last = "";
    private Object made;

    CodeReading(Code code) {
        this.code = code;
        this.made = code.of(last);
    }

    @Override
    Object value(Tokens tokens, JsonToken token) {
        return token == JsonToken.VALUE_STRING ? code.of(tokens.text()) : misfit(tokens, token);
    }

    @Override
    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // it is given back itself, or is another text
    Object next(Tokens tokens) {
        String text = tokens.nextText(last);
        if (text == null) {
            return misfit(tokens, tokens.current());
        }
        if (text == last) {
            return made;
        }
        if (text.length() > LONGEST_KEPT) {
            return code.of(text);
        }
        last = text;
        made = code.of(text);
        return made;
    }
}
