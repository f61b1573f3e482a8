// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words that stand nowhere by themselves, each planted in one place. */
enum Planted {
    /** What somebody looked for. */
    QUERY,
    TOPIC,
    DOMAIN,
    KIND,
    PUBLISHER,
    STATUS,
    EDITION,
    /** What was to be sent to be checked. */
    BODY,
    /** What looked like personal data and was refused. */
    PERSON,
    /** Why somebody let something leave. */
    REASON,
    /** What a server answered: it may repeat what it was asked. */
    ANSWER,
    /** What a Centre says of itself and of what it has: public, and no matter of a message. */
    PUBLISHED,
    KEY,
    TOKEN,
    PASSWORD;

    private static final Map<Planted, List<String>> FORMS =
            Arrays.stream(values()).collect(Collectors.toMap(Function.identity(), Planted::makeForms));

    /** Such as {@code zqqueryjellyfish}. */
    String word() {
        return "zq" + name().toLowerCase(Locale.ROOT) + "jellyfish";
    }

    /** Every form in which it might be found. */
    List<String> forms() {
        return FORMS.getOrDefault(this, List.of());
    }

    private List<String> makeForms() {
        byte[] bytes = word().getBytes(StandardCharsets.UTF_8);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word());
        HexFormat hex = HexFormat.of();
        forms.add(hex.formatHex(bytes));
        forms.add(HexFormat.ofDelimiter(" ").formatHex(bytes));
        forms.add(hex.withPrefix("%").formatHex(bytes));
        for (int before = 0; before < 3; before++) {
            forms.add(base64(bytes, before));
        }
        return List.copyOf(forms);
    }

    /** What is the same of it in Base64 whatever stands around it, where so many bytes of a group of three stand before. */
    private static String base64(byte[] word, int before) {
        byte[] all = new byte[before + word.length];
        System.arraycopy(word, 0, all, before, word.length);
        int whole = all.length - all.length % 3;
        String coded = Base64.getEncoder().encodeToString(Arrays.copyOf(all, whole));
        return coded.substring(before == 0 ? 0 : 4);
    }

    /** The forms of them that stand in a text. */
    static List<String> in(String text) {
        return in(text, List.of(values()));
    }

    /** The forms of some of them that stand in a text. */
    static List<String> in(String text, List<Planted> planteds) {
        String small = text.toLowerCase(Locale.ROOT);
        return planteds.stream()
                .flatMap(planted -> planted.forms().stream()
                        .filter(form -> small.contains(form.toLowerCase(Locale.ROOT)))
                        .map(form -> planted + " as " + form + " in: " + around(text, form)))
                .toList();
    }

    private static String around(String text, String form) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(form.toLowerCase(Locale.ROOT));
        return text.substring(Math.max(0, at - 90), Math.min(text.length(), at + 20));
    }
}
