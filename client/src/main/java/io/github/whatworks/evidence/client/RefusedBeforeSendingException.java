// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.Serializable;
import java.util.List;

/** The client did not send what it was given. Neither the message nor {@link #findings} repeat it. */
public final class RefusedBeforeSendingException extends EvidenceClientException {

    private static final long serialVersionUID = 1L;

    // An array can be serialised with the exception, whatever a list is made of.
    private final Finding[] findings;

    RefusedBeforeSendingException(ErrorDetails details, List<Finding> findings) {
        super(details);
        this.findings = findings.toArray(Finding[]::new);
    }

    /** What looks like personal data, where that is why; empty where a value is of the wrong form. */
    public List<Finding> findings() {
        return List.of(findings);
    }

    /**
     * A place that looks as if it held personal data.
     *
     * @param place the parameter, or the JSON Pointer of the member
     * @param kind what it looks like
     * @param where how many characters, and from which
     */
    public record Finding(String place, PersonalDataKind kind, String where) implements Serializable {}
}
