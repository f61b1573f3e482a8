// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags and character references, to their last character and at the very end of a text. */
class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>              | 3",
                "</p>             | 4",
                "<P>              | 3",
                "<br/>            | 5",
                "<br />           | 6",
                "<h6>             | 4",
                "<blockquote>     | 12",
                "<p a=b>x         | 7",
                "<p a=            | 1",
                "<a\thref=x>      | 10",
                "<a  data-x=1>    | 13",
                "<o:p>            | 5",
                "<w:x>            | 5",
                "</anything>      | 11",
                "<script          | 1",
                "<script x        | 1",
                "<style>          | 7",
                "<!--x            | 1",
                "<!--x-->         | 8",
                "<![CDATA[        | 1",
                "<!doctype html>  | 15",
                "<?xml?>          | 7",
                "<?PHP            | 1"
            })
    void tag_isFound(String text, int end) {
        Spot spot = Markup.tag(text + (text.equals("<script") ? " " : ""), 0);

        assertThat(spot).isEqualTo(new Spot(TextFault.MARKUP, 0, end));
        assertThat(Markup.tag("a" + text + " ", 1)).isEqualTo(new Spot(TextFault.MARKUP, 1, end + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<p",
                "<b",
                "</",
                "</p",
                "<1>",
                "</1>",
                "<@p>",
                "<p a",
                "<p a ",
                "<p =b>",
                "<pa=b>",
                "<p a =b>",
                "<p ",
                "<p  ",
                "<p / >",
                "<p/ >",
                "<px>",
                "<x:p>",
                "</p x>",
                "<blockquotes>",
                "</abcdefghijklmn>",
                "<!x>",
                "<!-x>",
                "<?x>",
                "<?",
                "<!",
                "< p>",
                "<p.>",
                "<p x y=1>"
            })
    void whatIsNoTag_isNotFound(String text) {
        assertThat(Markup.tag(text, 0)).isNull();
    }

    @Test
    void tag_isFollowedAsFarAsThreeHundredCharacters() {
        assertThat(Markup.tag("<p a=" + "x".repeat(295) + ">", 0)).isEqualTo(new Spot(TextFault.MARKUP, 0, 301));
        assertThat(Markup.tag("<p a=" + "x".repeat(296) + ">", 0)).isEqualTo(new Spot(TextFault.MARKUP, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&amp;",
                "&nbsp;",
                "&frac12;",
                "&Eacute;",
                "&#39;",
                "&#0;",
                "&#1234567;",
                "&#x2019;",
                "&#X2019;",
                "&#xaf09AF;",
                "&#xffffff0;"
            })
    void reference_isFound(String text) {
        assertThat(Markup.entity(text, 0)).isEqualTo(new Spot(TextFault.ENTITY, 0, text.length()));
        assertThat(Markup.entity("a" + text + "b", 1)).isEqualTo(new Spot(TextFault.ENTITY, 1, text.length() + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "&;",
                "&a",
                "&amp",
                "&AMP;",
                "&amp ;",
                "&no;",
                "&#",
                "&#;",
                "&#x",
                "&#x;",
                "&#xg;",
                "&#x`;",
                "&#x@;",
                "&#a;",
                "&#12345678;",
                "&#x12345678;",
                "&#1 ;",
                "&#/;",
                "&#:;",
                "& amp;",
                "&thinspthinspthinsp;"
            })
    void whatIsNoReference_isNotFound(String text) {
        assertThat(Markup.entity(text, 0)).isNull();
    }
}
