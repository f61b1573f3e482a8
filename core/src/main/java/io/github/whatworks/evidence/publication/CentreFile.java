// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a Centre says of itself, in a small JSON file that its team keeps: {@code {"id": "...", "operator": "...",
 * "standing": "official", "licence": "..."}}. Immutable.
 *
 * @param id the Centre; stable, since every manifest repeats it; up to 200 characters
 * @param operator who answers for it; up to 1,000 characters
 * @param standing {@code official}, {@code mirror}, {@code council}, {@code demonstration}, or another word in lower case
 * @param licence the terms of the whole; {@code NOT_STATED} where there are none
 * @param notice what anybody who looks at it should know
 */
public record CentreFile(String id, String operator, String standing, String licence, Optional<String> notice) {

    /** The version of the contract that service documents state. */
    static final String CONTRACT_VERSION = "1.0";

    private static final Set<String> MEMBERS = Set.of("id", "operator", "standing", "licence", "notice");
    private static final Pattern STANDING = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LONGEST = 1000;
    private static final int LONGEST_ID = 200;

    /**
     * Holds it to what the contract asks of a service document.
     *
     * @throws IllegalArgumentException if a member is empty or too long, or the standing is not one word in lower case;
     *     the message says which
     */
    public CentreFile {
        check("id", id, LONGEST_ID);
        check("operator", operator, LONGEST);
        check("licence", licence, LONGEST);
        notice.ifPresent(text -> check("notice", text, LONGEST));
        if (!STANDING.matcher(standing).matches()) {
            throw new IllegalArgumentException("member \"standing\": expected official, mirror, council, demonstration,"
                    + " or another word in lower case");
        }
    }

    /**
     * The Centre file at {@code file}.
     *
     * @throws IOException if it cannot be read, or is not one; the message begins with the file and says what was
     *     expected
     */
    public static CentreFile read(Path file) throws IOException {
        try {
            return parse(Files.readAllBytes(file));
        } catch (InvalidJsonException | IllegalArgumentException malformed) {
            throw new IOException(file + ": not a Centre file: " + malformed.getMessage(), malformed);
        } catch (IOException unreadable) {
            throw Reason.about(file, unreadable);
        }
    }

    /**
     * Reads a Centre file.
     *
     * @throws InvalidJsonException if the bytes are not JSON
     * @throws IllegalArgumentException if a member is missing, is not what it should be, or is none of those that there
     *     are: one that was misspelt must not be lost in silence
     */
    public static CentreFile parse(byte[] json) {
        Map<String, JsonValue> members = JsonText.standard()
                .parse(json)
                .asMembers()
                .orElseThrow(() -> new IllegalArgumentException("expected a JSON object"));
        for (String name : members.keySet()) {
            if (!MEMBERS.contains(name)) {
                throw new IllegalArgumentException(
                        "expected the members id, operator, standing, licence and, if need be, notice; found another");
            }
        }
        return new CentreFile(
                text(members, "id"),
                text(members, "operator"),
                text(members, "standing"),
                text(members, "licence"),
                members.containsKey("notice") ? Optional.of(text(members, "notice")) : Optional.empty());
    }

    /**
     * The service document, {@code /v1/centre.json}.
     *
     * @param capabilities what it offers
     * @param notOffered parts of the contract that it says it does not offer; left out where empty
     * @param keys the keys that may sign a manifest now
     */
    public byte[] serviceDocument(List<String> capabilities, List<String> notOffered, List<CentreKey> keys) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", JsonValue.of(id));
        members.put("operator", JsonValue.of(operator));
        members.put("standing", JsonValue.of(standing));
        members.put("contractVersion", JsonValue.of(CONTRACT_VERSION));
        members.put("capabilities", texts(capabilities));
        if (!notOffered.isEmpty()) {
            members.put("notOffered", texts(notOffered));
        }
        members.put("keys", texts(keys.stream().map(CentreKey::text).toList()));
        members.put("licence", JsonValue.of(licence));
        notice.ifPresent(text -> members.put("notice", JsonValue.of(text)));
        return JsonText.standard().compact(JsonValue.of(members));
    }

    private static JsonValue texts(List<String> texts) {
        return JsonValue.of(texts.stream().map(JsonValue::of).toList());
    }

    private static String text(Map<String, JsonValue> members, String name) {
        JsonValue value = members.get(name);
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        throw new IllegalArgumentException(
                "member \"" + name + "\": expected a text, found " + (value == null ? "nothing" : "something else"));
    }

    private static void check(String name, String value, int longest) {
        if (value.isBlank() || value.length() > longest) {
            throw new IllegalArgumentException("member \"" + name + "\": expected a text of 1 to " + longest
                    + " characters, found " + (value.isBlank() ? "none" : value.length()));
        }
    }
}
