// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonLimits;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.json.ReferenceJson;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads the lines of a file of scales, code lists and mappings, and unpacks no more than such a file may have. */
final class ReferenceLines {

    static final int MOST_PACKED = 1 << 23;
    static final int MOST_UNPACKED = 1 << 25;
    static final int LONGEST_LINE = 1 << 23;

    private static final String SCALE = "scale";
    private static final String CODE_LIST = "codeList";
    private static final String MAPPING = "mapping";
    private static final List<String> KINDS = List.of(SCALE, CODE_LIST, MAPPING);
    private static final JsonLimits LIMITS = JsonLimits.standard().withDocumentBytes(LONGEST_LINE);

    private final JsonText text = JsonText.standard().withLimits(LIMITS);
    private final ReferenceJson json = ReferenceJson.standard().withLimits(LIMITS);
    private final List<Scale> scales = new ArrayList<>();
    private final List<CodeList> lists = new ArrayList<>();
    private final List<TopicMapping> mappings = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private int number;
    private int others;

    ReferenceData data() {
        return new ReferenceData(new Scales(scales), new CodeLists(lists), mappings);
    }

    int others() {
        return others;
    }

    /** Reads all of it; {@code digest} is told the unpacked bytes. */
    void read(byte[] gzip, MessageDigest digest) {
        check(gzip.length, MOST_PACKED, "bytes");
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        int unpacked = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                unpacked += count;
                check(unpacked, MOST_UNPACKED, "bytes when unpacked");
                digest.update(buffer, 0, count);
                split(buffer, count, line);
            }
        } catch (IOException notGzip) {
            throw new IllegalArgumentException("it is not gzip: " + notGzip.getMessage(), notGzip);
        }
        if (line.size() > 0) {
            add(line.toByteArray());
        }
    }

    private void split(byte[] buffer, int count, ByteArrayOutputStream line) {
        int start = 0;
        for (int at = 0; at < count; at++) {
            if (buffer[at] == '\n') {
                line.write(buffer, start, at - start);
                add(line.toByteArray());
                line.reset();
                start = at + 1;
            }
        }
        line.write(buffer, start, count - start);
        check(line.size(), LONGEST_LINE, "bytes in line " + (number + 1));
    }

    private static void check(int found, int most, String what) {
        if (found > most) {
            throw new IllegalArgumentException("it has more than the " + most + " " + what + " that it may have");
        }
    }

    private void add(byte[] line) {
        number++;
        try {
            Map<String, JsonValue> members = text.parse(line)
                    .asMembers()
                    .orElseThrow(() -> new IllegalArgumentException("expected a JSON object"));
            List<String> kinds = KINDS.stream().filter(members::containsKey).toList();
            if (kinds.size() > 1) {
                throw new IllegalArgumentException("expected a scale, a codeList or a mapping, found several of them");
            }
            if (kinds.isEmpty()) {
                others++;
                return;
            }
            byte[] value = text.compact(members.getOrDefault(kinds.get(0), JsonValue.of(Map.of())));
            add(kinds.get(0), new ByteArrayInputStream(value));
        } catch (InvalidJsonException | IllegalArgumentException | IOException malformed) {
            throw new IllegalArgumentException("line " + number + ": " + malformed.getMessage(), malformed);
        }
    }

    private void add(String kind, InputStream value) throws IOException {
        switch (kind) {
            case SCALE -> {
                Scale scale = json.scale(value);
                checkNew(kind, scale.id(), scale.edition());
                scales.add(scale);
            }
            case CODE_LIST -> {
                CodeList list = json.codeList(value);
                checkNew(kind, list.id(), list.edition());
                lists.add(list);
            }
            default -> {
                TopicMapping mapping = json.topicMapping(value);
                checkNew(kind, mapping.id(), mapping.edition());
                mappings.add(mapping);
            }
        }
    }

    private void checkNew(String kind, Optional<String> id, Optional<String> edition) {
        String name = id.filter(given -> !given.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("expected a " + kind + " with an id, found none"));
        // Without an edition is not the same as with an empty one.
        List<String> key = edition.map(one -> List.of(kind, name, one)).orElseGet(() -> List.of(kind, name));
        if (!seen.add(key)) {
            throw new IllegalArgumentException("this " + kind + " stands in an earlier line too, in the same edition");
        }
    }
}
