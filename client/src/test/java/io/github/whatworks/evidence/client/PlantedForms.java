// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The forms in which people type identifiers. */
final class PlantedForms {
    private static final String[] MONTHS = {
        "January", "Feb", "March", "apr", "May", "June", "Jul", "August", "Sept", "October", "November", "DEC"
    };

    private PlantedForms() {}

    /**
     * One form.
     *
     * @param name its number, and the words around it
     * @param typed from the plain identifier to what is typed
     * @param words what stands around it, with {@code #} in its place
     */
    record Form(String name, UnaryOperator<String> typed, String words) {}

    static final List<Form> NHS = List.of(
            form("plain", s -> s),
            form("3 3 4", s -> grouped(s, " ", 3, 3)),
            form("3-3-4", s -> grouped(s, "-", 3, 3)),
            form("3.3.4", s -> grouped(s, ".", 3, 3)),
            form("3 - 3 - 4", s -> grouped(s, " - ", 3, 3)),
            form("en dashes", s -> grouped(s, "\u2013", 3, 3)),
            form("no-break hyphens", s -> grouped(s, "\u2011", 3, 3)),
            form("no-break blanks", s -> grouped(s, "\u00A0", 3, 3)),
            form("thin blanks", s -> grouped(s, "\u2009", 3, 3)),
            form("two blanks", s -> grouped(s, "  ", 3, 3)),
            form("five blanks", s -> grouped(s, "     ", 3, 3)),
            form("tabs", s -> grouped(s, "\t", 3, 3)),
            form("line ends", s -> grouped(s, "\n", 3, 3)),
            form("windows line ends", s -> grouped(s, "\r\n", 3, 3)),
            form("slashes", s -> grouped(s, "/", 3, 3)),
            form("underscores", s -> grouped(s, "_", 3, 3)),
            form("plus", s -> grouped(s, "+", 3, 3)),
            form("commas", s -> grouped(s, ",", 3, 3)),
            form("colons", s -> grouped(s, ":", 3, 3)),
            form("middle dots", s -> grouped(s, "\u00B7", 3, 3)),
            form("bullets", s -> grouped(s, "\u2022", 3, 3)),
            form("percent", s -> grouped(s, "%20", 3, 3)),
            form("percent no-break", s -> grouped(s, "%C2%A0", 3, 3)),
            form("entities", s -> grouped(s, "&nbsp;", 3, 3)),
            form("tags", s -> grouped(s, "</b> <b>", 3, 3)),
            form("zero width", s -> grouped(s, "\u200B", 3, 3)),
            form("soft hyphens", s -> grouped(s, "\u00AD", 1, 1, 4)),
            form("full width", PlantedForms::fullWidth),
            form("full width groups", s -> grouped(fullWidth(s), "\u3000", 3, 3)),
            form("arabic digits", PlantedForms::arabic),
            said("NHS no: #", s -> s),
            said("NHS number #", s -> grouped(s, " ", 3, 3)),
            said("nhs num #", s -> grouped(s, " ", 3)),
            said("NHS No.#", s -> grouped(s, " ", 5)),
            said("NHS#", s -> s),
            said("NHSno#", s -> s),
            said("nhsNumber=#", s -> s),
            said("NHS # ", s -> grouped(s, " ", 2, 2, 2, 2)),
            said("NHS:#", s -> grouped(s, " ", 4, 3)),
            said("(NHS number: #)", s -> s.substring(0, 9) + (s.charAt(9) == '0' ? '1' : '0')));

    static final List<Form> UPN = List.of(
            form("plain", s -> s),
            form("lower case", PlantedForms::lower),
            form("letter apart", s -> grouped(s, " ", 1)),
            form("in fours", s -> grouped(s, " ", 4, 4)),
            form("dashes", s -> grouped(s, "-", 1, 3, 4)),
            form("dots", s -> grouped(s, ".", 1, 3, 4)),
            form("no-break", s -> grouped(s, "\u00A0", 1, 3, 4)),
            form("zero width", s -> grouped(s, "\u200D", 1, 3, 4)),
            form("full width", PlantedForms::fullWidth),
            form("percent", s -> grouped(s, "%20", 1, 3, 4)),
            said("UPN #", s -> s),
            said("upn:#", PlantedForms::lower),
            said("UPN no. #", s -> grouped(s, " ", 1, 6)),
            said("unique pupil number: #", s -> s));

    static final List<Form> NINO = List.of(
            form("plain", s -> s),
            form("lower case", PlantedForms::lower),
            form("pairs", s -> grouped(s, " ", 2, 2, 2, 2)),
            form("pairs lower", s -> lower(grouped(s, " ", 2, 2, 2, 2))),
            form("dashes", s -> grouped(s, "-", 2, 2, 2, 2)),
            form("dots", s -> grouped(s, ".", 2, 2, 2, 2)),
            form("no-break", s -> grouped(s, "\u00A0", 2, 2, 2, 2)),
            form("2 6 1", s -> grouped(s, " ", 2, 6)),
            form("2 3 3 1", s -> grouped(s, " ", 2, 3, 3)),
            form("line ends", s -> grouped(s, "\n", 2, 2, 2, 2)),
            form("underscores", s -> grouped(s, "_", 2, 2, 2, 2)),
            form("slashes", s -> grouped(s, "/", 2, 2, 2, 2)),
            form("percent", s -> grouped(s, "%20", 2, 2, 2, 2)),
            form("full width", PlantedForms::fullWidth),
            said("NI number: #", s -> s),
            said("NI no #", s -> s.substring(0, 8)),
            said("NINO:#", s -> lower(grouped(s, " ", 2, 6))),
            said("National Insurance number #", s -> grouped(s, " ", 2, 2, 2, 2)),
            said("national insurance no. #", s -> grouped(lower(s.substring(0, 8)), " ", 2, 2, 2)));

    static final List<Form> POSTCODE = List.of(
            form("plain", s -> s),
            form("lower case", PlantedForms::lower),
            form("no-break", s -> s.replace(" ", "\u00A0")),
            form("two blanks", s -> s.replace(" ", "  ")),
            form("five blanks", s -> s.replace(" ", "     ")),
            form("dash", s -> s.replace(" ", "-")),
            form("en dash", s -> s.replace(" ", "\u2013")),
            form("line end", s -> s.replace(" ", "\n")),
            form("percent", s -> s.replace(" ", "%20")),
            form("plus", s -> s.replace(" ", "+")),
            form("full width", PlantedForms::fullWidth),
            form("zero width", s -> s.replace(" ", " \u200B")),
            said("postcode: #", s -> s.replace(" ", "")),
            said("Post code #", s -> lower(s.replace(" ", ""))),
            said("lives at 1 High Street, #", s -> s),
            said("1 High St,#", s -> s));

    static final List<Form> MOBILE = List.of(
            form("plain", s -> s),
            form("5 6", s -> grouped(s, " ", 5)),
            form("5 3 3", s -> grouped(s, " ", 5, 3)),
            form("4 3 4", s -> grouped(s, " ", 4, 3)),
            form("3 4 4", s -> grouped(s, "-", 3, 4)),
            form("5-6", s -> grouped(s, "-", 5)),
            form("5.3.3", s -> grouped(s, ".", 5, 3)),
            form("5/6", s -> grouped(s, "/", 5)),
            form("no-break", s -> grouped(s, "\u00A0", 5)),
            form("line end", s -> grouped(s, "\n", 5)),
            form("+44", s -> "+44" + s.substring(1)),
            form("+44 blank", s -> "+44 " + grouped(s.substring(1), " ", 4)),
            form("+44 dashes", s -> "+44-" + grouped(s.substring(1), "-", 4)),
            form("+44 dots", s -> "+44." + grouped(s.substring(1), ".", 4, 3)),
            form("+44 (0)", s -> "+44 (0)" + grouped(s.substring(1), " ", 4)),
            form("+44(0)", s -> "+44(0)" + s.substring(1)),
            form("(+44)", s -> "(+44) " + s.substring(1)),
            form("0044", s -> "0044" + s.substring(1)),
            form("0044 blank", s -> "0044 " + grouped(s.substring(1), " ", 4)),
            form("44", s -> "44" + s.substring(1)),
            form("percent", s -> "%2B44%20" + s.substring(1)),
            form("full width", PlantedForms::fullWidth),
            said("mobile: #", s -> grouped(s, " ", 2, 2, 2, 2, 2)),
            said("mob. #", s -> s.substring(1)),
            said("call Jo on #", s -> s),
            said("tel:#", s -> "+44" + s.substring(1)),
            said("phone #, please", s -> s),
            form("+353", s -> "+353 85 " + grouped(s.substring(4), " ", 3)));

    static final List<Form> LANDLINE = List.of(
            form("plain", s -> s),
            form("5 6", s -> grouped(s, " ", 5)),
            form("4 3 4", s -> grouped(s, " ", 4, 3)),
            form("3 4 4", s -> grouped(s, " ", 3, 4)),
            form("dashes", s -> grouped(s, "-", 5, 3)),
            form("brackets", s -> "(" + s.substring(0, 5) + ") " + s.substring(5)),
            form("brackets, no blank", s -> "(" + s.substring(0, 4) + ")" + s.substring(4)),
            form("+44", s -> "+44 " + s.substring(1, 5) + " " + s.substring(5)),
            form("+44 (0)", s -> "+44 (0) " + grouped(s.substring(1), " ", 3, 3)),
            form("0044", s -> "0044" + s.substring(1)),
            said("# ext. 12", s -> grouped(s, " ", 5)),
            said("#x12", s -> s),
            said("# ext12", s -> s),
            said("tel.: #", s -> grouped(s, " ", 5)),
            said("Tel no. #", s -> s),
            said("fax #", s -> grouped(s, " ", 3, 4)));

    static final List<Form> EMAIL = List.of(
            form("plain", s -> s),
            form("upper case", s -> s.toUpperCase(Locale.ROOT)),
            said("<#>", s -> s),
            said("mailto:#", s -> s),
            said("e-mail: #.", s -> s),
            said("email #,", s -> s),
            form("blanks", s -> s.replace("@", " @ ")),
            form("(at)", s -> s.replace("@", "(at)")),
            form("[at] [dot]", s -> s.replace("@", " [at] ").replace(".org", "[dot]org")),
            form("percent", s -> s.replace("@", "%40")),
            form("entity", s -> s.replace("@", "&#64;")),
            form("full width at", s -> s.replace("@", "\uFF20")),
            form("zero width", s -> s.replace("@", "\u200B@\u200B")));

    static final List<Form> BIRTH = List.of(
            said("DOB #", s -> s),
            said("DOB: #", s -> s),
            said("dob:#", s -> s),
            said("dob-#", s -> s),
            said("DOB=#", s -> s),
            said("D.O.B. #", s -> s.replace('/', '.')),
            said("d.o.b #", s -> s.replace('/', '-')),
            said("D/O/B #", s -> s),
            said("D O B #", s -> s.replace("/", " / ")),
            said("date of birth: #", s -> s),
            said("dob #", s -> s.replace("/", " ")),
            said("born #", s -> s.replace("/", " ")),
            said("DOB: #", s -> s.replace("/", "\\")),
            said("Date of birth is given as #", s -> s),
            said("date_of_birth=#", PlantedForms::iso),
            said("birth date #", s -> s),
            said("birthday #", s -> s),
            said("#  (DOB)", s -> s),
            said("born #", s -> s),
            said("b. #", s -> s),
            said("was born on #", s -> s),
            said("born: #", PlantedForms::iso),
            said("DOB #", s -> s.replace("/", "")),
            said("DOB #", s -> s.substring(0, 6) + s.substring(8)),
            said("DOB: #", s -> s.replaceAll("\\b0", "")),
            said("DOB: #", s -> iso(s) + "T00:00:00"),
            said("DOB #", PlantedForms::inWords),
            said("born #", PlantedForms::inWords),
            said("born on the #", s -> inWords(s).replace(" ", " of ").replaceFirst(" of (\\d{4})$", " $1")),
            said("born in Halifax on #", PlantedForms::inWords),
            said("born on a Friday, DOB #", s -> s.replace("/", "\u2013")),
            said("date of birth #", s -> inWords(s).replace(" ", "\u00A0")),
            said("born #", s -> "May " + s.substring(0, 2) + ", " + s.substring(6)),
            said("DOB%3A%20#", s -> s.replace("/", "%2F")),
            said("DOB #", PlantedForms::fullWidth),
            said("DOB\n#", s -> s));

    static final List<Form> CASE = List.of(
            said("case number #", s -> s),
            said("Case No. #", s -> s),
            said("case ref: #", s -> s),
            said("case ID #", s -> "CS-" + s),
            said("Mosaic ID: #", s -> s),
            said("child ID #", s -> s),
            said("client no #", PlantedForms::fullWidth));

    private static Form form(String name, UnaryOperator<String> typed) {
        return new Form(name, typed, "#");
    }

    private static Form said(String words, UnaryOperator<String> typed) {
        return new Form(words, typed, words);
    }

    private static String grouped(String plain, String join, int... sizes) {
        StringBuilder typed = new StringBuilder();
        int at = 0;
        for (int size : sizes) {
            typed.append(plain, at, at + size).append(join);
            at += size;
        }
        return typed.append(plain.substring(at)).toString();
    }

    private static String lower(String plain) {
        return plain.toLowerCase(Locale.ROOT);
    }

    private static String fullWidth(String plain) {
        return moved(plain, '!', '~', 0xFEE0);
    }

    private static String arabic(String plain) {
        return moved(plain, '0', '9', 0x660 - '0');
    }

    private static String moved(String plain, char first, char last, int by) {
        StringBuilder moved = new StringBuilder();
        plain.chars().forEach(c -> moved.append((char) (c >= first && c <= last ? c + by : c)));
        return moved.toString();
    }

    private static String iso(String date) {
        return date.substring(6) + "-" + date.substring(3, 5) + "-" + date.substring(0, 2);
    }

    /** Such as {@code 3rd April 2015}, or without the ending. */
    private static String inWords(String date) {
        int day = Integer.parseInt(date.substring(0, 2));
        String ending = day % 10 == 1 && day != 11
                ? "st"
                : day % 10 == 2 && day != 12 ? "nd" : day % 10 == 3 && day != 13 ? "rd" : "th";
        String month = MONTHS[Integer.parseInt(date.substring(3, 5)) - 1];
        return day + (day % 2 == 0 ? ending : "") + " " + month + " " + date.substring(6);
    }
}
