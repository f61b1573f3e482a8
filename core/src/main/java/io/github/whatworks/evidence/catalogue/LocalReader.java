// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.PartialDate;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the two sheets of a council line by line: a line with a fault costs one finding and no other line. */
final class LocalReader {

    private static final String OFFERS = "offers.csv";
    private static final String NOTES = "notes.csv";
    private static final long MOST_BYTES = 10_000_000;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+:[a-z0-9._-]{1,120}");
    private static final Pattern BRITISH = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Map<String, Commissioned> WORDS = Map.of(
            "yes", Commissioned.YES,
            "no", Commissioned.NO,
            "not known", Commissioned.NOT_KNOWN,
            "not-known", Commissioned.NOT_KNOWN,
            "unknown", Commissioned.NOT_KNOWN);

    private final Path folder;
    private final List<LocalFinding> findings = new ArrayList<>();

    LocalReader(Path folder) {
        this.folder = folder;
        if (!Files.exists(folder.resolve(OFFERS)) && !Files.exists(folder.resolve(NOTES))) {
            findings.add(new LocalFinding(OFFERS, 0, "", OFFERS + " or " + NOTES + " in the folder", "neither"));
        }
    }

    /** All findings, file by file and line by line. */
    List<LocalFinding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(
                                (LocalFinding finding) -> finding.file().equals(NOTES))
                        .thenComparingLong(LocalFinding::line))
                .toList();
    }

    List<LocalOffer> offers() {
        Set<String> columns = Set.of("record", "commissioned", "as of", "source role", "contact role", "note");
        List<LocalOffer> offers = new ArrayList<>();
        for (LocalRow row : rows(OFFERS, columns, Set.of("record", "commissioned"))) {
            row.check("record", LocalReader::isId, "the id of a record, such as publisher:name")
                    .check("commissioned", text -> word(text).isPresent(), "yes, no or not known")
                    .check("as of", text -> text.isEmpty() || date(text).isPresent(), LocalRow.DATE);
            if (row.report(findings)) {
                offers.add(new LocalOffer(
                        row.text("record"),
                        word(row.text("commissioned")).orElseThrow(),
                        date(row.text("as of")),
                        row.optional("source role"),
                        row.optional("contact role"),
                        row.optional("note")));
            }
        }
        return offers;
    }

    List<LocalNote> notes() {
        Set<String> columns = Set.of("record", "tried", "adapted", "outcome", "as of", "ask role");
        List<LocalNote> notes = new ArrayList<>();
        for (LocalRow row : rows(NOTES, columns, Set.of("record"))) {
            String said = row.text("tried") + row.text("adapted") + row.text("outcome");
            row.check("record", LocalReader::isId, "the id of a record, such as publisher:name")
                    .check("tried", text -> !said.isEmpty(), "a text here, in \"adapted\" or in \"outcome\"")
                    .check("as of", text -> text.isEmpty() || date(text).isPresent(), LocalRow.DATE);
            if (row.report(findings)) {
                notes.add(new LocalNote(
                        row.text("record"),
                        row.optional("tried"),
                        row.optional("adapted"),
                        row.optional("outcome"),
                        date(row.text("as of")),
                        row.optional("ask role")));
            }
        }
        return notes;
    }

    private List<LocalRow> rows(String file, Set<String> columns, Set<String> needed) {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            long size = Files.size(path);
            if (size > MOST_BYTES) {
                return none(file, "at most " + MOST_BYTES + " bytes", size + " bytes; nothing of it is read");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return new LocalSheet(file, text.startsWith("\uFEFF") ? text.substring(1) : text, findings)
                    .rows(columns, needed);
        } catch (CharacterCodingException otherEncoding) {
            return none(file, "UTF-8 (save the sheet as \"CSV UTF-8\")", "another encoding; nothing of it is read");
        } catch (IOException unreadable) {
            return none(file, "a file that can be read", "one that cannot; nothing of it is read");
        }
    }

    private List<LocalRow> none(String file, String expected, String found) {
        findings.add(new LocalFinding(file, 0, "", expected, found));
        return List.of();
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static Optional<Commissioned> word(String text) {
        return Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT)));
    }

    /** As written by ISO 8601, or as spreadsheets in Britain turn it: day, month, year. */
    private static Optional<PartialDate> date(String text) {
        Matcher british = BRITISH.matcher(text);
        String iso = british.matches()
                ? british.group(3) + "-" + twoDigits(british.group(2)) + "-" + twoDigits(british.group(1))
                : text;
        return Optional.of(PartialDate.of(iso)).filter(date -> date.earliest().isPresent());
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
