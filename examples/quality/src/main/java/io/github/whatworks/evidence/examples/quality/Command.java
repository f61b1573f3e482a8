// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing that the program does. */
interface Command {

    /** Its name, options and help. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws UnopenableException if there is nothing to read
     * @throws IOException if the result cannot be written
     */
    int run(ParseResult given, Screen screen) throws IOException, UnopenableException;
}
