// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where values stand that JSON Pointers lead to, in one walk over the tokens that enters only what a
 * pointer leads into and ends with the last value found. For one thread.
 */
final class Locator {
    private static final int UNSEEN = -1;

    private final Map<String, Node> wanted = new HashMap<>();
    private final Node root = new Node(null);
    private int unseen = 1;

    /** A value that a pointer leads to or through. */
    private static final class Node {
        private final @Nullable Node parent;
        private final Map<String, Node> children = new HashMap<>();
        private int index = UNSEEN;

        Node(@Nullable Node parent) {
            this.parent = parent;
        }
    }

    /**
     * Is about to look for values.
     *
     * @throws IllegalArgumentException if one of {@code pointers} is not a JSON Pointer
     */
    Locator(Collection<String> pointers) {
        for (String pointer : pointers) {
            wanted.put(pointer, node(pointer));
        }
    }

    private Node node(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("expected a JSON Pointer, which is empty or starts with '/'");
        }
        Node node = root;
        int slash = 0;
        while (slash < pointer.length()) {
            int next = pointer.indexOf('/', slash + 1);
            int end = next < 0 ? pointer.length() : next;
            String name = pointer.substring(slash + 1, end).replace("~1", "/").replace("~0", "~");
            node = child(node, name);
            slash = end;
        }
        return node;
    }

    private Node child(Node node, String name) {
        Node child = node.children.get(name);
        if (child == null) {
            child = new Node(node);
            node.children.put(name, child);
            unseen++;
        }
        return child;
    }

    /** Looks through {@code text}, up to the first fault that the tokeniser finds; false if one ends it early. */
    boolean walk(JsonSource source, JsonBytes text) {
        try (JsonParser parser = text.parse(source)) {
            if (parser.nextToken() != null) {
                value(parser, root, text.from(), source.limits().depth());
            }
            return true;
        } catch (JsonProcessingException malformed) {
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Looks at the value that starts at the current token, and into it as far as {@code depth}. */
    private void value(JsonParser parser, @Nullable Node node, int from, int depth) throws IOException {
        if (node == null || node.index != UNSEEN) {
            parser.skipChildren();
            return;
        }
        node.index = from + (int) parser.currentTokenLocation().getByteOffset();
        unseen--;
        if (depth == 0 || node.children.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (unseen > 0 && parser.nextToken() == JsonToken.FIELD_NAME) {
                Node child = node.children.get(parser.currentName());
                parser.nextToken();
                value(parser, child, from, depth - 1);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; unseen > 0 && parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(parser, node.children.get(Integer.toString(i)), from, depth - 1);
            }
        }
    }

    /** In the order of the text. */
    private final class ByIndex implements Comparator<String> {
        @Override
        public int compare(String one, String other) {
            return Integer.compare(index(one), index(other));
        }
    }

    /** Where the value of {@code pointer}, one of those given, starts, or the nearest around it that was found. */
    int index(String pointer) {
        Node node = wanted.get(pointer);
        while (node != null && node.index == UNSEEN) {
            node = node.parent;
        }
        return node == null ? 0 : node.index;
    }

    /** The places of all the values in {@code text}, through which the walk was. */
    Map<String, JsonPlace> places(JsonBytes text) {
        Places places = text.places();
        List<String> inOrder = new ArrayList<>(wanted.keySet());
        inOrder.sort(new ByIndex());
        Map<String, JsonPlace> found = new HashMap<>();
        for (String pointer : inOrder) {
            found.put(pointer, places.at(index(pointer)));
        }
        return found;
    }
}
