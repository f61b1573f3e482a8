// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.Random;

/**
 * Identifiers with valid check digits, in ranges that are kept for tests and drama where there are such: NHS numbers from
 * 999, National Insurance numbers from QQ, the phone numbers that Ofcom gives to films, example domains.
 */
final class Plain {
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String[] NHS = {"999", "999", "943", "485", "600", "711"};
    private static final String[] NINO = {"QQ", "AB", "JK", "PW", "ZY"};
    private static final String[] AREAS = {
        "HX", "M", "LS", "B", "SW", "E", "CF", "BT", "EH", "NE", "L", "HD", "OL", "BD"
    };
    private static final String[] LANDLINES = {"01632960", "01134960", "01614960", "02079460", "02890180", "01914980"};
    private static final String[] DOMAINS = {"example.org", "example.com", "mail.example.net", "council.example.gov.uk"
    };
    private static final String[] LOCALS = {"jo", "jo.bloggs", "j_bloggs", "jo-anne.o'neill", "jo+home", "JBloggs"};

    private Plain() {}

    static String nhsNumber(Random random) {
        while (true) {
            String nine = one(NHS, random) + digits(random, 6);
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

    static String nino(Random random) {
        return one(NINO, random) + digits(random, 6) + "ABCD".charAt(random.nextInt(4));
    }

    static String postcode(Random random) {
        String area = one(AREAS, random);
        String district = area.equals("SW") ? "1A" : Integer.toString(1 + random.nextInt(20));
        return area + district + " " + random.nextInt(10) + "ABDEFGHJLNPQRSTUWXYZ".charAt(random.nextInt(20))
                // Not of those that make an ordinal or a unit: in small letters "e1 2nd" is no postcode.
                + "AFJNQSWXY".charAt(random.nextInt(9));
    }

    static String mobile(Random random) {
        return "07700900" + digits(random, 3);
    }

    static String landline(Random random) {
        return one(LANDLINES, random) + digits(random, 3);
    }

    static String email(Random random) {
        return one(LOCALS, random) + digits(random, 2) + "@" + one(DOMAINS, random);
    }

    /** As {@code 03/04/2015}. */
    static String date(Random random) {
        return two(1 + random.nextInt(28)) + "/" + two(1 + random.nextInt(12)) + "/" + (1940 + random.nextInt(86));
    }

    static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    private static int sum(String digits, int weight, int step) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (weight + i * step);
        }
        return sum;
    }
}
