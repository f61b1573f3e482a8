// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage is found in every language, and no language is taken for damage. */
class MojibakeTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Small letters of languages, those beyond ASCII more often than they are. */
    private static final String[] ALPHABETS = {
        "aeiouãõáéíóúâêôàç",
        "aeioéèêëàâîïôùûüçœæÿ",
        "aeiwyŵŷâêîôûï",
        "aeıioöuüçğş",
        "aeiouäöüß",
        "aeiouñáéíóúü",
        "aeiouàèéìòù",
        "aeiouyáčďéěíňóřšťúůýž",
        "aeiouyąćęłńóśźż",
        "aeiouáéíóöőúüű",
        "aeiouyåäö",
        "aeiouyæøå",
        "aeiouyáðéíóúýþæö",
        "aeiouăâîșț",
        "aeiouáéíóú",
        "aăâđêôơưạảấầẩẫậéèẻẽẹ",
        "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ",
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधन",
        "的一是不了人我在有他这为之大来以个中上们",
        "אבגדהוזחטיכלמנסעפצקרשת",
        "āčēģīķļņšūž",
        "ąčęėįšųūž",
        "õäöüšž"
    };

    /** Words that end in letters that are images of lead bytes, in small letters and in capitals. */
    private static final String[] ENDINGS = {
        "café", "voilà", "déjà", "là", "à", "São", "não", "maçã", "manhã", "irmã", "você", "avô", "caffè", "perché",
        "però", "così", "più", "tú", "Perú", "aquí", "nový", "menü", "Malmö", "ø", "ö", "å", "hyvä", "på", "België",
        "Spaß", "groß", "où", "José", "André", "Zoë", "Siân", "Ângela", "Ñandú", "Chloé", "naïf", "Škoda", "Úžasný",
        "Łódź", "æ"
    };

    private static final String[] CLOSINGS = {
        "”",
        "’",
        "»",
        "\u00A0»",
        "\u00A0:",
        "…",
        "–",
        " – ",
        "—",
        "’”",
        "”…",
        "”–",
        "…”",
        "‘",
        "“",
        "›",
        "®",
        "™",
        "²",
        "¹",
        "†",
        "\u00A0?",
        "\u00A0£50",
        "\u00A0–\u00A0",
        "’s",
        "”,",
        "…»",
        ".”",
        ",",
        "\u00A0«",
        "…\u00A0»"
    };

    @Provide
    static Arbitrary<String> sentences() {
        Arbitrary<String> word = Arbitraries.of(ALPHABETS)
                .flatMap(letters -> Arbitraries.strings()
                        .withChars(letters.toCharArray())
                        .ofMinLength(1)
                        .ofMaxLength(9))
                // Three letters that no word has together, and the very image of a damaged sign.
                .filter(letters -> !letters.contains("âœœ"));
        Arbitrary<String> cased = Combinators.combine(
                        word, Arbitraries.integers().between(0, 2))
                .as((letters, form) -> switch (form) {
                    case 0 -> letters;
                    case 1 -> letters.toUpperCase(Locale.ROOT);
                    default -> letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
                });
        return cased.list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
    }

    @Tag("long")
    @Property(tries = 5000)
    void wordsOfAnyLanguage_areNoDamage(@ForAll("sentences") String text) {
        assertThat(spots(text)).isEmpty();
    }

    @Test
    void wordsBeforeClosingMarks_areNoDamage() {
        List<String> texts = Stream.of(ENDINGS)
                .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)))
                .flatMap(word -> Stream.of(CLOSINGS).map(mark -> "“" + word + mark + " et «\u00A0" + word + mark))
                .toList();

        assertThat(texts).hasSizeGreaterThan(2000);
        assertThat(texts).filteredOn(text -> !spots(text).isEmpty()).isEmpty();
    }

    @Test
    void textsReadInTheWrongEncoding_areFound() {
        List<String> sentences = texts(8);
        List<String> words = texts(1);

        for (Charset charset : List.of(WINDOWS, StandardCharsets.ISO_8859_1)) {
            assertThat(share(sentences, charset)).as("sentences as %s", charset).isGreaterThan(0.999);
            assertThat(share(words, charset)).as("words as %s", charset).isGreaterThan(0.95);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the child’s view",
                "“child”",
                "a – b",
                "a — b",
                "…",
                "£100",
                "€100",
                "50 °C",
                "½",
                "© 2019",
                "™",
                "≤ 5",
                "→",
                "−0.4",
                "✓",
                "✔",
                "●",
                "•",
                "\uFEFFtext",
                "café",
                "São",
                "à la",
                "Siân",
                "Ŵan",
                "tŷ",
                "dŵr",
                "ğ",
                "İstanbul",
                "ß",
                "Łódź",
                "β = 0.5",
                "χ²",
                "μg",
                "Привет",
                "שלום",
                "مرحبا",
                "नमस्ते",
                "你好",
                "😀",
                "a\u00A0b",
                "naïve"
            })
    void everyText_readInTheWrongEncoding_isFound(String text) {
        assertThat(isFound(text, WINDOWS)).isTrue();
        assertThat(isFound(text, StandardCharsets.ISO_8859_1)).isTrue();
    }

    @Test
    void damagedCharacter_isFoundWithAllItsSigns() {
        assertThat(PersonalData.in("childâ€™s")).isEmpty();
        assertThat(Mojibake.at("childâ€™s", 5)).isEqualTo(new Spot(TextFault.MOJIBAKE, 5, 8));
        assertThat(Mojibake.at("cafÃ©", 3)).isEqualTo(new Spot(TextFault.MOJIBAKE, 3, 5));
        assertThat(Mojibake.at("ðŸ˜€", 0)).isEqualTo(new Spot(TextFault.MOJIBAKE, 0, 4));
        assertThat(Mojibake.at("â€", 0)).isEqualTo(new Spot(TextFault.MOJIBAKE, 0, 2));
    }

    /** So many words of one language each, at least one letter of them beyond ASCII. */
    private static List<String> texts(int words) {
        Random random = new Random(4);
        return Stream.generate(() -> ALPHABETS[random.nextInt(ALPHABETS.length)])
                .map(letters -> sentence(letters, words, random))
                .filter(text -> text.chars().anyMatch(c -> c >= 128))
                .limit(5000)
                .toList();
    }

    private static String sentence(String letters, int words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ");
            for (int length = 1 + random.nextInt(9); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
        }
        return random.nextBoolean() ? text.toString().toUpperCase(Locale.ROOT) : text.toString();
    }

    private static double share(List<String> texts, Charset charset) {
        return texts.stream().filter(text -> isFound(text, charset)).count() / (double) texts.size();
    }

    /** Whether the damage that reading in {@code charset} does is found, as damage or as a lost character. */
    private static boolean isFound(String text, Charset charset) {
        String damaged = new String(text.getBytes(StandardCharsets.UTF_8), charset);
        return damaged.indexOf('\uFFFD') >= 0 || !spots(damaged).isEmpty();
    }

    private static List<Integer> spots(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> Mojibake.at(text, i) != null)
                .boxed()
                .toList();
    }
}
