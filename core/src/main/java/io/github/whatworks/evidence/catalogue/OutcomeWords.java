// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Subject;
import java.util.ArrayList;
import java.util.List;

/** Names an outcome with whose it is and which way it is wanted to go: a value alone never says that. */
final class OutcomeWords {

    private final Wording wording;

    OutcomeWords(Wording wording) {
        this.wording = wording;
    }

    String name(Outcome outcome) {
        String name = outcome.name().orElseGet(() -> wording.say("outcome.noName"));
        List<String> about = new ArrayList<>();
        outcome.wanted()
                .ifPresent(wanted ->
                        about.add(wording.sayOr("wanted." + wanted, "wanted.other", "wanted", wanted.value())));
        outcome.whose()
                .filter(whose -> !whose.equals(Subject.NOT_STATED))
                .ifPresent(whose -> about.add(wording.say("outcome.whose", "person", person(whose))));
        return about.isEmpty() ? name : wording.say("outcome.about", "name", name, "about", String.join("; ", about));
    }

    String person(Subject subject) {
        return wording.sayOr("person." + subject, "person.other", "person", subject.value());
    }
}
