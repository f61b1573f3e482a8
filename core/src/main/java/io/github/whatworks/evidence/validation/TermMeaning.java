// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.code.CodeList;
import java.util.Optional;

/** What the parts of a term mean together, and whether its code is one. */
final class TermMeaning extends Meaning<Term> {
    private static final int EMPTY = 0;
    private static final int LIST = 1;
    private static final int UNKNOWN = 2;
    private static final int SUPERSEDED = 3;
    private static final int IN_USE = 4;
    private static final int LABEL = 5;

    TermMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "term.empty", "A term has a text or a code")
                        .unlessGiven("text", "code")
                        .because("With neither, there is nothing to show and nothing to look up.")
                        .passes("{\"places\": [{\"text\": \"Calderdale\"}]}")
                        .fails("{\"places\": [{\"note\": \"in the north\"}]}"),
                Rule.info(Rule.Group.MEANING, "term.list.missing", "Beside a code stands the list that it is from")
                        .whenGiven("code")
                        .unlessGiven("list")
                        .because("The same code means different things in different lists: 1A is a factor and a source"
                                + " of referral.")
                        .passes(places("E08000033", "Calderdale"))
                        .fails("{\"places\": [{\"text\": \"Calderdale\", \"code\": \"E08000033\"}]}"),
                Rule.warning(Rule.Group.MEANING, "term.code.unknown", "The code is one of its list")
                        .whenGiven("code", "list")
                        .because("A code that its list does not have is found by nobody who looks for it.")
                        .passes(places("381", "Calderdale"))
                        .fails(places("E08000099", "Calderdale")),
                Rule.warning(Rule.Group.MEANING, "term.code.superseded", "The code was not replaced by another")
                        .whenGiven("code", "list")
                        .because("Codes of authorities change when authorities do; figures of later years are under the"
                                + " new code.")
                        .passes(places("E08000038", "Barnsley"))
                        .fails(places("E08000016", "Barnsley")),
                Rule.warning(Rule.Group.MEANING, "term.code.in-use", "The code is in use today")
                        .whenGiven("code", "list")
                        .because("A code that ended, or is still to come, matches nothing that is collected now.")
                        .passes("""
                                {"delivery": {"settings": [
                                  {"text": "Supported accommodation", "code": "K3", "list": "ssda903-placement-type"}]}}""")
                        .fails("""
                                {"delivery": {"settings": [
                                  {"text": "Semi-independent living", "code": "H5", "list": "ssda903-placement-type"}]}}"""),
                Rule.warning(Rule.Group.MEANING, "term.text.mismatch", "The text is not the label of another code")
                        .whenGiven("code", "text", "list")
                        .because("Either the code or the text is wrong, and people and programs read different things.")
                        .passes(places("E08000033", "Calderdale Council"))
                        .fails(places("E08000033", "Leeds")));
    }

    @Override
    void check(int rule, Term term, Inspection in) {
        if (term.code().isEmpty()) {
            if (rule == EMPTY && term.text().isEmpty()) {
                in.fail("", "a text or a code", "neither");
            }
            return;
        }
        if (rule == LIST && term.list().isEmpty()) {
            in.fail("/list", "the list that the code is from", "nothing");
        }
        if (rule > LIST) {
            coded(rule, term, term.code().get(), in);
        }
    }

    private static void coded(int rule, Term term, String code, Inspection in) {
        CodeList list = Coded.list(term.list(), Optional.empty(), in);
        if (list == null) {
            return;
        }
        switch (rule) {
            case UNKNOWN -> Coded.unknown(list, code, in);
            case SUPERSEDED -> Coded.superseded(list, code, in);
            case IN_USE -> Coded.inUse(list, code, in);
            case LABEL -> {
                if (term.text().isPresent()) {
                    Coded.otherLabel(list, code, term.text().get(), in);
                }
            }
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static String places(String code, String text) {
        return "{\"places\": [{\"text\": \"" + text + "\", \"code\": \"" + code
                + "\", \"list\": \"england-local-authorities\"}]}";
    }
}
