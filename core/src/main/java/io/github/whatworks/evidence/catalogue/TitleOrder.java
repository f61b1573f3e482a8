// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts many records in the order of their titles, as look-ups do. Titles are long and begin alike,
 * so those in plain letters are put into small ones once, not anew with each comparison.
 */
final class TitleOrder {

    static final Comparator<EvidenceRecord> BY_TITLE = Comparator.comparing(
                    EvidenceRecord::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(EvidenceRecord::title)
            .thenComparing(EvidenceRecord::id);

    private TitleOrder() {}

    static List<EvidenceRecord> of(List<EvidenceRecord> records) {
        List<Titled> titled = new ArrayList<>(records.size());
        records.forEach(record -> titled.add(new Titled(small(record.title()), record)));
        titled.sort(TitleOrder::compare);
        return titled.stream().map(Titled::record).toList();
    }

    private record Titled(Optional<String> small, EvidenceRecord record) {}

    private static int compare(Titled one, Titled other) {
        if (one.small.isPresent() && other.small.isPresent()) {
            int order = one.small.get().compareTo(other.small.get());
            if (order != 0) {
                return order;
            }
        }
        return BY_TITLE.compare(one.record, other.record);
    }

    /** The title in small letters if it is in ASCII, where these have the same order as letters without case. */
    private static Optional<String> small(String title) {
        char[] signs = title.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] >= 128) {
                return Optional.empty();
            }
            signs[i] = signs[i] >= 'A' && signs[i] <= 'Z' ? (char) (signs[i] + ('a' - 'A')) : signs[i];
        }
        return Optional.of(new String(signs));
    }
}
