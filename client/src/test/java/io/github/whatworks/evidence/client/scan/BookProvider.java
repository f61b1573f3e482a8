// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.scan;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Logs into the {@link LogBook} that is open, and nowhere where none is. For tests: it is found as a service. */
public final class BookProvider implements SLF4JServiceProvider {

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** Found by SLF4J. */
    public BookProvider() {
        // Nothing is open yet.
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return BookLogger::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // There is nothing to set up.
    }
}
