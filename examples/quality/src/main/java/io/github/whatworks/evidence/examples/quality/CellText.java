// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell of a workbook says, as a person reads it. */
final class CellText {
    /** Excel keeps 17 digits and shows 15: 0.57 is kept as 0.56999999999999995. */
    private static final MathContext AS_SHOWN = new MathContext(15);

    private static final Set<String> ERRORS = Set.of(
            "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private CellText() {}

    /** The text of a cell; nothing if there is no value where there should be one. */
    static Optional<String> of(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || (cell.getType() == CellType.FORMULA && value == null)) {
            return Optional.empty();
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(date(cell).orElseGet(() -> plain(number)));
        }
        if (value instanceof Boolean truth) {
            return Optional.of(truth ? "TRUE" : "FALSE");
        }
        boolean error = cell.getType() == CellType.FORMULA && ERRORS.contains(cell.getText());
        return error ? Optional.empty() : Optional.of(cell.getText());
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(AS_SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** The date, as far as the cell shows it: a cell that shows Oct-20 says 2020-10. */
    private static Optional<String> date(Cell cell) {
        String format = cell.getDataFormatString();
        Set<Character> shown = format == null ? Set.of() : DateFormats.letters(format);
        if (!shown.contains('y') && !shown.contains('d')) {
            return Optional.empty();
        }
        try {
            LocalDateTime date = cell.asDate();
            boolean timed = !date.toLocalTime().equals(LocalTime.MIDNIGHT);
            int length = shown.contains('d') ? DAY : shown.contains('m') ? MONTH : YEAR;
            return Optional.of(
                    timed ? date.toString() : date.toLocalDate().toString().substring(0, length));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }
}
