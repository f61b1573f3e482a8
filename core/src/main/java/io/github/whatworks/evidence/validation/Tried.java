// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.plan.Plan;
import java.util.List;

/**
 * Rules of one type, and which members each of them needs: most members of most values hold nothing, and so most rules
 * need not be tried. Immutable.
 *
 * @param <T> the type
 */
final class Tried<T> {
    /** What may hold anything or nothing: any rule can break on it. */
    static final long ANY = -1;

    private final Meaning<T> meaning;
    private final long[] given;
    private final long[] lacking;

    Tried(Plan<T> plan, Meaning<T> meaning) {
        this.meaning = meaning;
        int count = meaning.rules().size();
        this.given = new long[count];
        this.lacking = new long[count];
        for (int i = 0; i < count; i++) {
            Rule.Needs needs = meaning.rules().get(i).needs();
            given[i] = bits(plan, needs.given());
            lacking[i] = bits(plan, needs.lacking());
        }
    }

    private static long bits(Plan<?> plan, List<String> members) {
        long bits = 0;
        for (String member : members) {
            int index = plan.indexOf(member);
            if (index < 0) {
                throw new IllegalArgumentException(plan.name() + " has no member " + member);
            }
            bits |= 1L << index;
        }
        return bits;
    }

    Meaning<T> meaning() {
        return meaning;
    }

    /** Those of the rules {@code asked} that can break where the members {@code present} hold something; all as bits. */
    long among(long asked, long present) {
        if (present == ANY) {
            return asked;
        }
        long can = 0;
        for (int i = 0; i < given.length; i++) {
            if ((present & given[i]) == given[i] && (present & lacking[i]) == 0) {
                can |= 1L << i;
            }
        }
        return asked & can;
    }
}
