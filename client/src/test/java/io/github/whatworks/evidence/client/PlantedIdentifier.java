// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static io.github.whatworks.evidence.client.PersonalDataKind.CASE_ID;
import static io.github.whatworks.evidence.client.PersonalDataKind.DATE_OF_BIRTH;
import static io.github.whatworks.evidence.client.PersonalDataKind.EMAIL;
import static io.github.whatworks.evidence.client.PersonalDataKind.NHS_NUMBER;
import static io.github.whatworks.evidence.client.PersonalDataKind.NINO;
import static io.github.whatworks.evidence.client.PersonalDataKind.PHONE;
import static io.github.whatworks.evidence.client.PersonalDataKind.POSTCODE;
import static io.github.whatworks.evidence.client.PersonalDataKind.UPN;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An identifier of somebody who does not exist, in a form in which people type it, inside a text. The same every time.
 *
 * @param kind what it is
 * @param form the form, with {@code #} where the identifier stands
 * @param value the identifier as typed
 * @param text the text that holds it
 */
record PlantedIdentifier(PersonalDataKind kind, String form, String value, String text) {
    private static final String[] SENTENCES = {
        "#",
        "The worker wrote # in the margin.",
        "Jo (#) took part.",
        "home visits #",
        "# home visits",
        "Taken from the file: #",
        "\u201c#\u201d \u2013 na\u00efve caf\u00e9",
        "Line one.\n#\nLine three.",
        "[#]; see above",
        "a\t#\tb",
        "is it #?"
    };

    /** So many identifiers of each kind, each in all the forms of its kind and one sentence after the other. */
    static List<PlantedIdentifier> each(int count) {
        Random random = new Random(2_026);
        List<PlantedIdentifier> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            add(all, NHS_NUMBER, PlantedForms.NHS, Plain.nhsNumber(random));
            add(all, UPN, PlantedForms.UPN, Plain.upn(random));
            add(all, UPN, PlantedForms.UPN, Plain.temporaryUpn(random));
            add(all, NINO, PlantedForms.NINO, Plain.nino(random));
            add(all, POSTCODE, PlantedForms.POSTCODE, Plain.postcode(random));
            add(all, PHONE, PlantedForms.MOBILE, Plain.mobile(random));
            add(all, PHONE, PlantedForms.LANDLINE, Plain.landline(random));
            add(all, EMAIL, PlantedForms.EMAIL, Plain.email(random));
            add(all, DATE_OF_BIRTH, PlantedForms.BIRTH, Plain.date(random));
            add(all, CASE_ID, PlantedForms.CASE, Plain.digits(random, 7));
        }
        return all;
    }

    private static void add(
            List<PlantedIdentifier> all, PersonalDataKind kind, List<PlantedForms.Form> forms, String plain) {
        for (PlantedForms.Form form : forms) {
            String value = form.typed().apply(plain);
            String words = form.words().replace("#", value);
            String text = SENTENCES[all.size() % SENTENCES.length].replace("#", words);
            all.add(new PlantedIdentifier(kind, form.name(), value, text));
        }
    }
}
