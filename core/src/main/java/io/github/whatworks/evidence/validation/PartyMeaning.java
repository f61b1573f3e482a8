// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Party;
import java.util.List;

/** What part an organisation has. */
final class PartyMeaning extends Meaning<Party> {
    private static final List<String> ROLES =
            List.of("provider", "developer", "commissioner", "funder", "delivery-partner", "evaluator");

    PartyMeaning() {
        super(Rule.warning(Rule.Group.MEANING, "party.role.near-miss", "A role is not a slip away from a known one")
                .whenGiven("role")
                .because("Nothing matches on a role that is misspelt: the provider would not be found.")
                .passes("{\"parties\": [{\"role\": \"provider\", \"name\": \"Example Charity\"}]}")
                .fails("{\"parties\": [{\"role\": \"Providers\", \"name\": \"Example Charity\"}]}"));
    }

    @Override
    void check(int rule, Party party, Inspection in) {
        Kinds.nearMiss(party.role(), ROLES, "/role", in);
    }
}
