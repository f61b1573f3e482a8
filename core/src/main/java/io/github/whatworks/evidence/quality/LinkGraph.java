// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.io.IOException;
import java.util.Arrays;

/**
 * Links between records in memory, as a graph in plain arrays. It finds the records that lead back to themselves by
 * Tarjan's algorithm, without recursion, since a chain may be long. For one thread.
 */
final class LinkGraph {
    private static final int NOWHERE = -1;

    /** Where links start, sorted as unsigned numbers: the nodes. */
    private final long[] nodes;
    /** The first link of each node, and behind the last node, the number of links. */
    private final int[] first;
    /** The node each link leads to, or nowhere. */
    private final int[] to;

    private final long[] index;
    private final long[] place;
    private final long[] relation;

    private final int[] number;
    private final int[] low;
    private final int[] loop;
    private final int[] sizes;
    private final int[] stack;
    private int stacked;
    private int numbered;

    private LinkGraph(long[] from, long[] to, long[] index, long[] place, long[] relation) {
        this.index = index;
        this.place = place;
        this.relation = relation;
        long[] starts = new long[from.length];
        int[] firsts = new int[from.length + 1];
        int count = 0;
        for (int i = 0; i < from.length; i++) {
            if (i == 0 || from[i] != from[i - 1]) {
                starts[count] = from[i];
                firsts[count++] = i;
            }
        }
        firsts[count] = from.length;
        this.nodes = Arrays.copyOf(starts, count);
        this.first = Arrays.copyOf(firsts, count + 1);
        this.to = new int[to.length];
        for (int i = 0; i < to.length; i++) {
            this.to[i] = node(to[i]);
        }
        this.number = new int[count];
        this.low = new int[count];
        this.loop = new int[count];
        this.sizes = new int[count + 1];
        this.stack = new int[count];
    }

    /** The graph of {@code count} links in the order of where they start. */
    static LinkGraph of(RowCursor links, int count) throws IOException {
        long[] from = new long[count];
        long[] to = new long[count];
        long[] index = new long[count];
        long[] place = new long[count];
        long[] relation = new long[count];
        for (int i = 0; links.next(); i++) {
            from[i] = links.get(0);
            to[i] = links.get(1);
            index[i] = links.get(2);
            place[i] = links.get(3);
            relation[i] = links.get(4);
        }
        return new LinkGraph(from, to, index, place, relation);
    }

    /** Gives every link that lies on a loop. */
    void loops(Loops.Found found) throws IOException {
        for (int node = 0; node < nodes.length; node++) {
            if (number[node] == 0) {
                explore(node);
            }
        }
        for (int node = 0; node < nodes.length; node++) {
            for (int link = first[node]; link < first[node + 1]; link++) {
                if (isOnLoop(node, to[link])) {
                    long next = place[next(to[link])];
                    found.accept(index[link], place[link], relation[link], sizes[loop[node]], next);
                }
            }
        }
    }

    private boolean isOnLoop(int from, int to) {
        return to != NOWHERE && loop[from] == loop[to] && (sizes[loop[from]] > 1 || from == to);
    }

    /** The first link of {@code node} that stays on its loop. */
    private int next(int node) {
        int link = first[node];
        while (!isOnLoop(node, to[link])) {
            link++;
        }
        return link;
    }

    /** Numbers everything that can be reached from {@code root}; what can reach each other gets the same loop. */
    private void explore(int root) {
        int[] path = new int[8];
        int[] next = new int[8];
        int depth = 0;
        path[0] = root;
        next[0] = first[root];
        enter(root);
        while (depth >= 0) {
            int node = path[depth];
            if (next[depth] < first[node + 1]) {
                int target = to[next[depth]++];
                if (target == NOWHERE) {
                    continue;
                }
                if (number[target] == 0) {
                    depth++;
                    if (depth == path.length) {
                        path = Arrays.copyOf(path, depth * 2);
                        next = Arrays.copyOf(next, depth * 2);
                    }
                    path[depth] = target;
                    next[depth] = first[target];
                    enter(target);
                } else if (loop[target] == 0) {
                    low[node] = Math.min(low[node], number[target]);
                }
            } else {
                leave(node);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
    }

    private void enter(int node) {
        number[node] = ++numbered;
        low[node] = numbered;
        stack[stacked++] = node;
    }

    /** Everything on the stack down to a node that reaches nothing older is one loop, or that node alone. */
    private void leave(int node) {
        if (low[node] == number[node]) {
            int name = number[node];
            int member;
            do {
                member = stack[--stacked];
                loop[member] = name;
                sizes[name]++;
            } while (member != node);
        }
    }

    private int node(long key) {
        int low = 0;
        int high = nodes.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compareUnsigned(nodes[middle], key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NOWHERE;
    }
}
