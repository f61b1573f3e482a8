// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Identifiers of people who do not exist, in the forms in which people type them, inside sentences. The same every time.
 *
 * @param fault what it is
 * @param value the identifier as typed
 * @param text the sentence that it stands in
 */
public record Planted(TextFault fault, String value, String text) {
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String NBSP = "\u00A0";
    private static final String[] AREAS = {"HX", "M", "LS", "B", "SW", "E", "CF", "BT", "EH", "NE", "WC", "L"};
    private static final String[] MONTHS = {"January", "Feb", "March", "apr", "May", "Sept", "October", "DEC"};

    /** So many of each kind, each in all its forms. */
    public static List<Planted> each(int count) {
        Random random = new Random(20_261_123);
        List<Planted> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            addAll(all, random, TextFault.NHS_NUMBER, nhsNumber(random), NHS_FORMS);
            addAll(all, random, TextFault.UPN, upn(random), UPN_FORMS);
            addAll(all, random, TextFault.UPN, temporaryUpn(random), UPN_FORMS);
            addAll(all, random, TextFault.NINO, nino(random), NINO_FORMS);
            addAll(all, random, TextFault.POSTCODE, postcode(random), POSTCODE_FORMS);
            addAll(all, random, TextFault.PHONE, "07700900" + digits(random, 3), MOBILE_FORMS);
            addAll(all, random, TextFault.PHONE, "01632960" + digits(random, 3), LANDLINE_FORMS);
            addAll(all, random, TextFault.EMAIL, "jo" + digits(random, 2) + "@example.org", EMAIL_FORMS);
            addAll(all, random, TextFault.DATE_OF_BIRTH, date(random), DATE_FORMS);
            addAll(all, random, TextFault.CASE_ID, digits(random, 7), CASE_FORMS);
        }
        return all;
    }

    private static void addAll(
            List<Planted> all, Random random, TextFault fault, String plain, List<Function<String, String[]>> forms) {
        for (Function<String, String[]> form : forms) {
            String[] typed = form.apply(plain);
            String sentence = SENTENCES[random.nextInt(SENTENCES.length)];
            all.add(new Planted(fault, typed[0], sentence.replace("#", typed[1])));
        }
    }

    private static final String[] SENTENCES = {
        "#",
        "The worker wrote # in the margin.",
        "Jo (#) took part.",
        "Taken from the file: #",
        "Na\u00efve caf\u00e9 \u2013 \u201c#\u201d \u2013 was kept.",
        "\uD83D\uDC76 12 families, 2019; # and others.",
        "Line one.\n#\nLine three.",
        "[#], see above."
    };

    private static final List<Function<String, String[]>> NHS_FORMS = List.of(
            typed(plain -> plain),
            typed(plain -> grouped(plain, " ", 3, 3, 4)),
            typed(plain -> grouped(plain, "-", 3, 3, 4)),
            typed(plain -> grouped(plain, ".", 3, 3, 4)),
            typed(plain -> grouped(plain, NBSP, 3, 3, 4)),
            typed(plain -> grouped(plain, "\u2011", 3, 3, 4)),
            typed(plain -> grouped(plain, " - ", 3, 3, 4)),
            typed(plain -> grouped(plain, "\u2009", 3, 3, 4)),
            said(plain -> plain, "NHS number: #"),
            said(plain -> plain, "nhs no.#"),
            said(plain -> plain, "NHS#"));

    private static final List<Function<String, String[]>> UPN_FORMS = List.of(
            typed(plain -> plain),
            typed(plain -> plain.toLowerCase(java.util.Locale.ROOT)),
            typed(plain -> plain.charAt(0) + " " + plain.substring(1)),
            typed(plain -> grouped(plain, " ", 4, 4, 5)),
            typed(plain -> grouped(plain, "-", 1, 3, 4, 5)),
            typed(plain -> grouped(plain, NBSP, 1, 3, 4, 2, 3)),
            said(plain -> plain, "UPN:#"));

    private static final List<Function<String, String[]>> NINO_FORMS = List.of(
            typed(plain -> plain),
            typed(plain -> plain.toLowerCase(java.util.Locale.ROOT)),
            typed(plain -> grouped(plain, " ", 2, 2, 2, 2, 1)),
            typed(plain -> grouped(plain, "-", 2, 2, 2, 2, 1)),
            typed(plain -> grouped(plain, ".", 2, 2, 2, 2, 1)),
            typed(plain -> grouped(plain, NBSP, 2, 2, 2, 2, 1)),
            typed(plain -> grouped(plain, " ", 2, 6, 1)),
            typed(plain -> grouped(plain, " ", 2, 3, 3, 1)),
            typed(plain -> grouped(plain, " ", 2, 2, 2, 2, 1).toLowerCase(java.util.Locale.ROOT)));

    private static final List<Function<String, String[]>> POSTCODE_FORMS = List.of(
            typed(plain -> plain),
            typed(plain -> plain.replace(" ", NBSP)),
            typed(plain -> plain.replace(" ", "  ")),
            typed(plain -> plain.toLowerCase(java.util.Locale.ROOT)),
            said(plain -> plain, "postcode:#"),
            said(plain -> plain, "1 High Street, Halifax, #."));

    private static final List<Function<String, String[]>> MOBILE_FORMS = List.of(
            typed(plain -> plain),
            typed(plain -> grouped(plain, " ", 5, 6)),
            typed(plain -> grouped(plain, " ", 5, 3, 3)),
            typed(plain -> grouped(plain, "-", 5, 6)),
            typed(plain -> grouped(plain, ".", 5, 3, 3)),
            typed(plain -> grouped(plain, NBSP, 5, 6)),
            typed(plain -> "+44 " + grouped(plain.substring(1), " ", 4, 6)),
            typed(plain -> "+44" + plain.substring(1)),
            typed(plain -> "+44 (0)" + grouped(plain.substring(1), " ", 4, 6)),
            typed(plain -> "0044 " + grouped(plain.substring(1), " ", 4, 6)),
            typed(plain -> "(+44) " + grouped(plain.substring(1), " ", 4, 6)));

    private static final List<Function<String, String[]>> LANDLINE_FORMS = List.of(
            typed(plain -> plain),
            typed(plain -> grouped(plain, " ", 5, 6)),
            typed(plain -> grouped(plain, "-", 5, 3, 3)),
            typed(plain -> "(" + plain.substring(0, 5) + ") " + plain.substring(5)),
            typed(plain -> "+44 1632 " + plain.substring(5)),
            said(plain -> grouped(plain, " ", 5, 6), "tel.: #"));

    private static final List<Function<String, String[]>> EMAIL_FORMS = List.of(
            typed(plain -> plain),
            typed(plain -> plain.toUpperCase(java.util.Locale.ROOT)),
            typed(plain -> "anne-marie.o'" + plain),
            said(plain -> plain, "<#>"),
            said(plain -> plain, "mailto:#,"),
            typed(plain -> plain.replace("example.org", "mail.example.gov.uk")));

    private static final List<Function<String, String[]>> DATE_FORMS = List.of(
            said(plain -> plain, "DOB #"),
            said(plain -> plain, "DOB: #"),
            said(plain -> plain, "dob-#"),
            said(plain -> plain.replace('/', '.'), "D.O.B. #"),
            said(plain -> plain.replace('/', '-'), "d.o.b #"),
            said(plain -> plain, "date of birth: #"),
            said(plain -> plain, "Date of birth is given as #"),
            said(plain -> plain, "# (DOB)"),
            said(plain -> plain, "born #"),
            said(plain -> plain, "who was born on #"),
            said(plain -> plain.replace("/", ""), "DOB #"),
            said(plain -> plain.substring(6) + "-" + plain.substring(3, 5) + "-" + plain.substring(0, 2), "DOB #"),
            said(plain -> plain.substring(0, 6) + plain.substring(8), "DOB #"),
            said(Planted::inWords, "born on #"),
            said(Planted::inWords, "born in Halifax on #"),
            said(plain -> inWords(plain).replace(" ", NBSP), "DOB:" + NBSP + "#"),
            said(plain -> "May " + plain.substring(0, 2) + ", " + plain.substring(6), "born #"));

    private static final List<Function<String, String[]>> CASE_FORMS = List.of(
            said(plain -> plain, "case number #"),
            said(plain -> plain, "Case No. #"),
            said(plain -> plain, "case ref: #"),
            said(plain -> "CS-" + plain, "case ID #"),
            said(plain -> plain, "Mosaic ID: #"),
            said(plain -> plain, "child's file, child ID #"));

    private static Function<String, String[]> typed(UnaryOperator<String> form) {
        return said(form, "#");
    }

    private static Function<String, String[]> said(UnaryOperator<String> form, String words) {
        return plain -> new String[] {form.apply(plain), words.replace("#", form.apply(plain))};
    }

    static String grouped(String plain, String join, int... sizes) {
        StringBuilder typed = new StringBuilder();
        int at = 0;
        for (int size : sizes) {
            typed.append(at == 0 ? "" : join).append(plain, at, at + size);
            at += size;
        }
        return typed.append(plain.substring(at)).toString();
    }

    private static String inWords(String date) {
        int day = Integer.parseInt(date.substring(0, 2));
        String month = MONTHS[Integer.parseInt(date.substring(3, 5)) % MONTHS.length];
        return day + (day % 2 == 0 ? "th " : " ") + month + " " + date.substring(6);
    }

    static String nhsNumber(Random random) {
        while (true) {
            String nine = (1 + random.nextInt(9)) + digits(random, 8);
            int check = 11 - sum(nine, 10, -1) % 11;
            if (check != 10) {
                return nine + check % 11;
            }
        }
    }

    static String upn(Random random) {
        String twelve = digits(random, 12);
        return UPN_LETTERS.charAt(sum(twelve, 2, 1) % 23) + twelve;
    }

    static String temporaryUpn(Random random) {
        String eleven = digits(random, 11);
        int last = random.nextInt(23);
        return "" + UPN_LETTERS.charAt((sum(eleven, 2, 1) + last * 13) % 23) + eleven + UPN_LETTERS.charAt(last);
    }

    private static String nino(Random random) {
        String first = "ABCEHJLMPRSWXY";
        return "" + first.charAt(random.nextInt(first.length())) + first.charAt(random.nextInt(4)) + digits(random, 6)
                + "ABCD".charAt(random.nextInt(4));
    }

    private static String postcode(Random random) {
        return AREAS[random.nextInt(AREAS.length)] + (1 + random.nextInt(20)) + " " + random.nextInt(10)
                + "ABDEFGHJL".charAt(random.nextInt(9)) + "AEFGHJ".charAt(random.nextInt(6));
    }

    private static String date(Random random) {
        return "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1960 + random.nextInt(60));
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static int sum(String digits, int weight, int step) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (weight + i * step);
        }
        return sum;
    }
}
