// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.Challenge;

/** A proxy wants to know who asks, and there is no more to say to it. */
final class ProxyChallenge extends IOException {

    private static final long serialVersionUID = 1L;

    /** Names are shown from this list alone: a proxy may write what it likes. */
    private static final Map<String, String> NAMES =
            Map.of("basic", "Basic", "digest", "Digest", "ntlm", "NTLM", "negotiate", "Negotiate");

    private final FaultKind kind;

    private ProxyChallenge(FaultKind kind, String found) {
        super(found);
        this.kind = kind;
    }

    /**
     * What the proxy asks for.
     *
     * @param challenges the ways in which it lets itself be told
     * @param isAnswered whether it was told a user and password already
     */
    static ProxyChallenge of(List<Challenge> challenges, boolean isAnswered) {
        List<String> schemes = schemes(challenges);
        if (isAnswered) {
            return new ProxyChallenge(
                    FaultKind.PROXY_WANTS_CREDENTIALS,
                    "status 407 again: the proxy did not accept the user and password");
        }
        if (schemes.isEmpty()) {
            return new ProxyChallenge(
                    FaultKind.PROXY_WANTS_CREDENTIALS, "status 407 from the proxy, which does not say what it wants");
        }
        String offered = schemes.stream()
                .map(scheme -> NAMES.getOrDefault(scheme, "another scheme"))
                .distinct()
                .collect(Collectors.joining(", "));
        if (schemes.contains("basic")) {
            return new ProxyChallenge(
                    FaultKind.PROXY_WANTS_CREDENTIALS, "status 407 from the proxy, which offers " + offered);
        }
        boolean windows = schemes.contains("ntlm") || schemes.contains("negotiate");
        String wants = windows ? "the proxy wants NTLM or Kerberos" : "the proxy wants another scheme than Basic";
        return new ProxyChallenge(
                FaultKind.PROXY_WANTS_OTHER_SCHEME,
                "status 407, " + wants + ", which this client does not speak (offered: " + offered + ")");
    }

    static List<String> schemes(List<Challenge> challenges) {
        return challenges.stream()
                .map(challenge -> challenge.scheme().toLowerCase(Locale.ROOT))
                .toList();
    }

    HttpFault fault() {
        return new HttpFault(kind, String.valueOf(getMessage()), this);
    }
}
