// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty, set up small: one address, a few threads, no banner, and an end that comes soon. */
final class WebServer implements AutoCloseable {

    private static final int MOST_THREADS = 16;
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int LONGEST_HEADERS = 8 << 10;
    // The address of a next page has the filters of this one, with more signs escaped.
    private static final int LONGEST_ANSWER_HEADERS = 32 << 10;
    private static final long IDLE_MILLIS = 30_000;
    private static final long STOP_MILLIS = 5_000;
    // A connection that was kept alive has nothing more to say once the server stops.
    private static final long IDLE_MILLIS_ON_STOP = 200;

    // A path is compared as a whole and never walked, so odd ones are as harmless as unknown ones.
    private static final UriCompliance ODD_IDS = UriCompliance.DEFAULT.with(
            "ODD_IDS",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
            UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
            UriCompliance.Violation.ILLEGAL_PATH_CHARACTERS,
            UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS);

    private final Server server;
    private final URI address;

    private WebServer(Server server, URI address) {
        this.server = server;
        this.address = address;
    }

    static WebServer start(ServerSettings settings, List<Route> routes) throws IOException {
        Server server = server(settings, routes);
        ServerConnector connector = connector(server, settings);
        try {
            InetAddress.getByName(settings.host());
            connector.open();
        } catch (IOException taken) {
            throw new IOException(
                    "cannot listen on " + settings.host() + " port " + settings.port() + ": " + taken.getMessage(),
                    taken);
        }
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
        LifeCycle.start(server);
        String scheme = settings.tls().isPresent() ? "https" : "http";
        return new WebServer(server, address(scheme, settings.host(), connector.getLocalPort()));
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (TimeoutException someAnswersWereCutOff) {
            // The time for ending them was up; everything is closed all the same.
        } catch (Exception broken) {
            throw new IllegalStateException("the server did not stop as it should", broken);
        }
    }

    private static Server server(ServerSettings settings, List<Route> routes) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
        threads.setName("centre");
        RateLimit limit = new RateLimit(settings.rate(), System::nanoTime);
        GracefulHandler handler = new GracefulHandler(new CentreHandler(routes, limit));
        handler.setShutdownIdleTimeout(IDLE_MILLIS_ON_STOP);
        Server server = new Server(threads);
        server.setHandler(handler);
        server.setErrorHandler(new ProblemHandler());
        server.setStopTimeout(STOP_MILLIS);
        settings.log().ifPresent(server::setRequestLog);
        return server;
    }

    private static ServerConnector connector(Server server, ServerSettings settings) throws IOException {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setUriCompliance(ODD_IDS);
        http.setRequestHeaderSize(LONGEST_HEADERS);
        http.setResponseHeaderSize(LONGEST_ANSWER_HEADERS);
        http.setMaxResponseHeaderSize(LONGEST_ANSWER_HEADERS);
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ServerConnector connector;
        if (settings.tls().isPresent()) {
            http.addCustomizer(new SecureRequestCustomizer(false));
            SslContextFactory.Server keys = settings.tls().get().read();
            connector = new ServerConnector(server, 1, 1, new SslConnectionFactory(keys, plain.getProtocol()), plain);
        } else {
            connector = new ServerConnector(server, 1, 1, plain);
        }
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setShutdownIdleTimeout(IDLE_MILLIS_ON_STOP);
        return connector;
    }

    private static URI address(String scheme, String host, int port) {
        try {
            return new URI(scheme, null, host, port, "/", null, null);
        } catch (URISyntaxException notAHost) {
            throw new IllegalStateException(notAHost);
        }
    }
}
