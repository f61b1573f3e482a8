// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Attempts;
import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.client.http.Time;
import java.util.Map;

/** A key in a header. */
final class ApiKey extends Credentials implements Authorisation {

    private static final String HEADER = "X-Api-Key";
    private static final int LONGEST = 4096;

    private final Secret key;

    ApiKey(Secret key) {
        this.key = key;
    }

    @Override
    Authorisation authorisation(Attempts attempts, String userAgent, Time time) {
        return this;
    }

    @Override
    public Map<String, String> headers(Deadline deadline, Cancellation cancellation) {
        return Map.of(HEADER, headerValue());
    }

    /** There is no other. */
    @Override
    public boolean renew(Map<String, String> refused, Deadline deadline, Cancellation cancellation) {
        return false;
    }

    /** Held to what a header carries, since the HTTP library would put what it refuses into its message. */
    private String headerValue() {
        String value = new String(key.value());
        boolean isPlain =
                !value.isEmpty() && value.length() <= LONGEST && value.chars().allMatch(c -> c > ' ' && c < 0x7F);
        if (!isPlain) {
            throw SendCheck.refused("the API key is empty, too long, or has a character that a header cannot carry");
        }
        return value;
    }
}
