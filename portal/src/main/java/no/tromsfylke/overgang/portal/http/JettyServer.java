package no.tromsfylke.overgang.portal.http;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import org.eclipse.jetty.ee8.servlet.FilterHolder;
import org.eclipse.jetty.ee8.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import spark.embeddedserver.EmbeddedServer;
import spark.embeddedserver.jetty.websocket.WebSocketHandlerWrapper;
import spark.ssl.SslStores;

/** Spark's embedded server on the Jetty of today: its own is long without mending. */
final class JettyServer implements EmbeddedServer {
    /** Threads that read requests, and answer them where the answer is at hand. */
    private static final int READERS = 2;

    private final Filter router;
    private final FrontHandler front;
    private final JettyErrors errors;
    private final Limits limits;
    private Server server = new Server();

    JettyServer(Filter router, FrontHandler front, JettyErrors errors, Limits limits) {
        this.router = router;
        this.front = front;
        this.errors = errors;
        this.limits = limits;
    }

    @Override
    public int ignite(String host, int port, SslStores ssl, int maxThreads, int minThreads, int idleMillis)
            throws Exception {
        QueuedThreadPool threads = new QueuedThreadPool(limits.threads(), Math.min(8, limits.threads()));
        threads.setName("portal");
        server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setRequestHeaderSize(limits.headerBytes());
        configuration.setIdleTimeout(limits.idleSeconds() * 1_000L);
        Deadlines deadlines = new Deadlines(limits.deadlineSeconds());
        configuration.addCustomizer(deadlines);
        ServerConnector connector = new ServerConnector(server, 1, READERS, new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(limits.idleSeconds() * 1_000L);
        connector.setAcceptQueueSize(256);
        connector.addBean(deadlines);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.NO_SESSIONS);
        context.setContextPath("/");
        context.addFilter(new FilterHolder(router), "/*", EnumSet.of(DispatcherType.REQUEST));
        front.setHandler(context.get());
        server.setHandler(front);
        server.setErrorHandler(errors);
        server.setStopTimeout(2_000);
        server.start();
        return connector.getLocalPort();
    }

    @Override
    public void configureWebSockets(Map<String, WebSocketHandlerWrapper> handlers, Optional<Long> idleMillis) {
        // Spark asks every server, also where there are none.
    }

    @Override
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void extinguish() {
        try {
            server.stop();
        } catch (TimeoutException e) {
            // Clients that would not finish in time have been cut off.
        } catch (Exception e) {
            // Spark waits for ever for a server whose end throws; the sockets are closed all the same.
            System.err.println(
                    "overgang: the server stopped with " + e.getClass().getName());
        }
    }

    @Override
    public int activeThreadCount() {
        return server.getThreadPool().getThreads() - server.getThreadPool().getIdleThreads();
    }
}
