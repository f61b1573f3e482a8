// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.publication.CentreFile;
import io.github.whatworks.evidence.publication.CentreKeys;
import io.github.whatworks.evidence.publication.PublicationOutcome;
import io.github.whatworks.evidence.publication.StaticCentre;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Publishes records as a Centre of four files, and one of scales, code lists and mappings beside them. */
final class PublishCommand implements Command {
    private final Clock clock;

    PublishCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "publish",
                "Publish records as a Centre: four signed files for any web server.",
                "The records are held to the exchange profile first; if there is an error, it is shown and nothing is "
                        + "written. Then v1/centre.json, v1/snapshot.json, v1/snapshots/N.ndjson.gz and v1/changes.json "
                        + "are written to DIR, and beside them your scales, code lists and mappings in v1/reference-data, on top of what was published there last: what is new or changed, and what "
                        + "is withdrawn, which is kept for ever. The same records again give no new generation, but a "
                        + "new life. DIR is whole at any moment, even if a run is killed.",
                "",
                "FILE holds all records that are current, one version of each. A change of a record has a new version. A "
                        + "record that should no longer be used gets the status withdrawn, a new version, and a part "
                        + "withdrawal with its reason and whether it is urgent; once published so, it may be left out. A "
                        + "record that is missing otherwise is refused: somebody may have decided by it, and would never "
                        + "be told.");
        spec.usageMessage()
                .footer(
                        "",
                        "Example:",
                        "  java -jar evidence-quality.jar publish --centre centre-file.json \\",
                        "      --keys centre-keys.pem --out public evidence.ndjson",
                        "",
                        "Exit codes:",
                        "  0  published, or renewed",
                        "  1  nothing was written: something is wrong with the records",
                        "  2  not done: a file could not be read or written, another run is publishing,",
                        "     the keys are not those that followers know, what was published last is",
                        "     damaged, or the command line was wrong");
        PublishOptions.addTo(spec);
        return spec.addPositional(Options.file("The records to publish; - is standard input."));
    }

    @Override
    public int run(ParseResult given, Screen screen) throws IOException, UnopenableException {
        PublishOptions options = new PublishOptions(given);
        StaticCentre folder = StaticCentre.in(options.folder())
                .withClock(clock)
                .withLife(options.life())
                .keepingKeysIn(options.keys());
        StaticCentre removing = options.removal().map(folder::allowingRemoval).orElse(folder);
        PublicationOutcome outcome;
        try {
            StaticCentre centre = options.referenceData().isEmpty()
                    ? removing
                    : removing.withReferenceData(
                            OwnReferenceData.read(options.referenceData().get()));
            CentreFile said = CentreFile.read(options.centre());
            CentreKeys keys = PublishKeys.of(options, centre);
            SoundRecords records = read(Options.file(given), screen);
            if (!records.areSound()) {
                screen.print(records.report());
                screen.say("nothing was published: the records have errors");
                return ExitCode.FAULTS;
            }
            outcome = centre.publish(said, keys, records.records());
        } catch (UnwritableException screenGone) {
            throw screenGone;
        } catch (IOException explained) {
            screen.say(String.valueOf(explained.getMessage()));
            return ExitCode.NOT_DONE;
        }
        if (PublishKeys.areOpenToOthers(options.keys())) {
            screen.say(options.keys() + ": can be read by others than its owner; keep it to yourself");
        }
        return tell(outcome, options, screen);
    }

    private static SoundRecords read(String file, Screen screen) throws IOException, UnopenableException {
        SoundRecords records = new SoundRecords();
        try (Progress progress = Progress.of(List.of(file), screen);
                Input input = Input.open(file, screen, progress)) {
            records.read(input);
        }
        return records;
    }

    private static int tell(PublicationOutcome outcome, PublishOptions options, Screen screen) throws IOException {
        if (outcome instanceof PublicationOutcome.Published published) {
            return done(outcome, published.manifest(), options, screen);
        }
        if (outcome instanceof PublicationOutcome.Renewed renewed) {
            return done(outcome, renewed.manifest(), options, screen);
        }
        Remarks remarks = new Remarks(screen);
        ((PublicationOutcome.Refused) outcome).reasons().forEach(remarks::say);
        remarks.end();
        screen.say("nothing was published");
        return ExitCode.FAULTS;
    }

    private static int done(
            PublicationOutcome outcome, SnapshotManifest manifest, PublishOptions options, Screen screen)
            throws IOException {
        Duration half =
                Duration.between(manifest.issuedAt(), manifest.expiresAt()).dividedBy(2);
        screen.print(options.folder() + ": " + outcome.sentence() + "\nfresh until "
                + manifest.issuedAt().plus(half) + ", expires " + manifest.expiresAt()
                + ": publish again before, even if nothing changes\nkeys for those who follow, that which signs first: "
                + String.join(
                        " ", manifest.keys().stream().map(key -> key.text()).toList())
                + "\n");
        return ExitCode.CLEAN;
    }
}
