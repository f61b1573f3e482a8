// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.publication.CentreFile;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.jetty.server.RequestLog;

/** Puts a Centre together as the command line asks, and takes it apart again in the end. */
final class CentreProgram implements AutoCloseable {

    private final CentreArguments arguments;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock = Clock.systemUTC();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private CentreProgram(CentreArguments arguments, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts a Centre.
     *
     * @throws IOException if a file cannot be used or the address not be listened on
     * @throws FaultyDataException if records are refused
     * @throws StoreException if the store cannot be used
     * @throws IllegalArgumentException if an argument is not what it should be
     */
    static CentreProgram start(CentreArguments arguments, PrintStream out, PrintStream err)
            throws IOException, FaultyDataException {
        CentreProgram program = new CentreProgram(arguments, out, err);
        try {
            program.start();
            return program;
        } catch (IOException | FaultyDataException | RuntimeException explained) {
            program.close();
            throw explained;
        }
    }

    private void start() throws IOException, FaultyDataException {
        Signing signing = new Signing(identity(), keys());
        Store store = store();
        Optional<ImportReport> report = load(store);
        ReferenceCentre centre = opened(ReferenceCentre.start(store, signing, clock, settings()));
        long count = store.generation().map(Generation::count).orElse(0L);
        out.println("Listening on " + centre.address() + " ("
                + signing.identity().standing() + ", " + count + " records); public key " + centre.key());
        report.ifPresent(imported -> {
            if (imported.refused() > 0) {
                err.println(imported.faults());
            }
            err.println(imported.sentence());
        });
    }

    private CentreFile identity() throws IOException {
        return arguments.centre().isPresent()
                ? CentreFile.read(arguments.centre().get())
                : Identity.of(CentreOptions.checkedStanding(arguments.standing()));
    }

    private CentreKeys keys() throws IOException {
        return arguments.keys().isPresent()
                ? CentreKeys.readOrCreate(arguments.keys().get())
                : CentreKeys.create();
    }

    private Store store() throws IOException {
        return opened(new JdbcStore(Database.open(address())));
    }

    private DatabaseAddress address() throws IOException {
        Optional<String> url = arguments.text("--jdbc");
        if (url.isPresent()) {
            Optional<Path> password = arguments.file("--jdbc-password-file");
            return DatabaseAddress.of(
                    url.get(),
                    arguments.text("--jdbc-user"),
                    password.isPresent() ? Optional.of(TlsFiles.firstLine(password.get())) : Optional.empty());
        }
        Optional<Path> folder = arguments.file("--store");
        if (folder.isPresent()) {
            try {
                Files.createDirectories(folder.get());
            } catch (IOException unwritable) {
                throw new IOException(folder.get() + ": " + Reason.of(unwritable), unwritable);
            }
            return DatabaseAddress.in(folder.get());
        }
        return DatabaseAddress.in(opened(TemporaryFolder.create()).path());
    }

    private boolean isTemporary() {
        return arguments.text("--jdbc").isEmpty() && arguments.text("--store").isEmpty();
    }

    private Optional<ImportReport> load(Store store) throws IOException, FaultyDataException {
        Importer importer = new Importer(store, clock, arguments.acceptSound());
        if (!arguments.data().isEmpty()) {
            return Optional.of(importer.run(arguments.data()));
        }
        if (isTemporary()) {
            try (InputStream examples = ExampleRecords.open()) {
                importer.run("the example records", examples);
            }
        } else if (store.generation().isEmpty()) {
            // Nothing yet is a publication too: a manifest that says so can be followed.
            importer.run("nothing", InputStream.nullInputStream());
        }
        return Optional.empty();
    }

    private ServerSettings settings() throws IOException {
        Optional<Path> file = arguments.file("--access-log");
        RequestLog log = file.isPresent() ? opened(AccessLog.to(file.get(), clock)) : new AccessLog(err, clock);
        Optional<TlsFiles> tls = arguments
                .file("--tls")
                .flatMap(keys -> arguments.file("--tls-password-file").map(password -> new TlsFiles(keys, password)));
        return new ServerSettings(
                arguments.host(), arguments.port(), arguments.rate(), arguments.base(), tls, Optional.of(log));
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    /** The last that was opened first: no more requests, then the store, then its folder. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception notAsItShould) {
                err.println("centre: a part did not close as it should: "
                        + notAsItShould.getClass().getName());
            }
        }
    }
}
