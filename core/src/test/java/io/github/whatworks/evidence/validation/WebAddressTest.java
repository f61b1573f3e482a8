// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web addresses: which are whole, which are plain, and which lead to one network alone. */
class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/",
                "HTTPS://example.org/a-page",
                "https://www.example.org/a/b.pdf#top",
                "https://ab.uk/",
                "https://a-1.example.org/~x/$'()*+,;=:@|}{^`[]",
                "https://12.example.org/a@b"
            })
    void plainAddress_isPlain_andWhole(String url) {
        assertThat(WebAddress.isPlain(url)).isTrue();
        int host = WebAddress.host(url);
        assertThat(host).isPositive();
        assertThat(WebAddress.isPrivate(url, host)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://Example.org/         | 8",
                "https://example.org?a=b      | 8",
                "https://example.org/?a=b     | 8",
                "https://example.org:8080/x   | 8",
                "https://example.org:80808/x  | 8",
                "https://a@example.org/       | 10",
                "https://a:b@example.org/     | 12",
                "https://a@b@example.org/     | 12",
                "https://b\u00fccher.example/   | 8",
                "https://a_b.example.org/     | 8",
                "https://example.org/caf\u00e9  | 8",
                "https://192.0.2.7/           | 8",
                "https://[2001:db8::1]/       | 8",
                "https://[2001:db8::1]:443/   | 8",
                "http://localhost             | 7",
                "https://example.org#a@b      | 8",
                "https://a.uk/                | 8",
                "https://example.org/!        | 8"
            })
    void otherAddress_isWhole_andLookedAtAgain(String url, int host) {
        assertThat(WebAddress.isPlain(url)).isFalse();
        assertThat(WebAddress.host(url)).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "http://",
                "https:///x",
                "https://?x",
                "https://#x",
                "ftp://example.org",
                "example.org",
                "https:/example.org",
                "https://example..org/",
                "https://.example.org/",
                "https://example.org./",
                "https://exam ple.org/",
                "https://example.org/a b",
                "https://example.org/a\tb",
                "https://example.org/\u00A0",
                "https://example.org/\u0080",
                "https://example.org/\u2003",
                "https://example.org/\"x\"",
                "https://example.org/<x>",
                "https://example.org/x>",
                "https://example.org/a\\b",
                "https://example.org:x/",
                "https://example.org:808080/",
                "https://example.org:8a/",
                "https://example,org/",
                "https://a@/",
                "https://[::1/",
                "https://exa[mple.org/",
                "https://:80/",
                "https://example.org:/@"
            })
    void whatIsNoWholeAddress_isRefused(String url) {
        assertThat(WebAddress.isPlain(url)).isFalse();
        if (!url.equals("https://example.org:/@")) {
            assertThat(WebAddress.host(url)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/", "http://server/", "http://server:8080/x", "http://a.localhost/", "http://a.local/",
                "http://a.lan/", "http://a.corp/", "http://a.home/", "http://a.internal/", "http://a.INTRANET/",
                "http://0.0.0.0/", "http://10.1.2.3/", "http://127.0.0.1:80/", "http://169.254.1.1/",
                        "http://172.16.0.1/",
                "http://172.31.0.1/", "http://192.168.0.1/", "http://[::1]/", "http://[::]/", "http://[fe80::1]/",
                "http://[FC00::1]/", "http://[fd12::1]:80/"
            })
    void hostOfOneNetworkAlone_isPrivate(String url) {
        assertThat(WebAddress.isPlain(url)).isFalse();
        assertThat(WebAddress.isPrivate(url, 7)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.lanx/",
                "http://a.corps/",
                "http://a.homes/",
                "http://local.uk/",
                "http://a.xlan/",
                "http://1.0.0.1/",
                "http://11.1.2.3/",
                "http://126.0.0.1/",
                "http://128.0.0.1/",
                "http://169.253.1.1/",
                "http://168.254.1.1/",
                "http://172.15.0.1/",
                "http://172.32.0.1/",
                "http://171.16.0.1/",
                "http://192.167.0.1/",
                "http://193.168.0.1/",
                "http://192.169.0.1/",
                "http://1000.1.1.1/",
                "http://1010.1.1.1/",
                "http://[::2]/",
                "http://[::1:2]/",
                "http://[2001:db8::1]/",
                "http://[fe90::1]/"
            })
    void hostOfThePublic_isNot(String url) {
        assertThat(WebAddress.isPrivate(url, 7)).isFalse();
    }
}
