// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a run reads from and writes to when no file is named.
 *
 * @param in standard input
 * @param out standard output, unbuffered, so that a failure to write shows where it happens
 * @param err for people, in UTF-8
 * @param outIsTerminal whether somebody is watching {@code out}
 * @param errIsTerminal whether somebody is watching {@code err}
 */
record Screen(InputStream in, OutputStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {

    /** The streams of this process, in UTF-8 whatever the locale. */
    static Screen ofProcess() {
        return new Screen(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminals.isTerminal(Terminals.OUT),
                Terminals.isTerminal(Terminals.ERR));
    }

    /** Shows a text that is there as a whole. */
    void print(String text) throws IOException {
        Output direct = Direct.to(out);
        direct.stream().write(text.getBytes(StandardCharsets.UTF_8));
        direct.finish();
    }

    /** Tells people one thing, on one line of {@code err}, whatever a file name in it holds. */
    void say(String line) {
        StringBuilder clean = new StringBuilder("evidence-quality: ");
        line.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        err.println(clean);
    }
}
