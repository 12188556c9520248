package no.tromsfylke.overgang.portal.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections that only occupy a place: those that take longer than the deadline to complete a request's header or
 * to read an answer. An idle timeout does not catch a client that sends or reads one byte now and then.
 */
final class Deadlines extends AbstractLifeCycle implements Connection.Listener, HttpConfiguration.Customizer {
    private static final long EVERY_MILLIS = 500;

    private final long nanos;
    private final Scheduler scheduler = new ScheduledExecutorScheduler("deadlines", true);
    private final Map<Connection, Long> lastRequest = new ConcurrentHashMap<>();

    Deadlines(long seconds) {
        this.nanos = TimeUnit.SECONDS.toNanos(seconds);
    }

    @Override
    public void onOpened(Connection connection) {
        lastRequest.put(connection, System.nanoTime());
    }

    @Override
    public void onClosed(Connection connection) {
        lastRequest.remove(connection);
    }

    /** A complete header has arrived: the connection may stay for another span. */
    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        lastRequest.replace(request.getConnectionMetaData().getConnection(), System.nanoTime());
        return request;
    }

    @Override
    protected void doStart() throws Exception {
        scheduler.start();
        scheduleSweep();
    }

    @Override
    protected void doStop() throws Exception {
        scheduler.stop();
    }

    private void scheduleSweep() {
        scheduler.schedule(this::sweep, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        long now = System.nanoTime();
        lastRequest.forEach((connection, since) -> {
            if (now - since > nanos) {
                connection.getEndPoint().close();
            }
        });
        if (isRunning() || isStarting()) {
            scheduleSweep();
        }
    }
}
