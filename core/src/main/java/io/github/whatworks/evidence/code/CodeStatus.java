// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.PartialDate;
import java.util.List;
import java.util.Optional;

/** What a code list knows about a code: current, superseded or unknown; never a silent nothing. */
public sealed interface CodeStatus {

    /** The code as the list writes it, or as it was asked for where the list does not know it. */
    String code();

    /**
     * The code is in use.
     *
     * @param entry its row in the list
     */
    record Current(CodeEntry entry) implements CodeStatus {
        @Override
        public String code() {
            return entry.code().orElseThrow();
        }
    }

    /**
     * The code was replaced. Records of past years still carry it, so it is answered with a notice.
     *
     * @param entry its row in the list
     * @param replacedBy the codes that replaced it
     * @param since the day they came into use, where known
     */
    record Superseded(CodeEntry entry, List<String> replacedBy, Optional<PartialDate> since) implements CodeStatus {
        /** Copies the list. */
        public Superseded {
            replacedBy = List.copyOf(replacedBy);
        }

        @Override
        public String code() {
            return entry.code().orElseThrow();
        }
    }

    /**
     * The list does not have the code.
     *
     * @param code as it was asked for
     */
    record Unknown(String code) implements CodeStatus {}

    /** The status that the dates of {@code entry} give it. */
    static CodeStatus of(CodeEntry entry) {
        return entry.replacedBy().isEmpty()
                ? new Current(entry)
                : new Superseded(entry, entry.replacedBy(), entry.supersededFrom());
    }
}
