// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Relation;

/** Whether a relation leads to anything. */
final class RelationMeaning extends Meaning<Relation> {

    RelationMeaning() {
        super(Rule.warning(
                        Rule.Group.MEANING, "relation.record.missing", "A relation names the other record or its title")
                .unlessGiven("record", "title")
                .because("With neither, nobody can tell what it is related to.")
                .passes("{\"relations\": [{\"type\": \"contains\", \"title\": \"Example programme\"}]}")
                .fails("{\"relations\": [{\"type\": \"contains\", \"note\": \"see the page\"}]}"));
    }

    @Override
    void check(int rule, Relation relation, Inspection in) {
        if (relation.record().isEmpty() && relation.title().isEmpty()) {
            in.fail("/record", "the id of a record, or a title", "neither");
        }
    }
}
