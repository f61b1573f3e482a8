// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.scan;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is logged while it is open: by SLF4J, and by the HTTP libraries and the platform by their own logging. */
final class LogBook implements AutoCloseable {

    private static final List<LogBook> OPEN = new CopyOnWriteArrayList<>();

    /** Kept, since the platform forgets loggers that nobody holds. */
    private final List<Logger> loggers = Stream.of(
                    "", "okhttp3", "okhttp3.OkHttpClient", "okhttp3.internal", "jdk", "sun", "javax.net")
            .map(Logger::getLogger)
            .toList();

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            if (isLoggable(entry)) {
                lines.add(formatter.format(entry));
            }
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    };

    private LogBook() {
        handler.setLevel(Level.ALL);
        // The platform's own record of the certificates that it saw: they are public, and no request stands in it.
        handler.setFilter(entry -> !"jdk.event.security".equals(entry.getLoggerName()));
        loggers.get(0).addHandler(handler);
        loggers.forEach(logger -> logger.setLevel(Level.ALL));
    }

    static LogBook open() {
        LogBook book = new LogBook();
        OPEN.add(book);
        return book;
    }

    static boolean isOpen() {
        return !OPEN.isEmpty();
    }

    static void write(String line, @Nullable Throwable thrown) {
        OPEN.forEach(book -> {
            book.lines.add(line);
            if (thrown != null) {
                book.lines.add(Said.stackTrace(thrown));
            }
        });
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        OPEN.remove(this);
        loggers.get(0).removeHandler(handler);
        loggers.forEach(logger -> logger.setLevel(null));
        loggers.get(0).setLevel(Level.INFO);
    }
}
