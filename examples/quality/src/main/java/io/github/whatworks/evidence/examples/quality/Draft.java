// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: it is written beside its place under another name, and moved
 * there at the end. A program that is told to stop takes it away first.
 */
final class Draft implements Output {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Path place;
    private final Path draft;
    private final Thread onExit = new OnExit();
    private @Nullable FileChannel file;
    private OutputStream stream = OutputStream.nullOutputStream();
    private boolean done;

    private Draft(String name, Path place) {
        this.name = name;
        this.place = place;
        this.draft = place.resolveSibling(
                ".evidence-quality-" + System.currentTimeMillis() + "-" + System.nanoTime() + ".part");
    }

    /** Takes the draft away when the program is told to stop. */
    private final class OnExit extends Thread {
        OnExit() {
            super("abandon-draft");
        }

        @Override
        public void run() {
            abandon();
        }
    }

    /** Starts the file that is to be known as {@code place}. */
    static Draft of(String name, Path place) throws UnwritableException {
        try {
            // Where the name is a link, what it points to is replaced and the link stays.
            Draft draft = new Draft(name, Files.exists(place) ? place.toRealPath() : place.toAbsolutePath());
            Runtime.getRuntime().addShutdownHook(draft.onExit);
            draft.create();
            return draft;
        } catch (IllegalStateException stopping) {
            throw UnwritableException.stopped();
        } catch (NoSuchFileException noFolder) {
            throw UnwritableException.of(name, "there is no such folder");
        } catch (IOException refused) {
            throw UnwritableException.of(name, refused);
        }
    }

    private synchronized void create() throws IOException {
        if (done) {
            throw UnwritableException.stopped();
        }
        file = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        stream = new BufferedOutputStream(new Watched(name, Channels.newOutputStream(file)), BUFFER);
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public synchronized void finish() throws IOException {
        if (done || file == null) {
            throw UnwritableException.stopped();
        }
        stream.flush();
        try {
            // A name must not point to bytes that a power cut can still take.
            file.force(true);
            file.close();
            move();
            done = true;
        } catch (IOException refused) {
            throw UnwritableException.of(name, refused);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unable) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        abandon();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException stopping) {
            // It is running, or has run.
        }
    }

    private synchronized void abandon() {
        if (done) {
            return;
        }
        done = true;
        try {
            if (file != null) {
                file.close();
            }
            Files.deleteIfExists(draft);
        } catch (IOException beyondHelp) {
            // The draft's name says that it is none of the reader's.
        }
    }
}
