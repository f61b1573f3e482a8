// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.scan;

import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Every level is on while a book is open. */
final class BookLogger extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1L;

    BookLogger(String name) {
        this.name = name;
    }

    @Override
    public boolean isTraceEnabled() {
        return LogBook.isOpen();
    }

    @Override
    public boolean isDebugEnabled() {
        return LogBook.isOpen();
    }

    @Override
    public boolean isInfoEnabled() {
        return LogBook.isOpen();
    }

    @Override
    public boolean isWarnEnabled() {
        return LogBook.isOpen();
    }

    @Override
    public boolean isErrorEnabled() {
        return LogBook.isOpen();
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String pattern,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        LogBook.write(
                level + " " + name + " "
                        + MessageFormatter.arrayFormat(pattern, arguments, thrown)
                                .getMessage(),
                thrown);
    }
}
