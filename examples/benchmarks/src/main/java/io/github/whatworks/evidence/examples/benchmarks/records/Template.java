// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import java.util.List;

/** The text of a record with gaps that every record fills in its own way. */
final class Template {

    /** A stretch of text: the same each time, or drawn. */
    @FunctionalInterface
    interface Piece {
        void put(Draw draw, Buffer out);
    }

    private final Piece[] pieces;

    Template(List<Piece> pieces) {
        this.pieces = pieces.toArray(Piece[]::new);
    }

    void put(Draw draw, Buffer out) {
        for (Piece piece : pieces) {
            piece.put(draw, out);
        }
    }
}
