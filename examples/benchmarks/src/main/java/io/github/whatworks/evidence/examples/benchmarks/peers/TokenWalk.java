// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.peers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The least that any check built on jackson-core can do: reads a file in blocks of a megabyte, finds the lines, and
 * walks the tokens of each.
 */
public final class TokenWalk {
    private static final int BLOCK = 1 << 20;

    private final JsonFactory factory = new JsonFactory();
    private long tokens;

    private TokenWalk() {}

    /** Walks the file {@code args[0]} and prints how many tokens it has. */
    @SuppressWarnings("SystemOut") // The harness reads it.
    public static void main(String[] args) throws IOException {
        TokenWalk walk = new TokenWalk();
        walk.file(Path.of(args[0]));
        System.out.println(walk.tokens);
    }

    private void file(Path path) throws IOException {
        byte[] block = new byte[BLOCK];
        int filled = 0;
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(block, 0, BLOCK); read >= 0; read = in.read(block, filled, block.length - filled)) {
                filled += read;
                int rest = lines(block, filled);
                System.arraycopy(block, rest, block, 0, filled - rest);
                filled -= rest;
                if (filled == block.length) {
                    block = Arrays.copyOf(block, block.length * 2);
                }
            }
        }
        walk(block, 0, filled);
    }

    /** Walks the whole lines, and says where what is left begins. */
    private int lines(byte[] block, int end) throws IOException {
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (block[i] == '\n') {
                walk(block, start, i);
                start = i + 1;
            }
        }
        return start;
    }

    private void walk(byte[] text, int from, int to) throws IOException {
        try (JsonParser parser = factory.createParser(text, from, to - from)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
    }
}
