// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** The four files, as they are now. */
final class StaticEndpoints {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,16}");
    /** Beyond it, not every program reads a number as the number that it is. */
    private static final long MOST = (1L << 53) - 1;

    private final Store store;
    private final Signing signing;
    private final Clock clock;
    private final Document centre;
    private final MeaningEndpoints meaning;
    private volatile Optional<Kept> manifest = Optional.empty();
    private volatile Optional<Kept> file = Optional.empty();

    /** What was made for a generation. */
    private record Kept(Generation generation, Document document) {}

    StaticEndpoints(Store store, Signing signing, MeaningEndpoints meaning, Clock clock, Instant start) {
        this.store = store;
        this.signing = signing;
        this.meaning = meaning;
        this.clock = clock;
        this.centre = Document.json(ContractJson.centre(signing), start);
    }

    Document centre() {
        return centre;
    }

    /** The manifest of the current generation, whose life begins anew once half of it is over. */
    Document snapshot() {
        Generation generation = current();
        if (generation.isStale(clock.instant())) {
            store.renew(generation, Seconds.now(clock));
            generation = current();
        }
        Optional<Kept> known = manifest;
        if (known.isPresent() && known.get().generation().equals(generation)) {
            return known.get().document();
        }
        Document made = Document.json(signing.manifest(generation, meaning.described()), generation.issuedAt());
        manifest = Optional.of(new Kept(generation, made));
        return made;
    }

    Document bulkFile(Call call) {
        long number = Long.parseLong(call.part(1));
        Generation generation = store.generation(number).orElseThrow(ProblemException::notFound);
        Optional<Kept> known = file;
        if (known.isPresent() && known.get().generation().number() == number) {
            return known.get().document();
        }
        Document made = store.bulkFile(number)
                .map(bytes -> Document.bulkFile(bytes, generation.madeAt()))
                .orElseThrow(ProblemException::notFound);
        if (current().number() == number) {
            // Most ask for this one, and asking the store for all of it each time costs.
            file = Optional.of(new Kept(generation, made));
        }
        return made;
    }

    Document changes(Call call) {
        Optional<Long> after = call.parameters()
                .one("after", NUMBER, "the number of a generation")
                .map(Long::parseLong);
        if (after.filter(number -> number > MOST).isPresent()) {
            call.parameters().refuse("after", "expected the number of a generation");
        }
        call.parameters().check();
        Generation generation = current();
        return Document.json(ContractJson.changes(store.changes(after.orElse(0L))), generation.madeAt());
    }

    private Generation current() {
        return store.generation().orElseThrow(StaticEndpoints::nothingYet);
    }

    static ProblemException nothingYet() {
        return ProblemException.of(ProblemType.UNAVAILABLE, "This Centre has published nothing yet.");
    }
}
