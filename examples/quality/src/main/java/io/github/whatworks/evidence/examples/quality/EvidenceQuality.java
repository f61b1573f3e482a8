// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. Whatever it is given, it ends with an exit code and, where that is 2, with a line that says why. */
public final class EvidenceQuality {
    static final String NAME = "evidence-quality";

    private EvidenceQuality() {}

    /** Runs the program with the arguments of the command line. */
    public static void main(String[] args) {
        // Converters for types that no option here has would load half of the JDK.
        System.setProperty("picocli.converters.excludes", ".*");
        System.exit(run(Screen.ofProcess(), args));
    }

    static int run(Screen screen, String... args) {
        try {
            return Commands.run(screen, args);
        } catch (ParameterException wrong) {
            screen.say(firstLine(wrong) + suggestion(wrong) + "; see "
                    + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        } catch (UnopenableException nothingToRead) {
            screen.say(String.valueOf(nothingToRead.getMessage()));
        } catch (OutOfMemoryError tooMuch) {
            screen.say("needs more memory than the " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB it has; give it more with java -Xmx1g -jar " + NAME + ".jar");
        } catch (Throwable failure) {
            explain(screen, failure);
        }
        return ExitCode.NOT_DONE;
    }

    /** Nobody is to see a stack trace; one line is enough to find the place. */
    private static void explain(Screen screen, Throwable failure) {
        UnwritableException unwritable = UnwritableException.behind(failure);
        if (unwritable == null) {
            StackTraceElement[] trace = failure.getStackTrace();
            screen.say("ended by a fault of its own, with nothing to rely on in the result. Please report: "
                    + failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]) + ", "
                    + Commands.version() + ", Java " + Runtime.version());
        } else if (!unwritable.isQuiet()) {
            screen.say(String.valueOf(unwritable.getMessage()));
        }
    }

    private static String firstLine(ParameterException wrong) {
        return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    }

    private static String suggestion(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unknown
                        && !unknown.getSuggestions().isEmpty()
                ? ", did you mean " + unknown.getSuggestions().get(0) + "?"
                : "";
    }
}
