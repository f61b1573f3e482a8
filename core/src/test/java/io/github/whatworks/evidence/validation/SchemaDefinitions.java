// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.util.Map;

/** What the JSON Schema says that no declaration does: what it is, and the simple types of the record. */
final class SchemaDefinitions {
    static final String SAID = "NotBlank";
    static final String DATE = "Date";
    static final String WHOLE_NUMBER = "WholeNumber";

    static final String ABOUT = """
            One thing that a What Works body publishes: what it is, whom it is for, how it is rated, on what evidence, and \
            where it was read. This schema checks the form of the record, not whether the intervention works. It holds \
            what has to be right when a record goes from one system to another; what it cannot say, and what is only a \
            warning, is named in the comments and explained in RULES.md. Members that are not named here are allowed and \
            kept. A member that is not required may be null, and a list may be empty: both say no more than leaving it \
            out. Codes are open: those listed are known today. Lengths are counted here in characters (code points); the \
            library counts UTF-16 units, of which an emoji has two.""";

    private static final String ALL = """
            {
              "Date": {
                "title": "Date",
                "description": "A year, a month or a day of the calendar, as much as is known: 2020, 2020-10 or 2020-10-05. A text, not a number.",
                "$comment": "Up to day 28 in every month, 29 and 30 in all but February, 31 in the long ones, and 29 February in leap years.",
                "type": ["string", "null"],
                "pattern": "^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$"
              },
              "WholeNumber": {
                "title": "Whole number",
                "description": "Written in digits alone. JSON Schema takes 1.0 for a whole number too; the library does not.",
                "type": ["integer", "null"],
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "NotBlank": {
                "title": "Text that is not blank",
                "description": "At least one of its characters is not a blank. A no-break space is not counted as a blank.",
                "type": "string",
                "minLength": 1,
                "pattern": "[^\\\\t-\\\\r\\\\u001c-\\\\u0020\\\\u1680\\\\u2000-\\\\u2006\\\\u2008-\\\\u200a\\\\u2028\\\\u2029\\\\u205f\\\\u3000]"
              }
            }
            """;

    private SchemaDefinitions() {}

    static Map<String, JsonValue> all() {
        return JsonText.standard().parse(ALL).asMembers().orElseThrow();
    }
}
