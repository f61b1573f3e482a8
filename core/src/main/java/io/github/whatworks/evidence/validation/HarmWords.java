// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

/** Tells outcomes that nobody wants more of by their names: deaths, injuries, abuse. Allocates nothing. */
final class HarmWords {
    private static final String[] HARMS = {
        "abuse",
        "adverse",
        "death",
        "deaths",
        "died",
        "exploitation",
        "fatalities",
        "harm",
        "harms",
        "homicide",
        "homicides",
        "injuries",
        "injury",
        "maltreatment",
        "mortality",
        "neglect",
        "reabuse",
        "recidivism",
        "reentry",
        "reoffending",
        "rereferral",
        "rereferrals",
        "suicidal",
        "suicidality",
        "suicide",
        "suicides",
        "victimisation",
        "victimization"
    };
    /** What happens once more, with "re-" in front. */
    private static final String[] AGAIN = {"entry", "entries", "offending", "referral", "referrals"};
    /** With any of these in it a name says which way it goes, or means something else. */
    private static final String[] OTHERWISE = {
        "absence",
        "attitude",
        "attitudes",
        "avoid",
        "avoidance",
        "avoided",
        "awareness",
        "coping",
        "days",
        "decrease",
        "decreased",
        "delay",
        "detection",
        "disclosure",
        "disclosures",
        "fewer",
        "free",
        "identification",
        "identifying",
        "improved",
        "improvement",
        "increase",
        "increased",
        "knowledge",
        "less",
        "lower",
        "lowered",
        "never",
        "no",
        "not",
        "prevent",
        "prevented",
        "preventing",
        "prevention",
        "protect",
        "protection",
        "protective",
        "recognising",
        "recognition",
        "recovery",
        "reduce",
        "reduced",
        "reducing",
        "reduction",
        "reductions",
        "report",
        "reporting",
        "response",
        "safe",
        "safety",
        "screening",
        "services",
        "skills",
        "support",
        "survivor",
        "survivors",
        "time",
        "treatment",
        "understanding",
        "without"
    };

    private HarmWords() {}

    /** Whether {@code name} names a harm and nothing in it says otherwise. */
    static boolean name(String name) {
        boolean harm = false;
        boolean re = false;
        for (int at = Words.next(name, 0); at < name.length(); at = Words.nextWord(name, at)) {
            int end = Words.end(name, at);
            if (Words.isOneOf(name, at, end, OTHERWISE)) {
                return false;
            }
            harm |= Words.isOneOf(name, at, end, HARMS)
                    || (re && Words.isOneOf(name, at, end, AGAIN))
                    || isIntoCare(name, at);
            re = end - at == 2 && name.regionMatches(true, at, "re", 0, 2);
        }
        return harm;
    }

    private static boolean isIntoCare(String name, int at) {
        return name.regionMatches(true, at, "entry to care", 0, 13)
                || name.regionMatches(true, at, "entry into care", 0, 15)
                || name.regionMatches(true, at, "entries into care", 0, 17);
    }
}
