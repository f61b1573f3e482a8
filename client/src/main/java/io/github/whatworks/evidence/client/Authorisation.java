// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import java.util.Map;

/** How requests say who sends them. Safe to share between threads. */
interface Authorisation {

    /** The headers that say so; they are never written anywhere else. */
    Map<String, String> headers(Deadline deadline, Cancellation cancellation);

    /**
     * After the Centre did not believe it: whether there is something new to say, so that asking once more is worth it.
     *
     * @param refused what it did not believe; another thread may have had something newer since
     */
    boolean renew(Map<String, String> refused, Deadline deadline, Cancellation cancellation);

    /** Nothing is said. */
    static Authorisation none() {
        return new Authorisation() {
            @Override
            public Map<String, String> headers(Deadline deadline, Cancellation cancellation) {
                return Map.of();
            }

            @Override
            public boolean renew(Map<String, String> refused, Deadline deadline, Cancellation cancellation) {
                return false;
            }
        };
    }
}
