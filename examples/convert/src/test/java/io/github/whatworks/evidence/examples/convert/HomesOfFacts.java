// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static java.util.Map.entry;

import java.util.Map;

/** Where each member of a source record is found in our record; a star stands for an index. */
final class HomesOfFacts {
    static final Map<String, Home> EVIDENCE_STORE = Map.ofEntries(
            entry("/url", Home.at("/provenance/sources/0/url")),
            entry("/slug", Home.as("/id", slug -> "evidence-store:" + slug)),
            entry("/title", Home.at("/title")),
            entry("/subtitleOwnWords", Home.at("/summary")),
            entry("/contentTypeLabel", Home.at("/provenance/contentType")),
            entry("/outcomes/*/outcome", Home.at("/outcomes/*/name")),
            entry("/outcomes/*/overallEffectiveness/raw", codeAndPrinted(0)),
            entry("/outcomes/*/overallEffectiveness/value", Home.at("/outcomes/*/ratings/0/values/0/number")),
            entry("/outcomes/*/overallEffectiveness/max", Home.at("/outcomes/*/ratings/0/values/0/printedMaximum")),
            entry("/outcomes/*/strengthOfEvidence/raw", codeAndPrinted(1)),
            entry("/outcomes/*/strengthOfEvidence/value", Home.at("/outcomes/*/ratings/0/values/1/number")),
            entry("/outcomes/*/strengthOfEvidence/max", Home.at("/outcomes/*/ratings/0/values/1/printedMaximum")),
            entry("/population", Home.inPopulation("not-stated", "/text")),
            entry("/setting", Home.at("/delivery/settings/0/text")),
            entry("/countries/*", Home.at("/delivery/countries/*/text")),
            entry("/reviews/*/authors/*", Home.at("/citations/*/authors/*")),
            entry("/reviews/*/year", Home.at("/citations/*/year")),
            entry("/reviews/*/title", Home.at("/citations/*/title")),
            entry("/reviews/*/source", Home.at("/citations/*/container")),
            entry("/notes", Home.at("/notes/0/text")),
            entry("/source", Home.at("/provenance/sources/0/note")));

    static final Map<String, Home> GUIDEBOOK = Map.ofEntries(
            entry("/title", Home.at("/title")),
            entry("/slug", Home.as("/id", slug -> "guidebook:" + slug)),
            entry("/url", Home.at("/provenance/sources/0/url")),
            entry("/urls/*", Home.at("/provenance/sources/*/url")),
            entry("/evidenceRating", Home.at("/ratings/0/values/0/code")),
            entry(
                    "/evidenceLevel",
                    Home.at("/ratings/0/values/0/code", (level, code) -> code.startsWith(level))
                            .or(Home.at("/ratings/0/values/0/oneOf/0")
                                    .and(Home.as("/ratings/0/values/0/oneOf/1", level -> level + "+")))),
            entry(
                    "/evidencePlus",
                    Home.at(
                            "/ratings/0/values/0/code",
                            (plus, code) -> code.endsWith("+") == Boolean.parseBoolean(plus))),
            entry(
                    "/evidenceRatingAsShown",
                    Home.at("/ratings/0/values/0/printed").or(Home.at("/ratings/0/note", HomesOfFacts::isWithin))),
            entry("/ratingNote", Home.at("/ratings/0/note", HomesOfFacts::isWithin)),
            entry(
                    "/ratingBasis",
                    Home.as("/ratings/0/known", HomesOfFacts::known)
                            .or(Home.at(
                                    "/ratings/0/note",
                                    (basis, note) -> note.contains("The source file counts this rating as " + basis)))),
            entry("/costRating", Home.at("/costs/0/band/values/0/code")),
            entry("/costBand", Home.at("/costs/0/bandText")),
            entry("/reviews/*", Home.inDates("last-reviewed")),
            entry("/lastReviewed", Home.inDates("last-reviewed")),
            entry("/publishedDate", Home.inDates("published")),
            entry("/lastUpdatedDate", Home.inDates("updated")),
            entry("/providerInvolvement", Home.at("/provenance/providerInvolvement")),
            entry("/childOutcomes/*/domain", Home.at("/outcomes/*/domains/0/text")),
            entry("/childOutcomes/*/outcome", Home.at("/outcomes/*/name")),
            entry("/childOutcomes/*/basedOn", Home.at("/outcomes/*/studiesText")),
            entry("/childOutcomes/*/measures/*/result", Home.at("/outcomes/*/effects/*/printed")),
            entry("/childOutcomes/*/measures/*/improvementIndex", Home.at("/outcomes/*/effects/*/estimates/0/point")),
            entry("/childOutcomes/*/measures/*/timeframe", Home.at("/outcomes/*/effects/*/timeframe")),
            entry("/childOutcomes/*/measures/*/longTerm", Home.at("/outcomes/*/effects/*/longTerm")),
            entry("/childOutcomes/*/measures/*/basedOn", Home.at("/outcomes/*/effects/*/studies/0")),
            entry("/ageAsOffered", Home.inPopulation("as-offered", "/ages/text")),
            entry("/ageAsEvaluated", Home.inPopulation("as-evaluated", "/ages/text")),
            entry("/ageGroups/*", Home.inPopulation("as-evaluated", "/ages/groups/*")),
            entry(
                    "/levelOfNeed",
                    Home.inPopulation("as-evaluated", "/targetingText")
                            .or(Home.inPopulation("not-stated", "/targetingText"))),
            entry("/raceEthnicity", Home.inPopulation("as-evaluated", "/ethnicitiesText")),
            entry("/deliveryModel/*", Home.at("/delivery/models/*/text")),
            entry("/settings/*", Home.at("/delivery/settings/*/text")),
            entry("/workforce/*", Home.at("/delivery/workforce/*/text")),
            entry("/studies", Home.at("/counts/0/printed")),
            entry("/sourceNotes", Home.at("/notes/0/text")),
            entry("/fieldsReadFromProse/*", Home.at("/provenance/readFromProse/*", HomesOfFacts::pointsAt)));

    private HomesOfFacts() {}

    private static Home codeAndPrinted(int axis) {
        return Home.at("/outcomes/*/ratings/0/values/" + axis + "/code")
                .and(Home.at("/outcomes/*/ratings/0/values/" + axis + "/printed"));
    }

    private static boolean isWithin(String fact, String held) {
        return held.contains(fact);
    }

    private static String known(String basis) {
        return switch (basis) {
            case "inferred-from-page-sections" -> "inferred";
            case "not-in-page-text" -> "lost";
            case "sources-disagree" -> "disputed";
            default -> basis;
        };
    }

    private static boolean pointsAt(String member, String pointer) {
        return switch (member) {
            case "deliveryModel" -> pointer.equals("/delivery/models");
            case "levelOfNeed" -> pointer.matches("/populations/\\d/targeting");
            default -> pointer.equals("/delivery/" + member);
        };
    }
}
