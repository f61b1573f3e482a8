// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.validation.text.PersonalSearch;
import io.github.whatworks.evidence.validation.text.Spot;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Looks through everything free-text that is about to leave for what looks like personal data. It uses the scan, and
 * the list of members that hold no words, by which records are checked. Immutable and safe to share between threads.
 */
final class Guard {
    private final Set<PersonalDataKind> acknowledged;

    private Guard(Set<PersonalDataKind> acknowledged) {
        this.acknowledged = acknowledged;
    }

    /** The guard of a call that lets kinds leave that its caller acknowledged. */
    static Guard of(List<Acknowledged> acknowledged) {
        Set<PersonalDataKind> kinds = EnumSet.noneOf(PersonalDataKind.class);
        acknowledged.forEach(word -> kinds.add(word.kind()));
        return new Guard(kinds);
    }

    /** What looks like personal data in a text of a query, which {@code place} names. Nothing in it is exempt. */
    List<GuardFinding> query(String place, String text) {
        return refused(place, text, PersonalSearch.inSearched(text));
    }

    /** What looks like personal data in the free text of a record. */
    List<GuardFinding> record(EvidenceRecord record) {
        return json(EvidenceJson.standard().toValue(record), true);
    }

    /**
     * What looks like personal data in a body. Of a record, faulty or not, the free text is looked through; of other JSON
     * every text; and what is no JSON as one text.
     */
    List<GuardFinding> body(byte[] body) {
        JsonValue value;
        try {
            value = JsonText.standard().parse(body);
        } catch (InvalidJsonException noJson) {
            String text = LooseText.of(body);
            return refused("", text, LooseText.spots(text));
        }
        return json(value, EvidenceJson.standard().inspect(body).record().isPresent());
    }

    private List<GuardFinding> json(JsonValue value, boolean record) {
        GuardFindings findings = new GuardFindings(acknowledged);
        new JsonTexts(record, findings).look(value);
        return findings.all();
    }

    private List<GuardFinding> refused(String place, String text, List<Spot> spots) {
        GuardFindings findings = new GuardFindings(acknowledged);
        spots.forEach(spot -> findings.add(place, text, spot, 0));
        return findings.all();
    }
}
