// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;

/** The rules about any address: that it can be opened, by everybody, and gives nobody's password away. */
final class UrlRules extends ValueRules {
    private static final Rule FORM = Rule.error(
                    Rule.Group.MEANING, "url.form", "An address is a whole http or https address, without blanks")
            .because("Readers go to the source by it; without its scheme and host it leads nowhere.")
            .passes("""
                    {"links": [{"url": "https://example.org/a-page?year=2020#top"}]}""")
            .fails("""
                    {"links": [{"url": "www.example.org/a page"}]}""");
    private static final Rule USER = Rule.error(
                    Rule.Group.MEANING, "url.user", "An address holds no user name or password")
            .because("It would give somebody's access to everybody who reads the record.")
            .passes("""
                    {"links": [{"url": "https://example.org/report.pdf"}]}""")
            .fails("""
                    {"links": [{"url": "https://reader:letmein@example.org/report.pdf"}]}""");
    private static final Rule TOKEN = Rule.warning(
                    Rule.Group.MEANING, "url.token", "An address holds no key, token or session")
            .because("It works for one person for a while; passed on, it gives their access away or fails.")
            .passes("""
                    {"links": [{"url": "https://example.org/report.pdf?version=2"}]}""")
            .fails("""
                    {"links": [{"url": "https://example.org/report.pdf?access_token=0a1b2c"}]}""");
    private static final Rule PRIVATE = Rule.warning(
                    Rule.Group.MEANING, "url.private-host", "An address leads to a host that the public can reach")
            .because("It opens on one machine or in one office only, and tells others how that network is built.")
            .inPublication(Severity.ERROR)
            .passes("""
                    {"links": [{"url": "https://www.example.org/"}]}""")
            .fails("""
                    {"links": [{"url": "http://localhost:8080/page"}]}""");

    static final List<Rule> RULES = List.of(FORM, USER, TOKEN, PRIVATE);
    static final UrlRules OF_ADDRESSES = new UrlRules();

    private static final List<String> SECRETS = List.of(
            "token",
            "access_token",
            "auth_token",
            "id_token",
            "refresh_token",
            "authorization",
            "api_key",
            "apikey",
            "api-key",
            "password",
            "passwd",
            "pwd",
            "secret",
            "client_secret",
            "sig",
            "signature",
            "x-amz-signature",
            "x-amz-credential",
            "x-goog-signature",
            "session",
            "sessionid",
            "session_id",
            "jsessionid",
            "phpsessid");

    private UrlRules() {}

    @Override
    List<Rule> rules() {
        return RULES;
    }

    @Override
    boolean holds(Object value, Inspection in) {
        return WebAddress.isPlain((String) value);
    }

    /** An address that is not plain may hold all the same. */
    @Override
    void report(Object value, Inspection in) {
        String url = (String) value;
        int host = WebAddress.host(url);
        if (host < 0) {
            in.fail(FORM, "", "an address such as https://example.org/page", Found.text(url), url);
            return;
        }
        if (url.charAt(host - 1) == '@') {
            in.fail(USER, "", "no name or password before the host", "one", null);
        }
        if (WebAddress.isPrivate(url, host)) {
            in.fail(PRIVATE, "", "a host on the internet", "one of a machine or a private network", url);
        }
        for (int start = url.indexOf('?') + 1; start > 0; start = url.indexOf('&', start) + 1) {
            token(url, start, in);
        }
    }

    private static void token(String url, int start, Inspection in) {
        for (int i = 0; i < SECRETS.size(); i++) {
            String name = SECRETS.get(i);
            int end = start + name.length();
            boolean given = end + 1 < url.length() && url.charAt(end) == '=' && url.charAt(end + 1) != '&';
            if (given && url.regionMatches(true, start, name, 0, name.length())) {
                in.fail(TOKEN, "", "no key, token or session", "the parameter " + name, null);
            }
        }
    }
}
