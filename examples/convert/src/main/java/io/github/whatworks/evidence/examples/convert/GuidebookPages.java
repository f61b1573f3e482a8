// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pages that a Guidebook record was read from: the main one first, then the others as listed.
 *
 * @param urls their addresses; empty for a record known only from a copy whose address is not known
 */
record GuidebookPages(List<String> urls) {

    static GuidebookPages of(SourceObject source) {
        Set<String> urls = new LinkedHashSet<>();
        source.text("url").ifPresent(urls::add);
        urls.addAll(source.texts("urls"));
        return new GuidebookPages(List.copyOf(urls));
    }

    List<Source> sources() {
        return urls.isEmpty()
                ? List.of(Pages.irishHubWithoutAddress())
                : urls.stream().map(Pages::ofGuidebook).toList();
    }

    boolean areUnknown() {
        return urls.isEmpty();
    }

    boolean haveEif() {
        return urls.stream().anyMatch(Pages::isEif);
    }

    boolean haveFoundations() {
        return urls.stream().anyMatch(Pages::isFoundations);
    }

    /** Where a rating was read that is known in this way. */
    Source readAt(Known known) {
        Optional<String> url = known.equals(Known.FROM_MIRROR)
                ? urls.stream().filter(Pages::isIrishHub).findFirst()
                : urls.stream().findFirst();
        return url.map(address ->
                        Source.builder().url(address).readOn(Pages.TAKEN_IN).build())
                .orElseGet(Pages::irishHubWithoutAddress);
    }
}
