// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.snippets;

import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.MatchGroup;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.catalogue.SearchResult;
import io.github.whatworks.evidence.catalogue.SnapshotSource;
import io.github.whatworks.evidence.catalogue.TextSearch;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.code.CodeStatus;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Comparison;
import io.github.whatworks.evidence.scale.Rated;
import io.github.whatworks.evidence.scale.Scales;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shown at {@code Catalogue}, {@code SnapshotSource}, {@code Need}, {@code Scales} and {@code CodeList}. */
final class LookUpSnippets {

    private LookUpSnippets() {}

    static List<String> lookUp(Path folder) {
        List<String> screen = new ArrayList<>();
        // @start region="catalogue"
        Catalogue catalogue = Catalogue.open(folder); // no network

        Need need = Need.of("dfe-cin-factors", "4B", "3B").forAge(7);
        for (MatchGroup group : catalogue.lookUp(need)) {
            screen.add(group.heading()); // what was asked, what was found, what was not
            group.matches().forEach(match -> screen.add(match.card().asText()));
        }
        // @end
        return screen;
    }

    static String fromTheClassPath(Catalogue catalogue, CentreKey key) {
        // @start region="class-path"
        SnapshotSource bundled = SnapshotSource.of(
                () -> LookUpSnippets.class.getResourceAsStream("/evidence/snapshot.json"),
                () -> LookUpSnippets.class.getResourceAsStream("/evidence/records.ndjson.gz"));

        return catalogue.importSnapshot(bundled, Trust.keys(key)).sentence();
        // @end
    }

    static Need need() {
        // @start region="need"
        return Need.of("dfe-cin-factors", "4B", "3B") // a code needs its list
                .and("dfe-primary-need", "N1")
                .andTopic("evidence-topics", "parenting") // a topic needs no code
                .forAge(7)
                .actingOn(Subject.PARENT_OR_CARER, Subject.FAMILY); // what does not say stays, and says so
        // @end
    }

    static List<String> search(Catalogue catalogue) {
        List<String> screen = new ArrayList<>();
        // @start region="search"
        SearchResult result = catalogue.search(TextSearch.of("speech lang*").ofKind(RecordKind.PROGRAMME));

        screen.add(result.inWords()); // how many have the words, and what was left out
        result.hits().forEach(hit -> screen.add(hit.title()));
        // @end
        return screen;
    }

    static String compare(Rating first, Rating second) {
        // @start region="compare"
        Scales scales = ReferenceData.bundled().scales(); // keep it

        Comparison places = scales.compare(Rated.record(first), Rated.record(second));
        return places.notComparableBecause().orElse("the first is " + places);
        // @end
    }

    static String find(String code) {
        // @start region="find"
        CodeStatus status = ReferenceData.bundled()
                .codeLists()
                .find("dfe-cin-factors")
                .orElseThrow()
                .find(code);
        return status.inWords(); // "18A was replaced by 18B and 18C from 1 April 2020."
        // @end
    }
}
