// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quickstart;

import io.github.whatworks.evidence.catalogue.Answer;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.EvidenceClientBuilder;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.examples.centre.ExampleRecords;
import io.github.whatworks.evidence.examples.centre.ReferenceCentre;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The main job: open the copy, refresh it from a Centre, look the needs up, and once more without. */
final class LookUp {

    private final Arguments arguments;
    private final Catalogue catalogue;
    private final Copy copy;
    private final List<String> notices = new ArrayList<>();

    LookUp(Arguments arguments, Copy copy) {
        this.arguments = arguments;
        this.copy = copy;
        this.catalogue = Catalogue.open(copy.folder());
    }

    Found run() throws IOException, CannotAnswerException {
        Need need = arguments.need();
        Refresh refresh;
        Answer answer;
        Optional<Answer> again = Optional.empty();
        if (arguments.centre().isPresent()) {
            refresh = refresh(arguments.centre().get());
            answer = answer(need, refresh);
        } else {
            try (ReferenceCentre centre = embedded()) {
                notices.add("No Centre was named, so one was started here, at " + centre.address()
                        + ", with the demonstration records.");
                refresh = refresh(centre.address());
                answer = answer(need, refresh);
            }
            again = Optional.of(catalogue.lookUp(need));
        }
        catalogue.setAside().forEach(notices::add);
        return new Found(List.copyOf(notices), refresh, answer, again);
    }

    private Refresh refresh(URI address) throws IOException {
        EvidenceClientBuilder builder = EvidenceClient.builder(address);
        if (arguments.key().isPresent()) {
            builder.trust(new CentreKey(Files.readString(arguments.key().get())));
            if (arguments.demonstration()) {
                builder.allowDemonstration();
            }
        } else {
            notices.add("No key was given: the first key met is trusted from now on (trust on first use).");
            notices.add("A Centre whose standing is “demonstration” is allowed.");
            builder.trust(Trust.onFirstUse()).allowDemonstration();
        }
        try (EvidenceClient client = builder.build()) {
            return client.refresh(catalogue);
        }
    }

    private Answer answer(Need need, Refresh refresh) throws CannotAnswerException {
        if (refresh instanceof Refresh.KeptOldCopy kept && catalogue.freshness().isEmpty()) {
            throw new CannotAnswerException(
                    "there is no copy of the evidence here, and none could be had: " + kept.because());
        }
        return catalogue.lookUp(need);
    }

    /** A Centre of our own keeps its key beside the copy, so that the next run is still trusted. */
    private ReferenceCentre embedded() throws IOException {
        return ReferenceCentre.start(
                ExampleRecords.bundled(), CentreKeys.readOrCreate(copy.folder().resolve("demonstration-centre.key")));
    }

    /** What was found, and what to say about how. */
    record Found(List<String> notices, Refresh refresh, Answer answer, Optional<Answer> again) {}
}
