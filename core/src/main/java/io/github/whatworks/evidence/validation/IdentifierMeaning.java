// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Identifier;
import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an identifier is one of its scheme. Schemes that are not known here are left alone. */
final class IdentifierMeaning extends Meaning<Identifier> {
    private static final String VALUE = "/value";
    private static final Optional<String> AUTHORITIES = Optional.of("england-local-authorities");
    private static final String[] GSS = {"gss", "gss-code", "ons", "ons-code"};
    private static final String[] DFE = {"dfe", "dfe-number", "dfe-la-code", "la-code"};

    /** A rule of one scheme. */
    private enum Held {
        DOI_FORM("doi"),
        DOI_ALONE("doi"),
        ISBN("isbn", "isbn-10", "isbn-13"),
        ISSN("issn", "eissn", "issn-l"),
        ORCID("orcid", "orcid-id", "isni"),
        GSS_FORM(GSS),
        GSS_KNOWN(GSS),
        GSS_RETIRED(GSS),
        DFE_FORM(DFE),
        DFE_KNOWN(DFE),
        REGISTRATION("isrctn", "nct", "clinicaltrials.gov", "prospero", "pmid", "pmcid");

        private static final Held[] ALL = values();

        @SuppressWarnings("ImmutableEnumChecker") // never handed out
        private final String[] schemes;

        Held(String... schemes) {
            this.schemes = schemes;
        }

        boolean isFor(String scheme) {
            for (String name : schemes) {
                if (scheme.regionMatches(true, 0, name, 0, 1) && Words.same(name, scheme)) {
                    return true;
                }
            }
            return false;
        }
    }

    IdentifierMeaning() {
        super(
                error("identifier.doi.form", "A DOI is 10., a number, a slash and a suffix")
                        .whenGiven("scheme", "value")
                        .because("Anything else does not lead to the work.")
                        .passes(identifier("doi", "10.5555/example.1"))
                        .fails(identifier("doi", "5555/example.1")),
                warning("identifier.doi.address", "A DOI stands without an address or punctuation")
                        .whenGiven("scheme", "value")
                        .because("Programs compare DOIs as they stand, and put the address before them themselves.")
                        .passes(identifier("doi", "10.5555/example.1"))
                        .fails(identifier("doi", "https://doi.org/10.5555/example.1")),
                error("identifier.isbn.check", "An ISBN has its check digit")
                        .whenGiven("scheme", "value")
                        .because("The check digit tells that a digit was mistyped: it names another book or none.")
                        .passes(identifier("isbn", "978-0-306-40615-7"))
                        .fails(identifier("isbn", "978-0-306-40615-8")),
                error("identifier.issn.check", "An ISSN has its check digit")
                        .whenGiven("scheme", "value")
                        .because("The check digit tells that a digit was mistyped: it names another journal or none.")
                        .passes(identifier("issn", "0378-5955"))
                        .fails(identifier("issn", "0378-5965")),
                error("identifier.orcid.check", "An ORCID iD or ISNI has its check digit")
                        .whenGiven("scheme", "value")
                        .because("The check digit tells that a digit was mistyped: it names another person or none.")
                        .passes(identifier("orcid", "0000-0002-1825-0097"))
                        .fails(identifier("orcid", "0000-0002-1825-0098")),
                error("identifier.gss.form", "A GSS code is a letter and eight digits")
                        .whenGiven("scheme", "value")
                        .because("Names and older codes of authorities match no statistics.")
                        .passes(identifier("gss", "E08000033"))
                        .fails(identifier("gss", "E0800033")),
                warning("identifier.gss.unknown", "A GSS code of an English authority is one that there is")
                        .whenGiven("scheme", "value")
                        .because("It is mistyped, or the authority does not look after children.")
                        .passes(identifier("gss", "E08000033"))
                        .fails(identifier("gss", "E08000999")),
                Rule.info(Rule.Group.MEANING, "identifier.gss.retired", "A GSS code was not replaced by another")
                        .whenGiven("scheme", "value")
                        .because("Statistics use both for years, so both are read; newer ones are under the new code.")
                        .passes(identifier("gss", "E08000038"))
                        .fails(identifier("gss", "E08000016")),
                error("identifier.dfe.form", "A DfE number of an authority has three digits and is one of theirs")
                        .whenGiven("scheme", "value")
                        .because("It starts with 2, 3, 8 or 9, or is 420; the census takes no other.")
                        .passes(identifier("dfe", "381"))
                        .fails(identifier("dfe", "0381")),
                warning("identifier.dfe.unknown", "A DfE number is that of an authority that there is or was")
                        .whenGiven("scheme", "value")
                        .because("It is mistyped, or newer than the list that is known here.")
                        .passes(identifier("dfe", "370"))
                        .fails(identifier("dfe", "299")),
                warning("identifier.registration.form", "A number of a register is written as that register does")
                        .whenGiven("scheme", "value")
                        .because("A trial or review is found in its register by the exact number alone.")
                        .passes(identifier("isrctn", "ISRCTN12345678"))
                        .fails(identifier("isrctn", "ISRCTN1234567")));
    }

    @Override
    void check(int rule, Identifier identifier, Inspection in) {
        if (identifier.scheme().isEmpty() || identifier.value().isEmpty()) {
            return;
        }
        Held held = Held.ALL[rule];
        if (held.isFor(identifier.scheme().get())) {
            hold(held, identifier.scheme().get(), identifier.value().get(), in);
        }
    }

    private static void hold(Held held, String scheme, String value, Inspection in) {
        switch (held) {
            case DOI_FORM -> Doi.form(value, VALUE, in);
            case DOI_ALONE -> Doi.alone(value, VALUE, in);
            case ISBN ->
                that(CheckDigits.isIsbn(value), "10 or 13 digits, the last of which checks the others", value, in);
            case ISSN -> that(CheckDigits.isIssn(value), "8 digits, the last of which checks the others", value, in);
            case ORCID -> orcid(value, in);
            case GSS_FORM -> that(isGss(value), "a letter and eight digits", value, in);
            case GSS_KNOWN -> gssKnown(value, in);
            case GSS_RETIRED -> gssRetired(value, in);
            case DFE_FORM -> that(isDfe(value), "three digits such as 381", value, in);
            case DFE_KNOWN -> dfeKnown(value, in);
            case REGISTRATION -> registration(scheme, value, in);
        }
    }

    private static void that(boolean holds, String expected, String value, Inspection in) {
        if (!holds) {
            in.fail(VALUE, expected, Found.code(value), value);
        }
    }

    /** With or without the address that it is often given as. */
    private static void orcid(String value, Inspection in) {
        boolean holds = CheckDigits.isOrcid(value, value.lastIndexOf('/') + 1);
        that(holds, "16 digits, the last of which checks the others", value, in);
    }

    private static void gssKnown(String value, Inspection in) {
        CodeList list = authorities(in);
        if (list != null && isGss(value) && isEnglishAuthority(value)) {
            that(in.reference().entry(list, value) != null, "the code of an authority", value, in);
        }
    }

    private static void gssRetired(String value, Inspection in) {
        CodeList list = authorities(in);
        CodeEntry entry = list == null ? null : in.reference().entry(list, value);
        if (entry != null && Coded.isSuperseded(entry, in.today())) {
            in.fail(VALUE, String.join(" or ", entry.replacedBy()) + ", which replaced it", Found.code(value), value);
        }
    }

    private static void dfeKnown(String value, Inspection in) {
        CodeList list = authorities(in);
        if (list != null && isDfe(value)) {
            that(Coded.entry(list, value, in) != null, "the number of an authority", value, in);
        }
    }

    private static @Nullable CodeList authorities(Inspection in) {
        return Coded.list(AUTHORITIES, Optional.empty(), in);
    }

    private static void registration(String scheme, String value, Inspection in) {
        if (Words.same("isrctn", scheme)) {
            that(isNumbered(value, "ISRCTN", 8, 8), "ISRCTN and eight digits", value, in);
        } else if (Words.same("prospero", scheme)) {
            that(isNumbered(value, "CRD", 11, 11), "CRD and eleven digits", value, in);
        } else if (Words.same("pmid", scheme)) {
            that(isNumbered(value, "", 1, 8), "one to eight digits", value, in);
        } else if (Words.same("pmcid", scheme)) {
            that(isNumbered(value, "PMC", 1, 9), "PMC and digits", value, in);
        } else {
            that(isNumbered(value, "NCT", 8, 8), "NCT and eight digits", value, in);
        }
    }

    private static boolean isGss(String value) {
        return value.length() == 9 && value.charAt(0) >= 'A' && value.charAt(0) <= 'Z' && areDigits(value, 1);
    }

    /** Of a unitary authority, metropolitan district, London borough or county. */
    private static boolean isEnglishAuthority(String gss) {
        return gss.startsWith("E06") || gss.startsWith("E08") || gss.startsWith("E09") || gss.startsWith("E10");
    }

    private static boolean isDfe(String value) {
        return isNumbered(value, "", 3, 3) && ("2389".indexOf(value.charAt(0)) >= 0 || value.equals("420"));
    }

    private static boolean isNumbered(String value, String start, int least, int most) {
        int digits = value.length() - start.length();
        return value.startsWith(start) && digits >= least && digits <= most && areDigits(value, start.length());
    }

    private static boolean areDigits(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Rule error(String id, String meaning) {
        return Rule.error(Rule.Group.MEANING, id, meaning);
    }

    private static Rule warning(String id, String meaning) {
        return Rule.warning(Rule.Group.MEANING, id, meaning);
    }

    private static String identifier(String scheme, String value) {
        return "{\"identifiers\": [{\"scheme\": \"" + scheme + "\", \"value\": \"" + value + "\"}]}";
    }
}
