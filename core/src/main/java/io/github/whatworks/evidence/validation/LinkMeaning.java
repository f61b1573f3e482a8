// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Link;
import java.util.List;
import java.util.Optional;

/** Whether there is anything to go to, and whether one gets there. */
final class LinkMeaning extends Meaning<Link> {
    private static final int TARGET = 0;
    private static final int EMAIL = 1;
    private static final int PHONE = 2;
    private static final int KIND = 3;

    private static final List<String> KINDS = List.of("contact", "file", "case-study", "resource");
    private static final int LEAST_DIGITS = 3;
    private static final int MOST_DIGITS = 20;

    LinkMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "link.target.missing", "A link has an address, an e-mail or a number")
                        .unlessGiven("url", "email", "phone")
                        .because("It is shown as something to go to, and leads nowhere.")
                        .passes(link("\"title\": \"Full report\", \"url\": \"https://example.org/report.pdf\""))
                        .fails(link("\"title\": \"Full report\"")),
                Rule.error(Rule.Group.MEANING, "link.email.form", "An e-mail address has a name, an @ and a host")
                        .whenGiven("email")
                        .because("Mail to anything else does not arrive.")
                        .passes(link("\"email\": \"office@example.org\""))
                        .fails(link("\"email\": \"office at example.org\"")),
                Rule.warning(Rule.Group.MEANING, "link.phone.form", "A telephone number is made of digits")
                        .whenGiven("phone")
                        .because("Whoever reads it has to dial it; words belong into the note.")
                        .passes(link("\"phone\": \"+44 (0)20 7946 0000 ext. 12\""))
                        .fails(link("\"phone\": \"see website\"")),
                Rule.warning(Rule.Group.MEANING, "link.kind.near-miss", "A kind is not a slip away from a known one")
                        .whenGiven("kind")
                        .because("Nothing matches on a kind that is misspelt.")
                        .passes(link("\"kind\": \"case-study\", \"url\": \"https://example.org/\""))
                        .fails(link("\"kind\": \"Case study\", \"url\": \"https://example.org/\"")));
    }

    @Override
    void check(int rule, Link link, Inspection in) {
        switch (rule) {
            case TARGET -> target(link, in);
            case EMAIL -> email(link.email(), in);
            case PHONE -> phone(link.phone(), in);
            case KIND -> Kinds.nearMiss(link.kind(), KINDS, "/kind", in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void target(Link link, Inspection in) {
        if (link.url().isEmpty() && link.email().isEmpty() && link.phone().isEmpty()) {
            in.fail("", "an address, an e-mail address or a telephone number", "none of them");
        }
    }

    private static void email(Optional<String> email, Inspection in) {
        if (email.isPresent() && !isEmail(email.get())) {
            in.fail("/email", "an address such as office@example.org", Found.text(email.get()), email.get());
        }
    }

    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        boolean parts = at > 0 && at == text.lastIndexOf('@') && dot > at + 1 && dot < text.length() - 1;
        for (int i = 0; parts && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || Character.isSpaceChar(c) || "<>()[],;:\"\\".indexOf(c) >= 0) {
                return false;
            }
        }
        return parts && text.indexOf("..", at) < 0;
    }

    private static void phone(Optional<String> phone, Inspection in) {
        if (phone.isPresent() && !isPhone(phone.get())) {
            in.fail("/phone", "a number such as 020 7946 0000", Found.text(phone.get()), phone.get());
        }
    }

    /** Digits with what may stand between them, and an extension in letters behind them. */
    private static boolean isPhone(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits += digit ? 1 : 0;
            boolean extension = digits >= LEAST_DIGITS && "extnsio:".indexOf(Character.toLowerCase(c)) >= 0;
            if (!digit && "+()-./ #\u00A0\u2010\u2011\u2013".indexOf(c) < 0 && !extension) {
                return false;
            }
        }
        return digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
    }

    private static String link(String parts) {
        return "{\"links\": [{" + parts + "}]}";
    }
}
