// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.validation.text.TextFault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules about the words of texts. */
final class ScanRules {
    private static final Map<TextFault, Rule> BY_FAULT = rules();

    /** All of them. */
    static final List<Rule> ALL = List.copyOf(BY_FAULT.values());

    private ScanRules() {}

    /** The rule that {@code fault} breaks. */
    static Rule of(TextFault fault) {
        Rule rule = BY_FAULT.get(fault);
        if (rule == null) {
            throw new IllegalArgumentException("no rule for " + fault);
        }
        return rule;
    }

    private static Map<TextFault, Rule> rules() {
        Map<TextFault, Rule> rules = new EnumMap<>(TextFault.class);
        written(rules);
        characters(rules);
        numbers(rules);
        contacts(rules);
        return rules;
    }

    private static void written(Map<TextFault, Rule> rules) {
        rules.put(
                TextFault.MARKUP,
                warning("text.markup", "The text holds no HTML")
                        .because("Systems show a text as it is, so that a tag is seen by readers, or is run as code.")
                        .passes(summary("Fewer entries into care (p<0.05), in families with children <5 years."))
                        .fails(summary("<p>Fewer entries into care.</p>")));
        rules.put(
                TextFault.ENTITY,
                warning("text.entity", "The text holds no character references of HTML")
                        .because("It was taken from a page without being decoded, and readers see the code.")
                        .passes(summary("Parents & carers; R&D."))
                        .fails(summary("Parents &amp; carers.")));
        rules.put(
                TextFault.PLACEHOLDER,
                warning("text.placeholder", "The text does not stand for one still to be written")
                        .because("A member that is left out says that nothing is known; a placeholder says it in words"
                                + " that systems take for an answer.")
                        .passes(summary("To be read beside the review of 2019."))
                        .fails(summary("TBC")));
        rules.put(
                TextFault.BLANK,
                warning("text.blank", "A text that is there says something")
                        .because(
                                "An empty text is shown as a heading with nothing under it; left out, it is not shown.")
                        .passes(summary("A programme for parents."))
                        .fails(summary(" ")));
        rules.put(
                TextFault.EDGES,
                info("text.edges", "The text neither starts nor ends with a blank")
                        .because("Two texts that look alike are then not equal, in a list of choices for one.")
                        .passes(summary("A programme for parents."))
                        .fails(summary("A programme for parents. ")));
    }

    private static void characters(Map<TextFault, Rule> rules) {
        rules.put(
                TextFault.MOJIBAKE,
                warning("text.mojibake", "The text was read in the encoding it was written in")
                        .because("UTF-8 was read as Windows-1252 or Latin-1, so that names and signs are damaged.")
                        .passes(summary("São Paulo, Ângela, Siân: the child’s view."))
                        .fails(summary("The childâ€™s view.")));
        rules.put(
                TextFault.REPLACEMENT_CHARACTER,
                warning("text.replacement-character", "No character of the text was lost")
                        .because("U+FFFD stands where a program met a character that it could not read.")
                        .passes(summary("The child’s view."))
                        .fails(summary("The child\\ufffds view.")));
        rules.put(
                TextFault.CONTROL_CHARACTER,
                Rule.error(
                                Rule.Group.SCAN,
                                "text.control-character",
                                "The text holds no control characters but tabs and line ends")
                        .because("Many systems refuse the whole file for one of them, XML and spreadsheets among them.")
                        .passes(summary("One line.\\nAnother."))
                        .fails(summary("One line.\\u0007")));
        rules.put(
                TextFault.INVISIBLE,
                warning("text.invisible", "The text holds no characters that cannot be seen")
                        .because("They break searches and comparisons, and those that turn the direction of writing"
                                + " show readers another text than machines read.")
                        .passes(summary("A programme for parents."))
                        .fails(summary("A pro\\u00adgramme for\\u200b parents.")));
        rules.put(
                TextFault.PRIVATE_USE,
                warning("text.private-use", "The text holds no characters of private use")
                        .because("What they look like depends on a font that others do not have; most were bullets.")
                        .passes(summary("• a programme for parents"))
                        .fails(summary("\\uf0b7 a programme for parents")));
        rules.put(
                TextFault.NORMALISATION,
                info("text.normalisation", "Letters with accents are one character each (NFC)")
                        .because("The same name in two forms looks the same and is not found by a search.")
                        .passes(summary("Café sessions."))
                        .fails(summary("Cafe\\u0301 sessions.")));
    }

    private static void numbers(Map<TextFault, Rule> rules) {
        rules.put(
                TextFault.NHS_NUMBER,
                personal(Severity.ERROR, "nhs-number", "an NHS number")
                        .because("Ten digits with the check of an NHS number point at one person; nothing about"
                                + " somebody belongs in evidence.")
                        .passes(summary("Of 9434 families, 765 took part (ISBN 0306406152)."))
                        .fails(summary("NHS number 943 476 5919.")));
        rules.put(
                TextFault.UPN,
                personal(Severity.ERROR, "upn", "a unique pupil number")
                        .because("A pupil number points at one child.")
                        .passes(summary("Grant A123456789013."))
                        .fails(summary("The pupil H801200001001 took part.")));
        rules.put(
                TextFault.NINO,
                personal(Severity.ERROR, "nino", "a National Insurance number")
                        .because("A National Insurance number points at one person.")
                        .passes(summary("Protocol QQ123456C."))
                        .fails(summary("Her number is AB 12 34 56 C.")));
        rules.put(
                TextFault.DATE_OF_BIRTH,
                personal(Severity.ERROR, "date-of-birth", "a date of birth")
                        .because("With a place or a school, a date of birth points at one child.")
                        .passes(summary("Children born between 1 September 2010 and 31 August 2011."))
                        .fails(summary("Jo (DOB 3/4/2015) took part.")));
        rules.put(
                TextFault.CASE_ID,
                personal(Severity.WARNING, "case-id", "the number of a case or person")
                        .because("Whoever can open the system it is from knows who is meant.")
                        .passes(summary("In that case 12345 families would be reached."))
                        .fails(summary("See case number 1234567.")));
    }

    private static void contacts(Map<TextFault, Rule> rules) {
        rules.put(
                TextFault.POSTCODE,
                personal(Severity.WARNING, "postcode", "a full postcode")
                        .because("A postcode is some fifteen households. That of an organisation belongs in no text"
                                + " about evidence either.")
                        .passes(summary("Families in HX1 and in Key Stage 2."))
                        .fails(summary("Families living near HX1 1UJ.")));
        rules.put(
                TextFault.PHONE,
                contact("phone", "a phone number")
                        .because(
                                "It may be somebody's own. That of an organisation goes into the phone member of a link.")
                        .passes(summary("Trial ISRCTN01632960, 020 families."))
                        .fails(summary("Call 01632 960123.")));
        rules.put(
                TextFault.EMAIL,
                contact("email", "an e-mail address")
                        .because("It names somebody. That of an organisation goes into the email member of a link.")
                        .passes(summary("Sessions @ school, 5 @ home."))
                        .fails(summary("Write to jo@example.org.")));
    }

    private static Rule warning(String id, String meaning) {
        return Rule.warning(Rule.Group.SCAN, id, meaning);
    }

    private static Rule info(String id, String meaning) {
        return Rule.info(Rule.Group.SCAN, id, meaning);
    }

    /** One that publishers print, so that it is a warning wherever it stands. */
    private static Rule contact(String kind, String what) {
        return warning("text.personal." + kind, "The text holds nothing that looks like " + what);
    }

    private static Rule personal(Severity severity, String kind, String what) {
        String id = "text.personal." + kind;
        String meaning = "The text holds nothing that looks like " + what;
        return severity == Severity.ERROR
                ? Rule.error(Rule.Group.SCAN, id, meaning)
                : Rule.warning(Rule.Group.SCAN, id, meaning).inPublication(Severity.ERROR);
    }

    private static String summary(String text) {
        return "{\"summary\": \"" + text + "\"}";
    }
}
