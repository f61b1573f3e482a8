// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LoopsTest {
    private static final int IN_MEMORY = 256;

    /** A link from one record to another. */
    private record Link(int from, int to) {}

    @Property(tries = 200)
    void linksOnLoops_areThoseWhoseEndLeadsBackToTheirStart(
            @ForAll @IntRange(min = 1, max = 40) int records, @ForAll @IntRange(max = 60) int count, @ForAll long seed)
            throws IOException {
        List<Link> links = random(records, count, seed);

        assertThat(found(links, Integer.MAX_VALUE)).contains(expected(links));
    }

    @Property(tries = 30)
    void linksPastTheBound_areFoundJustTheSame(@ForAll long seed) throws IOException {
        List<Link> links = random(20, 30, seed);
        for (int i = 0; i < 2000; i++) { // short chains, which lead nowhere
            links.add(new Link(1000 + 3 * i, 1001 + 3 * i));
            links.add(new Link(1001 + 3 * i, 1002 + 3 * i));
        }

        assertThat(found(links, IN_MEMORY)).contains(expected(links.subList(0, 30)));
    }

    @Test
    void tooManyLinksOnLoops_areSaidToBeTooMany() throws IOException {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            links.add(new Link(i, (i + 1) % 1000));
        }

        assertThat(found(links, IN_MEMORY)).isEmpty();
    }

    @Test
    void longChain_needsNoDeepStack() throws IOException {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            links.add(new Link(i, i + 1));
        }
        links.add(new Link(200_000, 199_998));

        assertThat(found(links, Integer.MAX_VALUE)).contains(Set.of(199_998, 199_999, 200_000));
    }

    @Test
    void sizeAndNextLink_areTold() throws IOException {
        List<String> told = new ArrayList<>();
        try (SortedRows rows = rows()) {
            rows.add(1, 2, 10, 100, 0);
            rows.add(2, 1, 20, 200, 5);
            rows.add(2, 3, 20, 200, 6);
            rows.add(3, 3, 30, 300, 0);

            new Loops(IN_MEMORY, LoopsTest::rows)
                    .find(
                            rows,
                            (index, place, relation, size, next) ->
                                    told.add(index + " at " + place + "/" + relation + " of " + size + " to " + next));
        }

        assertThat(told)
                .containsExactly("10 at 100/0 of 2 to 200", "20 at 200/5 of 2 to 100", "30 at 300/0 of 1 to 300");
    }

    private static List<Link> random(int records, int count, long seed) {
        Random random = new Random(seed);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            links.add(new Link(random.nextInt(records), random.nextInt(records)));
        }
        return links;
    }

    /** The numbers of the links on a loop, found the slow way. */
    private static Set<Integer> expected(List<Link> links) {
        Set<Integer> expected = new TreeSet<>();
        for (int i = 0; i < links.size(); i++) {
            if (reachable(links.get(i).to(), links).contains(links.get(i).from())) {
                expected.add(i);
            }
        }
        return expected;
    }

    private static Set<Integer> reachable(int from, List<Link> links) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        boolean more = true;
        while (more) {
            more = false;
            for (Link link : links) {
                more |= reached.contains(link.from()) && reached.add(link.to());
            }
        }
        return reached;
    }

    /** The numbers of the links that are found, which stand in place of their records; nothing if they are too many. */
    private static Optional<Set<Integer>> found(List<Link> links, int bound) throws IOException {
        Set<Integer> found = new TreeSet<>();
        try (SortedRows rows = rows()) {
            for (int i = 0; i < links.size(); i++) {
                // Multiplied, so that what are hashes in earnest use all bits.
                rows.add(links.get(i).from() * 0x9E3779B97F4A7C15L, links.get(i).to() * 0x9E3779B97F4A7C15L, i, 0, 0);
            }
            boolean followed = new Loops(bound, LoopsTest::rows)
                    .find(rows, (index, place, relation, size, next) -> found.add((int) index));
            return followed ? Optional.of(found) : Optional.empty();
        }
    }

    private static SortedRows rows() {
        return new SortedRows(IN_MEMORY, Optional.empty());
    }
}
