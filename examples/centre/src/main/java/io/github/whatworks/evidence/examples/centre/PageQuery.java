// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The question for one page of ids, by keys and not by counting, so that nothing is repeated or left out. */
record PageQuery(String sql, List<Object> values) {

    static final String TOPIC = "topic";
    static final String OUTCOME_DOMAIN = "outcomeDomain";

    /** What a page may hold. */
    record Hit(String id, int version, long size) {
        static Hit of(ResultSet row) throws SQLException {
            return new Hit(row.getString("id"), row.getInt("version"), row.getLong("body_size"));
        }
    }

    static PageQuery of(Filter filter, String afterId, int limit) {
        StringBuilder sql = new StringBuilder("SELECT r.id, r.version, v.body_size FROM centre_record r"
                + " JOIN centre_version v ON v.id = r.id AND v.version = r.version WHERE r.id > ? AND r.status <> ?");
        List<Object> values = new ArrayList<>(List.of(afterId, StoredRecord.WITHDRAWN));
        any(sql, values, "r.kind", filter.kinds());
        any(sql, values, "r.publisher", filter.publishers());
        any(sql, values, "r.status", filter.statuses());
        term(sql, values, TOPIC, filter.topics());
        term(sql, values, OUTCOME_DOMAIN, filter.outcomeDomains());
        filter.words().ifPresent(words -> {
            if (words.isEmpty()) {
                sql.append(" AND 1 = 0");
            }
            for (String word : words) {
                // A folded word has letters and digits alone, so nothing in it is a sign to LIKE.
                sql.append(" AND r.words LIKE ?");
                values.add("% " + word + " %");
            }
        });
        values.add(limit);
        return new PageQuery(sql.append(" ORDER BY r.id LIMIT ?").toString(), List.copyOf(values));
    }

    /** The first of them, as many as a page holds; there is one more than that if there is another page. */
    static List<Hit> fitting(List<Hit> hits, int limit) {
        List<Hit> fitting = new ArrayList<>();
        long bytes = 0;
        for (Hit hit : hits) {
            bytes += hit.size();
            if (fitting.size() == limit || (bytes > Store.MOST_BYTES_A_PAGE && !fitting.isEmpty())) {
                break;
            }
            fitting.add(hit);
        }
        return fitting;
    }

    private static void any(StringBuilder sql, List<Object> values, String column, Set<String> wanted) {
        if (!wanted.isEmpty()) {
            sql.append(" AND ")
                    .append(column)
                    .append(" IN (")
                    .append(marks(wanted))
                    .append(')');
            values.addAll(wanted);
        }
    }

    private static void term(StringBuilder sql, List<Object> values, String field, Set<String> wanted) {
        if (!wanted.isEmpty()) {
            sql.append(" AND EXISTS (SELECT 1 FROM centre_term t WHERE t.id = r.id AND t.field = ? AND t.term IN (")
                    .append(marks(wanted))
                    .append("))");
            values.add(field);
            values.addAll(wanted);
        }
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
