// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of a row that have to be numbers or dates. */
final class Typed {
    private final Row row;
    private final Findings findings;

    Typed(Row row, Findings findings) {
        this.row = row;
        this.findings = findings;
    }

    Optional<Decimal> number(Column column) {
        return row.get(column).flatMap(text -> {
            try {
                return Optional.of(Decimal.of(text));
            } catch (IllegalArgumentException notANumber) {
                findings.add(row.number(), column, "a number such as 0.5", "other text; it is not read");
                return Optional.empty();
            }
        });
    }

    Optional<Integer> whole(Column column) {
        return row.get(column).flatMap(text -> {
            if (text.matches("0|-?[1-9][0-9]{0,8}")) {
                return Optional.of(Integer.parseInt(text));
            }
            findings.add(row.number(), column, "a whole number such as 2", "other text; it is not read");
            return Optional.empty();
        });
    }

    /** Codes with a bar between them. */
    List<String> codes(Column column) {
        Optional<String> cell = row.get(column);
        List<String> codes = cell.stream()
                .flatMap(text -> Stream.of(text.split("\\|", -1)))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        if (cell.isPresent() && codes.isEmpty()) {
            findings.add(row.number(), column, "codes such as 2 | 2+", "bars alone; they are not read");
        }
        return codes;
    }

    /** A record holds a date that is none, so that it can be shown and put right. */
    Optional<PartialDate> date(Column column) {
        Optional<PartialDate> date = row.get(column).map(PartialDate::new);
        if (date.isPresent() && date.get().earliest().isEmpty()) {
            findings.add(
                    row.number(),
                    column,
                    "a date such as 2020, 2020-10 or 2020-10-05",
                    "other text; it is kept as it stands");
        }
        return date;
    }
}
