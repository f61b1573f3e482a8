// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a server to the contract.
 *
 * <p>It asks over HTTP and knows nothing else of the server. What leaves the machine: requests to that server, none of which
 * holds anything but what its own documents say and made-up values. It changes nothing there: what it posts is refused or
 * checked, and never stored by a server that keeps the contract. One request at a time, in the calling thread.
 */
public final class Conformance {
    private Conformance() {}

    /**
     * Tries all checks.
     *
     * @param base the root of the server, such as {@code https://evidence.example}
     * @throws IllegalArgumentException if that is no address of a server
     * @throws NotRunException if nothing answers there
     */
    public static Report run(URI base, Options options) throws NotRunException {
        return run(base, options, Checks.all());
    }

    static Report run(URI base, Options options, List<Check> checks) throws NotRunException {
        URI root = root(base);
        Budget budget = new Budget(options);
        Probe probe = new Probe(root, options, budget);
        reach(root, probe);
        List<Result> results = new ArrayList<>();
        for (Check check : checks) {
            results.add(result(check, probe));
        }
        return Report.of(root, probe, results, budget);
    }

    static URI root(URI base) {
        boolean web = "http".equalsIgnoreCase(base.getScheme()) || "https".equalsIgnoreCase(base.getScheme());
        if (!web || base.getHost() == null || base.getRawUserInfo() != null) {
            throw new IllegalArgumentException("expected an address such as https://evidence.example, found " + base);
        }
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("expected an address without ? and #, found " + base);
        }
        return URI.create(base.toString().replaceAll("/+$", ""));
    }

    private static void reach(URI root, Probe probe) throws NotRunException {
        try {
            probe.facts().centreAnswer();
        } catch (UnansweredException nobody) {
            throw new NotRunException("nothing could be checked at " + root + ": " + nobody.why());
        } catch (FailedException | UntriedException later) {
            // The checks say so, each for itself.
        }
    }

    private static Result result(Check check, Probe probe) {
        try {
            Gate.pass(check, probe.facts());
            check.trial().run(probe);
            return of(check, Outcome.PASSED, "", Optional.empty(), List.of());
        } catch (FailedException failed) {
            return of(check, Outcome.FAILED, said(failed), Optional.empty(), failed.exchanges());
        } catch (UntriedException untried) {
            return of(check, Outcome.SKIPPED, said(untried), Optional.of(untried.kind()), List.of());
        } catch (RuntimeException broken) {
            StackTraceElement[] trace = broken.getStackTrace();
            String where = trace.length == 0 ? "" : " at " + trace[0];
            return of(check, Outcome.CRASHED, "this check broke down: " + broken + where, Optional.empty(), List.of());
        }
    }

    private static String said(Exception exception) {
        return Shown.printable(String.valueOf(exception.getMessage()));
    }

    private static Result of(Check check, Outcome outcome, String said, Optional<Skip> skip, List<Exchange> exchanges) {
        return new Result(check.id(), check.level(), check.meaning(), check.standsOn(), outcome, said, skip, exchanges);
    }
}
