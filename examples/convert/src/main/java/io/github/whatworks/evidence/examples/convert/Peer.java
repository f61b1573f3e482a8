// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceRole;
import io.github.whatworks.evidence.SourceStatus;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * A body whose record was taken in, and the page it was read from.
 *
 * @param source the source as the file names it, such as {@code EEF Teaching and Learning Toolkit (2018)}
 * @param url the address of the page
 */
record Peer(String source, String url) {

    private static final Set<String> PUBLISHERS = Set.of(
            "educationendowmentfoundation.org.uk",
            "preventionservices.acf.hhs.gov",
            "blueprintsprograms.com",
            "blueprintsprograms.org",
            "crimesolutions.gov",
            "homvee.acf.hhs.gov",
            "promisingpractices.net",
            "cebc4cw.org",
            "countyhealthrankings.org",
            "taso.org.uk");
    private static final Set<String> RELATED = Set.of("youthendowmentfund.org.uk", "college.police.uk");
    private static final Set<String> MIRRORS = Set.of(
            "cupdf.com",
            "preventionservices.abtsites.com",
            "tacfs.org",
            "studylib.net",
            "scribd.com",
            "drugsandalcohol.ie");

    /** Bodies that judge named programmes; the others review kinds of practice. */
    private static final Set<String> OF_PROGRAMMES = Set.of(
            "Title IV-E Prevention Services Clearinghouse",
            "Blueprints for Healthy Youth Development",
            "CrimeSolutions",
            "HomVEE",
            "Promising Practices Network",
            "CEBC");

    /** Bodies whose pages stay up but are no longer updated, with since when. */
    private static final Map<String, PartialDate> DORMANT =
            Map.of("Blueprints for Healthy Youth Development", PartialDate.of("2024-10"));

    static Peer of(SourceObject record) {
        return new Peer(record.requiredText("source"), record.requiredText("url"));
    }

    /** The body, without what the source says in brackets about the edition or copy. */
    String publisher() {
        int bracket = source.indexOf(" (");
        return bracket < 0 ? source : source.substring(0, bracket);
    }

    RecordKind kind() {
        return OF_PROGRAMMES.contains(publisher()) ? RecordKind.PROGRAMME : RecordKind.INTERVENTION_REVIEW;
    }

    boolean isMirror() {
        return role().equals(SourceRole.MIRROR);
    }

    /** The page for the record. */
    Source page() {
        var page = Source.builder()
                .url(url)
                .title(source)
                .role(role())
                .status(SourceStatus.NOT_CHECKED)
                .readOn(Pages.TAKEN_IN)
                .note("taken in from a public copy, which carries no reading date");
        PartialDate dormant = DORMANT.get(publisher());
        return dormant == null
                ? page.build()
                : page.status(SourceStatus.ARCHIVED).since(dormant).build();
    }

    /** The page for a rating. */
    Source readAt() {
        return Source.builder().url(url).readOn(Pages.TAKEN_IN).build();
    }

    private SourceRole role() {
        String host = host();
        if (PUBLISHERS.contains(host)) {
            return SourceRole.PUBLISHER_PAGE;
        }
        if (RELATED.contains(host)) {
            return SourceRole.RELATED_PAGE;
        }
        if (MIRRORS.contains(host)) {
            return SourceRole.MIRROR;
        }
        throw new SourceFault(url, "what this address is to a record is not known; say so in Peer");
    }

    private String host() {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAnAddress) {
            throw new SourceFault(url, "expected an address", notAnAddress);
        }
    }
}
