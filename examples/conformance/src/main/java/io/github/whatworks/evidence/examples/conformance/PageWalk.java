// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes from page to page. */
final class PageWalk {
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,]*\\brel=\"?next\"?");
    private static final int MOST_PAGES = 200;

    private PageWalk() {}

    /** One page and what it says of the next one. */
    record Page(Answer answer, List<Shape> records, Optional<String> next) {
        static Page of(Answer answer) throws FailedException {
            Shape body = answer.status(200).object();
            Shape page = body.object("page");
            List<Shape> records = body.objects("records");
            long size = page.whole("size", 0);
            if (size != records.size()) {
                throw page.wrong("size", Integer.toString(records.size()), Long.toString(size));
            }
            return new Page(answer, records, page.optionalText("next"));
        }

        List<String> ids() throws FailedException {
            List<String> ids = new ArrayList<>();
            for (Shape record : records) {
                ids.add(record.text("id"));
            }
            return ids;
        }
    }

    /** The pages from this address on, by the cursors in their bodies; of a great many, the first. */
    static List<Page> from(Probe probe, String target) throws FailedException, UntriedException {
        List<Page> pages = new ArrayList<>();
        pages.add(Page.of(probe.get(target)));
        Optional<String> next = pages.get(0).next();
        while (next.isPresent() && pages.size() < MOST_PAGES) {
            Page page =
                    Page.of(probe.get(target + (target.contains("?") ? "&" : "?") + "cursor=" + encode(next.get())));
            pages.add(page);
            next = page.next();
        }
        return pages;
    }

    /** Whether the last of them says that there is no other. */
    static boolean isWhole(List<Page> pages) {
        return pages.get(pages.size() - 1).next().isEmpty();
    }

    /** What the ids of the pages have to be: all of these, or as many of them as the pages that were read hold. */
    static List<String> expected(List<Page> pages, List<String> all) throws FailedException {
        return isWhole(pages)
                ? all
                : all.subList(0, Math.min(all.size(), ids(pages).size()));
    }

    /** The ids of all pages, in their order. */
    static List<String> ids(List<Page> pages) throws FailedException {
        List<String> ids = new ArrayList<>();
        for (Page page : pages) {
            ids.addAll(page.ids());
        }
        return ids;
    }

    /** Where the header Link says that the next page is. */
    static Optional<String> link(Answer answer) {
        Matcher link = NEXT.matcher(answer.header("Link").orElse(""));
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }

    /** The path and query of an absolute address of this server. */
    static String target(Probe probe, Answer answer, String address) throws FailedException {
        String base = probe.base().toString();
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        answer.require(web, "an absolute address in Link", Shown.value(address));
        try {
            URI uri = new URI(address);
            String path = probe.base().getRawPath() == null ? "" : probe.base().getRawPath();
            String all = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            answer.require(all.startsWith(path), "an address below " + base, Shown.value(address));
            return all.substring(path.length());
        } catch (URISyntaxException malformed) {
            throw answer.wrong("an absolute address in Link", Shown.value(address));
        }
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
