// SPDX-License-Identifier: Apache-2.0
package com.example.lookup;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.MatchGroup;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.catalogue.Trust;
import java.nio.file.Path;

/** A program in an image of its own: look-up FOLDER STICK KEY. */
public final class LookUp {

    private LookUp() {}

    public static void main(String[] args) {
        Path stick = Path.of(args[1]);
        Catalogue catalogue = Catalogue.open(Path.of(args[0]));
        System.out.println(catalogue
                .importSnapshot(
                        stick.resolve("manifest.json"),
                        stick.resolve("records.ndjson.gz"),
                        Trust.keys(new CentreKey(args[2])))
                .sentence());
        for (MatchGroup group :
                catalogue.lookUp(Need.of("dfe-cin-factors", "4B").forAge(7))) {
            group.matches().forEach(match -> System.out.println(match.card().asText()));
        }
    }
}
