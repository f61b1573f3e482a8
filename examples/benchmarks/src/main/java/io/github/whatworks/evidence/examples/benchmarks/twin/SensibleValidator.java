// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.twin;

import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Scale;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules across components, each as short as one writes it for the purpose. */
public final class SensibleValidator implements ConstraintValidator<Sensible, Object> {
    private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/\\S+");

    /** The codes of each scale, by id and edition. */
    private static final class Codes {
        private static final Map<String, Set<String>> OF_SCALE = new HashMap<>();

        static {
            for (Scale scale : ReferenceData.bundled().scales().scales()) {
                String key = scale.id().orElse("") + " " + scale.edition().orElse(null);
                Set<String> codes = OF_SCALE.computeIfAbsent(key, name -> new HashSet<>());
                scale.axes()
                        .forEach(axis ->
                                axis.levels().forEach(level -> level.code().ifPresent(codes::add)));
            }
        }
    }

    @Override
    public boolean isValid(Object bean, ConstraintValidatorContext context) {
        if (bean instanceof Estimate estimate) {
            return inOrder(estimate.low(), estimate.point())
                    && inOrder(estimate.point(), estimate.high())
                    && inOrder(estimate.low(), estimate.high());
        }
        if (bean instanceof AgeBand band) {
            return inOrder(band.from(), band.to());
        }
        if (bean instanceof Citation citation) {
            return citation.doi() == null || DOI.matcher(citation.doi()).matches();
        }
        if (bean instanceof Identifier identifier) {
            return !"isbn".equals(identifier.scheme()) || isIsbn(identifier.value());
        }
        if (bean instanceof RecordDate date) {
            return date.date() == null || isPast(date.date());
        }
        if (bean instanceof Rating rating) {
            return isOnScale(rating);
        }
        return !(bean instanceof EvidenceRecord record) || hasItsStudies(record);
    }

    private static boolean inOrder(BigDecimal low, BigDecimal high) {
        return low == null || high == null || low.compareTo(high) <= 0;
    }

    private static boolean isIsbn(String value) {
        String digits = value.replace("-", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits.length() == 13 && sum % 10 == 0;
    }

    private static boolean isPast(String date) {
        try {
            LocalDate first = switch (date.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
                case 7 -> YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date);
            };
            return !first.isAfter(LocalDate.now(ZoneOffset.UTC));
        } catch (DateTimeException | NumberFormatException notADate) {
            return false;
        }
    }

    private static boolean isOnScale(Rating rating) {
        Set<String> codes = rating.scale() == null
                ? null
                : Codes.OF_SCALE.get(rating.scale().id() + " " + rating.scale().edition());
        if (codes == null || codes.isEmpty()) {
            return true;
        }
        for (RatingValue value : rating.values()) {
            if (value.code() != null && !codes.contains(value.code())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasItsStudies(EvidenceRecord record) {
        Set<String> labels = new HashSet<>();
        record.studies().forEach(study -> labels.add(study.label()));
        for (Outcome outcome : record.outcomes()) {
            if (!labels.containsAll(outcome.studies())) {
                return false;
            }
            for (Effect effect : outcome.effects()) {
                if (!labels.containsAll(effect.studies())) {
                    return false;
                }
            }
        }
        return true;
    }
}
