// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.stream.Stream;

/**
 * What can go wrong, by the number that a message starts with: what was expected, and what to do. A number keeps its
 * meaning for ever. The page {@code client/ERRORS.md} is made from this list.
 */
enum ErrorCode {
    UNKNOWN_HOST(
            1001,
            "the name of the Centre leads to no address",
            "a name that leads to an address",
            "check the address for a slip; behind a proxy, hand in a ProxySelector, since the proxy looks names up"),
    NOT_CONNECTED(
            1002,
            "nothing answers at the address",
            "something that listens there",
            "ask your network team whether a firewall or a missing proxy stands in between; the Centre may be down"),
    UNTRUSTED_CERTIFICATE(
            1003,
            "the certificate comes from an authority that is not trusted here",
            "a certificate that leads to a trusted authority",
            "it looks like a proxy that inspects TLS: ask your network team for the certificate of the authority named"
                    + " here, and hand it in (EvidenceClientBuilder.trustStore); never turn the check off"),
    WRONG_CERTIFICATE(
            1004,
            "the certificate is for another name, or not valid on this day",
            "a certificate for this name, valid today",
            "check the clock of this machine and the address; then tell the Centre"),
    PIN_MISMATCH(
            1005,
            "none of the pinned keys is in the certificate's chain",
            "one of the keys that were pinned",
            "if the Centre announced new keys, pin them; if it did not, somebody stands in between"),
    TLS_FAILED(
            1006,
            "the TLS connection failed",
            "a TLS connection",
            "ask your network team; the two may know no version in common"),
    CUT(
            1007,
            "the connection ended too early, or what came was not HTTP",
            "a whole answer in HTTP",
            "try again later; if it goes on, ask your network team what stands in between"),
    INTERRUPTED(
            1008, "the waiting thread was interrupted", "to be left to wait", "nothing, if the interrupt was meant"),
    CLOSED(1009, "the client was closed", "an open client", "close it when nothing asks any more"),
    CANCELLED(1010, "the call was cancelled", "to be left to run", "nothing, if it was meant"),
    ATTEMPT_TIMED_OUT(
            1101,
            "no complete answer within the time of one attempt",
            "an answer within that time",
            "try again later; ClientOptions.attemptTimeout says how long one attempt may take"),
    DEADLINE_PASSED(
            1102,
            "no complete answer within the deadline of the whole call",
            "an answer within the deadline",
            "try again later, or give a longer deadline (EvidenceClientBuilder.deadline)"),
    PROXY_WANTS_CREDENTIALS(
            1201,
            "the proxy, not the Centre, wants to know who asks (407)",
            "a proxy that lets this client through",
            "hand in EvidenceClientBuilder.proxyBasic, or check its user and password with your network team"),
    PROXY_REFUSED(
            1202,
            "the proxy opened no connection to the Centre",
            "a proxy that lets this client through to the Centre",
            "ask your network team to allow the Centre's host, port 443"),
    PROXY_NOT_REACHED(
            1203,
            "the proxy, not the Centre, could not be reached",
            "a proxy that answers",
            "check the proxy's name and port with your network team, and whether this machine is to use it"),
    PROXY_WANTS_OTHER_SCHEME(
            1204,
            "the proxy wants to know who asks in a way that this client does not speak (407), such as NTLM or Kerberos",
            "a proxy that takes Basic, or none at all, for the Centre's host",
            "fetch the files by curl or PowerShell and take them in: see client/NETWORKS.md; or ask your network team"
                    + " to let the Centre's host through without a sign-in"),
    PROXY_CUT(
            1205,
            "the proxy ended the connection before it was through to the Centre",
            "a connection to the Centre through the proxy",
            "try again later; if it goes on, ask your network team whether the proxy lets the Centre's host through"),
    NOT_JSON(
            1301,
            "something else than JSON came",
            "JSON",
            "open the address in a browser on this machine: a proxy or a sign-in page may answer in the Centre's place"),
    REDIRECTED_ELSEWHERE(
            1302,
            "the answer leads to another place",
            "an answer from the Centre's own host, port and scheme",
            "if the Centre has moved, give its new address; otherwise something stands in between"),
    REDIRECTED_TOO_OFTEN(1303, "redirects did not come to an end", "an answer", "tell the Centre"),
    TOO_LARGE(
            1304,
            "more bytes came than can be expected",
            "a document of a sensible size",
            "tell the Centre; ClientOptions.largestSnapshot raises the limit for the bulk file"),
    BAD_ENCODING(
            1305,
            "the body is packed in a way that was not asked for, or wrongly",
            "gzip or nothing",
            "tell the Centre, or whoever runs the proxy"),
    NOTHING_THERE(
            1306,
            "there is nothing at this address that makes a Centre",
            "a Centre's v1/centre.json and v1/snapshot.json",
            "check the address: it is the one below which v1 lies"),
    FILE_ELSEWHERE(
            1307,
            "the Centre names a file at another place, which is not fetched",
            "a file on the Centre's own host, port and scheme",
            "tell the Centre"),
    UNEXPECTED_STATUS(
            1308,
            "an answer with a status that was not asked for",
            "a status of the contract",
            "tell the Centre, or whoever runs the proxy"),
    OTHER_CONTRACT(
            1309,
            "the Centre speaks another version of the contract",
            "version 1",
            "look for a newer version of this library"),
    BAD_REQUEST(
            1401,
            "the Centre does not understand the request",
            "a request of the contract",
            "see the parameters that it names"),
    UNAUTHORIZED(
            1402,
            "the Centre wants to know who asks, or does not believe it",
            "credentials that the Centre gave out",
            "hand in EvidenceClientBuilder.credentials; check that the key or secret is still valid"),
    FORBIDDEN(1403, "who asks may not", "credentials that allow this", "ask the Centre for the right to do this"),
    NOT_FOUND(1404, "there is no such thing", "the id of something that the Centre has", "check the id"),
    NOT_OFFERED(
            1405,
            "the Centre does not offer this part of the contract",
            "a part that its service document names",
            "ask service().document() for its capabilities first"),
    WITHDRAWN(1406, "the record was withdrawn", "a record that is published", "read the reason and the successor"),
    TOO_MANY_REQUESTS(
            1407,
            "the Centre asks to come back later",
            "to be answered now",
            "wait as long as it says; ask less often, or by refresh once a night"),
    UNAVAILABLE(1408, "the Centre is not available now", "an answer", "try again later; the copy goes on answering"),
    CENTRE_FAILED(1409, "the Centre made a mistake of its own", "an answer", "tell the Centre, with the request's id"),
    OTHER_PROBLEM(1410, "the Centre refused the request", "a request that it takes", "see what it says"),
    NO_TOKEN(
            1411,
            "the token server gave no token",
            "an access token for these credentials",
            "check the client's id, its secret and the scope with whoever gave them out"),
    NOT_READABLE(1501, "what came is not JSON that can be read", "JSON in UTF-8 (RFC 7493)", "tell the Centre"),
    OTHER_FORM(
            1502,
            "the JSON is not of the form that the contract gives it",
            "what the contract says",
            "tell the Centre"),
    LATER_FORMAT(
            1503,
            "the record is written in a later format than this version reads",
            "format 1",
            "look for a newer version of this library"),
    PERSONAL_DATA(
            1601,
            "a text looks as if it held personal data, and was not sent",
            "words about evidence, with nothing of a case",
            "leave out what is about a person; the place is named, what stands there is not repeated"),
    NOT_SENDABLE(
            1602,
            "a value that the contract cannot carry, and that was not sent",
            "a value in the form that the contract gives it",
            "correct the value; the place is named, what stands there is not repeated"),
    CASE_CODE(
            1603,
            "a topic of a list whose codes are about a child, a case or an authority, and that was not sent",
            "a topic of a list of topics or outcomes",
            "look codes of a case up on the council's own copy (Catalogue.lookUp), which sends nothing"),
    STANDING_REFUSED(
            1701,
            "the Centre's standing has to be allowed by name before anything of it is taken in",
            "an official Centre, a mirror or a council",
            "EvidenceClientBuilder.allowDemonstration, if a demonstration is what you want"),
    OTHER_CENTRE(
            1702,
            "the service document and the manifest are of different Centres",
            "one and the same Centre in both",
            "tell the Centre, or whoever runs the proxy"),
    COPY_REFUSED(
            1703,
            "the copy did not take the files in",
            "files that are whole and rightly signed",
            "see what it says; the old copy goes on answering"),
    NOT_SIGNED_BY_TRUSTED_KEY(
            1705,
            "the manifest is not signed by a key that was handed in",
            "a manifest signed by a key that is trusted here",
            "hand in the Centre's key (EvidenceClientBuilder.trust) as its operator publishes it elsewhere than at this"
                    + " address; a copy that has learned a newer key may still take the files in"),
    CLOCKS_APART(
            1706,
            "the clocks of this machine and of the Centre are apart",
            "clocks within five minutes of each other",
            "set the clock of this machine; if it is right, tell the Centre"),
    DISK(
            1704,
            "a file could not be read or written on this machine",
            "a disk with room and rights",
            "see the folder that is named");

    private final int number;
    private final String happened;
    private final String expected;
    private final String toDo;

    ErrorCode(int number, String happened, String expected, String toDo) {
        this.number = number;
        this.happened = happened;
        this.expected = expected;
        this.toDo = toDo;
    }

    /** The one of that number, such as {@code EV-1001}. */
    static ErrorCode of(String code) {
        return Stream.of(values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + code));
    }

    /** Such as {@code EV-1001}. */
    String code() {
        return "EV-" + number;
    }

    String happened() {
        return happened;
    }

    String expected() {
        return expected;
    }

    String toDo() {
        return toDo;
    }

    /** The whole message: number, what happened here, what was expected, what to do. */
    String message(String here) {
        return code() + " " + OneLine.of(here) + ". Expected: " + expected + ". What to do: " + toDo + ".";
    }
}
