// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.Locale;
import java.util.Set;

/**
 * Numbers that the words before them, or the address they stand in, name as something else than the number of a
 * person. An ISBN passes the check of an NHS number, and any ten digits pass it one time in eleven.
 */
final class NumberNames {
    private static final int LONGEST_GAP = 40;
    private static final int LONGEST_WORD = 20;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_TOKEN = 300;

    private static final Set<String> FILLERS = Set.of(
            "a",
            "an",
            "and",
            "code",
            "codes",
            "ebook",
            "electronic",
            "for",
            "hardback",
            "hardcover",
            "hb",
            "hbk",
            "id",
            "identifier",
            "identifiers",
            "ids",
            "is",
            "no",
            "nos",
            "num",
            "number",
            "numbers",
            "of",
            "online",
            "or",
            "paperback",
            "pb",
            "pbk",
            "print",
            "ref",
            "reference",
            "see",
            "the",
            "was",
            "x");
    private static final Set<String> PUBLIC = Set.of(
            "accession",
            "actrn",
            "arxiv",
            "asin",
            "award",
            "awards",
            "charity",
            "chictr",
            "clinicaltrials",
            "company",
            "contract",
            "crd",
            "doi",
            "ean",
            "eissn",
            "embase",
            "eric",
            "eudract",
            "gov",
            "grant",
            "grants",
            "invoice",
            "iras",
            "isbn",
            "isrctn",
            "issn",
            "lccn",
            "medline",
            "nct",
            "nihr",
            "oclc",
            "orcid",
            "osf",
            "pmc",
            "pmcid",
            "pmid",
            "project",
            "prospero",
            "protocol",
            "psycinfo",
            "pubmed",
            "registered",
            "registration",
            "registry",
            "scopus",
            "trial",
            "trials",
            "ukprn",
            "urn",
            "vat",
            "wos");
    private static final Set<String> DIALLED = Set.of(
            "call",
            "contact",
            "fax",
            "freephone",
            "helpline",
            "hotline",
            "mob",
            "mobile",
            "phone",
            "ring",
            "tel",
            "telephone",
            "text");

    private NumberNames() {}

    /** Whether the number at {@code from} is named as one that is public, or stands in the address of something. */
    static boolean isPublic(String text, int from) {
        return isNamed(text, from, PUBLIC) || isInAddress(text, from);
    }

    /** Whether the number at {@code from} is one to call: it is named so, or follows a code of a country. */
    static boolean isDialled(String text, int from) {
        int end = Glyphs.beforeJoin(text, from);
        int start = end;
        while (Glyphs.isDigitAt(text, start - 1)) {
            start--;
        }
        boolean country = (end - start == 1 && text.charAt(start) == '1' && end < from)
                || (end > start && start > 0 && text.charAt(start - 1) == '+')
                || (end - start > 2 && text.startsWith("00", start));
        return country || isNamed(text, from, DIALLED);
    }

    private static boolean isNamed(String text, int from, Set<String> names) {
        int at = from;
        for (int words = 0; words < MOST_WORDS; words++) {
            int end = beforeSigns(text, at);
            int start = Glyphs.beforeLetters(text, end);
            if (start == end || end - start > LONGEST_WORD) {
                return false;
            }
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (names.contains(word)) {
                return true;
            }
            if (!FILLERS.contains(word)) {
                return false;
            }
            at = start;
        }
        return false;
    }

    /** The index behind the letter before {@code from}, over digits and signs; {@code 0} if there is none near. */
    private static int beforeSigns(String text, int from) {
        int i = from;
        while (i > 0 && i > from - LONGEST_GAP && !Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether what stands at {@code from} is part of a web address or a DOI: of one run without blanks. */
    private static boolean isInAddress(String text, int from) {
        int start = from;
        while (start > 0 && start > from - LONGEST_TOKEN && !Glyphs.isSpace(text.charAt(start - 1))) {
            start--;
        }
        boolean registrant = false;
        for (int i = start; i < from; i++) {
            registrant |= text.startsWith("10.", i);
            boolean doi = registrant && text.charAt(i) == '/';
            if (doi || text.startsWith("://", i) || Glyphs.isAt(text, i, "www.") || Glyphs.isAt(text, i, "doi:")) {
                return true;
            }
        }
        return false;
    }
}
