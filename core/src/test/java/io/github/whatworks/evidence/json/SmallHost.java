// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.quality.EvidenceCsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A host of its own process, with a small heap and the fewest jars. Exits with 0 if all is as expected. */
final class SmallHost {
    private static final String RECORD = "{\"format\":\"1.0\",\"id\":\"a:1\",\"kind\":\"study\",\"title\":\"T\"}";

    private SmallHost() {}

    public static void main(String[] args) throws IOException {
        noDatabind();
        EvidenceJson json = EvidenceJson.standard();
        check(json.read(RECORD).id().equals("a:1"), "a record is read");
        check(json.digest(json.read(RECORD)).isPresent(), "and has a digest");
        Need need = Need.of("dfe-cin-factors", "4B").forAge(7);
        check(Catalogue.open(Path.of(args[0])).lookUp(need).groups().size() == 1, "a need is answered");
        check(
                EvidenceCsv.standard()
                                .read(EvidenceCsv.template().getBytes(UTF_8))
                                .records()
                                .size()
                        == 2,
                "a sheet is read");
        longLine(json);
        deep(json);
    }

    private static void noDatabind() {
        try {
            Class.forName("com.fasterxml.jackson.databind.ObjectMapper");
        } catch (ClassNotFoundException expected) {
            return;
        }
        throw new AssertionError("databind is on the class path");
    }

    /** 60 MB without an end of line, behind which a record stands. */
    private static void longLine(EvidenceJson json) {
        for (String start : List.of("", "[", "{\"x\":\"", "[{\"x\":\"", "{\"x\":[")) {
            try (Stream<JsonLine> lines = json.lines(input(start, 'x', "\n" + RECORD))) {
                List<JsonLine> all = lines.toList();
                check(all.size() == 2 && all.get(1).record().isPresent(), "the line after a long one is read");
                check(isLimit(all.get(0)), "a long line is beyond a limit");
            }
            try (Stream<JsonLine> records = json.records(input(start, 'x', ""))) {
                check(records.anyMatch(SmallHost::isLimit), "a long record is beyond a limit");
            }
        }
        try {
            json.read(input("{\"title\":\"", 'x', "\"}"));
            throw new AssertionError("60 MB were read");
        } catch (InvalidJsonException tooLong) {
            check(tooLong.reason() == InvalidJsonException.Reason.LIMIT, "a long text is beyond a limit");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void deep(EvidenceJson json) {
        for (String level : List.of("[", "{\"a\":", "{\"ratings\":[", "{\"x\":[")) {
            String text = "{\"x\":" + level.repeat(20_000);
            try {
                json.read(text);
                throw new AssertionError("20,000 levels were read");
            } catch (InvalidJsonException tooDeep) {
                check(tooDeep.reason() == InvalidJsonException.Reason.LIMIT, "20,000 levels are beyond a limit");
            }
            try (Stream<JsonLine> records = json.records(new ByteArrayInputStream(("[" + text).getBytes(UTF_8)))) {
                check(records.allMatch(SmallHost::isLimit), "in an array too");
            }
        }
        try (Stream<JsonLine> records = json.records(input("", '[', ""))) {
            check(records.anyMatch(SmallHost::isLimit), "60 million levels are beyond a limit");
        }
    }

    private static boolean isLimit(JsonLine line) {
        return line.fault()
                .filter(fault -> fault.reason() == InvalidJsonException.Reason.LIMIT)
                .isPresent();
    }

    private static InputStream input(String start, char filler, String end) {
        InputStream long60 = new InputStream() {
            private int left = 60_000_000;

            @Override
            public int read() {
                return left-- > 0 ? filler : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int count = Math.min(length, left);
                Arrays.fill(bytes, from, from + count, (byte) filler);
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        return new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(start.getBytes(UTF_8)), long60),
                new ByteArrayInputStream(end.getBytes(UTF_8)));
    }

    private static void check(boolean holds, String expected) {
        if (!holds) {
            throw new AssertionError("expected that " + expected + ", found that not");
        }
    }
}
