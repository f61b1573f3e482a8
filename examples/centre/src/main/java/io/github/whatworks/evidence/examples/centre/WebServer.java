// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty, set up small: one address, a few threads, no banner, and an end that comes soon. */
final class WebServer implements AutoCloseable {

    private static final int MOST_THREADS = 16;
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

    static WebServer start(String host, int port, Publication publication) throws IOException {
        Server server = server(publication);
        ServerConnector connector = connector(server, host, port);
        try {
            InetAddress.getByName(host);
            connector.open();
        } catch (IOException taken) {
            throw new IOException("cannot listen on " + host + " port " + port + ": " + taken.getMessage(), taken);
        }
        server.addConnector(connector);
        LifeCycle.start(server);
        return new WebServer(server, address(host, connector.getLocalPort()));
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

    private static Server server(Publication publication) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
        threads.setName("centre");
        GracefulHandler handler = new GracefulHandler(new CentreHandler(publication));
        handler.setShutdownIdleTimeout(IDLE_MILLIS_ON_STOP);
        Server server = new Server(threads);
        server.setHandler(handler);
        server.setErrorHandler(new ProblemHandler());
        server.setStopTimeout(STOP_MILLIS);
        return server;
    }

    private static ServerConnector connector(Server server, String host, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setUriCompliance(ODD_IDS);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setShutdownIdleTimeout(IDLE_MILLIS_ON_STOP);
        return connector;
    }

    private static URI address(String host, int port) {
        try {
            return new URI("http", null, host, port, "/", null, null);
        } catch (URISyntaxException notAHost) {
            throw new IllegalStateException(notAHost);
        }
    }
}
