// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceRole;
import io.github.whatworks.evidence.SourceStatus;
import java.net.URI;
import java.util.Set;

/** What an address is to a record, and what is known of its state. */
final class Pages {
    /** When the facts were taken in; the copies they were read from carry no date of their own. */
    static final PartialDate TAKEN_IN = PartialDate.of("2026-11");

    private static final String STORE = "whatworks-csc.org.uk";
    private static final String EIF = "guidebook.eif.org.uk";
    private static final String FOUNDATIONS = "foundations.org.uk";
    private static final String IRISH_HUB = "whatworks.gov.ie";
    private static final Set<String> MIRRORS = Set.of(IRISH_HUB, "vdocument.in", "vdocuments.net");
    private static final PartialDate STORE_NOT_UPDATED_SINCE = PartialDate.of("2022-12");

    private Pages() {}

    /** A page of the Evidence Store, whose site is kept but no longer updated. */
    static Source ofStore(String url, String note, boolean read) {
        if (!isOn(url, STORE)) {
            throw new SourceFault(url, "expected an address on " + STORE);
        }
        var page = Source.builder()
                .url(url)
                .role(SourceRole.PUBLISHER_PAGE)
                .status(SourceStatus.ARCHIVED)
                .since(STORE_NOT_UPDATED_SINCE)
                .note(note);
        if (read) {
            page.readOn(TAKEN_IN);
        }
        return page.build();
    }

    /** A page about a programme of the Guidebook. */
    static Source ofGuidebook(String url) {
        return Source.builder()
                .url(url)
                .role(role(url))
                .status(SourceStatus.NOT_CHECKED)
                .readOn(TAKEN_IN)
                .note("taken in from a public copy, which carries no reading date")
                .build();
    }

    /** The Irish hub's copy of a page, where its address is not known. */
    static Source irishHubWithoutAddress() {
        return Source.builder()
                .title("copy on the Irish hub (" + IRISH_HUB + ")")
                .role(SourceRole.MIRROR)
                .status(SourceStatus.NOT_CHECKED)
                .readOn(TAKEN_IN)
                .note("the address of the copy is not known")
                .build();
    }

    static boolean isIrishHub(String url) {
        return isOn(url, IRISH_HUB);
    }

    static boolean isEif(String url) {
        return isOn(url, EIF);
    }

    static boolean isFoundations(String url) {
        return isOn(url, FOUNDATIONS);
    }

    private static SourceRole role(String url) {
        if (isEif(url) || (isFoundations(url) && url.contains("/guidebook/"))) {
            return SourceRole.PUBLISHER_PAGE;
        }
        if (isFoundations(url)) {
            return SourceRole.RELATED_PAGE;
        }
        if (MIRRORS.stream().anyMatch(host -> isOn(url, host))) {
            return SourceRole.MIRROR;
        }
        throw new SourceFault(url, "what this address is to a record is not known; say so in Pages");
    }

    private static boolean isOn(String url, String host) {
        try {
            return host.equals(URI.create(url).getHost());
        } catch (IllegalArgumentException notAnAddress) {
            throw new SourceFault(url, "expected an address", notAnAddress);
        }
    }
}
