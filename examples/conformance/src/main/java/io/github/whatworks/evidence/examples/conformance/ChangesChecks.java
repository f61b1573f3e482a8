// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of changes, and how it goes with the bulk file. */
final class ChangesChecks {
    private static final String CHANGES = "Changes";

    private ChangesChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.STATIC, Check.ALWAYS)
                .add(
                        "changes.json",
                        "the list of changes is there, and is a JSON object",
                        Contract.get(Facts.CHANGES),
                        probe -> probe.facts().changesAnswer().status(200).object())
                .add(
                        "changes.entries",
                        "each entry is a put or a withdrawal with its generation and id",
                        Contract.schema("Change"),
                        probe -> probe.facts().readChanges())
                .add(
                        "changes.generation",
                        "it is of the manifest's generation",
                        Contract.member(CHANGES, "generation"),
                        ChangesChecks::generation)
                .add(
                        "changes.order",
                        "its entries are in the order of their generations, none later than its own",
                        Contract.schema(CHANGES) + "/description",
                        ChangesChecks::order)
                .add(
                        "changes.oldest",
                        "oldest is a generation that there has been",
                        Contract.member(CHANGES, "oldest"),
                        ChangesChecks::oldest)
                .add(
                        "changes.complete",
                        "where all changes are said to be there, every record of the bulk file is among them",
                        Contract.member(CHANGES, "oldest"),
                        ChangesChecks::complete)
                .add(
                        "changes.tombstones",
                        "what was withdrawn last is not in the bulk file",
                        Contract.get(Facts.CHANGES) + "/description",
                        ChangesChecks::tombstones)
                .add(
                        "changes.puts",
                        "what was put last is in the bulk file, in that version and with that digest",
                        Contract.member("Change", "digest"),
                        ChangesChecks::puts)
                .add(
                        "changes.after",
                        "the changes after a generation are all given when they are asked for; more may come",
                        Contract.parameter("After"),
                        ChangesChecks::after)
                .checks();
    }

    private static Shape list(Probe probe) throws UntriedException {
        try {
            return probe.facts().changesAnswer().status(200).object();
        } catch (FailedException absent) {
            throw UntriedException.blocked("needs what failed in static.changes.json");
        }
    }

    private static void generation(Probe probe) throws FailedException, UntriedException {
        Shape list = list(probe);
        long expected = probe.facts().manifest().generation();
        long found = list.whole("generation", 1);
        if (found != expected) {
            throw list.wrong("generation", Long.toString(expected), Long.toString(found));
        }
    }

    private static void order(Probe probe) throws FailedException, UntriedException {
        Shape list = list(probe);
        long own = list.whole("generation", 1);
        long last = 0;
        int index = 0;
        for (Change change : probe.facts().changes()) {
            if (change.generation() < last || change.generation() > own) {
                throw list.wrong(
                        "changes/" + index + "/generation",
                        "a number from " + last + " to " + own,
                        Long.toString(change.generation()));
            }
            last = change.generation();
            index++;
        }
    }

    private static void oldest(Probe probe) throws FailedException, UntriedException {
        Shape list = list(probe);
        long oldest = list.whole("oldest", 0);
        if (oldest > list.whole("generation", 1)) {
            throw list.wrong("oldest", "a number up to the generation", Long.toString(oldest));
        }
    }

    private static void complete(Probe probe) throws FailedException, UntriedException {
        Shape list = list(probe);
        if (list.whole("oldest", 0) > 0) {
            throw UntriedException.nothing("the list says that it is not complete");
        }
        Set<String> missing = new HashSet<>(probe.facts().records().keySet());
        probe.facts().changes().stream().filter(Change::put).map(Change::id).forEach(missing::remove);
        list.answer().require(missing.isEmpty(), "a put of each record", "none of " + some(missing));
    }

    private static void tombstones(Probe probe) throws FailedException, UntriedException {
        Map<String, BulkLine> records = probe.facts().records();
        for (Change change : Change.last(probe.facts().changes()).values()) {
            boolean wrong = !change.put() && records.containsKey(change.id());
            list(probe).answer().require(!wrong, "no withdrawal of what the bulk file holds", change.id());
        }
    }

    private static void puts(Probe probe) throws FailedException, UntriedException {
        Map<String, BulkLine> records = probe.facts().records();
        for (Change change : Change.last(probe.facts().changes()).values()) {
            if (!change.put()) {
                continue;
            }
            Answer answer = list(probe).answer();
            BulkLine line = records.get(change.id());
            if (line == null) {
                throw answer.wrong("what was put in the bulk file", change.id() + " is not");
            }
            String version = change.version().map(String::valueOf).orElse("");
            answer.require(version.equals(line.version()), change.id() + " in version " + line.version(), version);
            String digest = change.digest().orElse("");
            answer.require(digest.equals(line.digest()), change.id() + " with digest " + line.digest(), digest);
        }
    }

    private static void after(Probe probe) throws FailedException, UntriedException {
        List<Change> all = probe.facts().changes();
        long last = all.isEmpty() ? 0 : all.get(all.size() - 1).generation();
        long asked = Math.max(0, last - 1);
        Answer answer = probe.get(Facts.CHANGES + "?after=" + asked);
        List<Change> given = Change.all(answer);
        Set<String> missing = new HashSet<>();
        all.stream()
                .filter(change -> change.generation() > asked && !given.contains(change))
                .forEach(change -> missing.add(change.id()));
        answer.require(missing.isEmpty(), "every change after " + asked, "none of " + some(missing));
    }

    static String some(Set<String> ids) {
        return ids.stream().sorted().limit(3).toList() + (ids.size() > 3 ? " and more" : "");
    }
}
