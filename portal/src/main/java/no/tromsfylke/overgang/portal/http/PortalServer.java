package no.tromsfylke.overgang.portal.http;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import spark.Service;
import spark.embeddedserver.EmbeddedServers;
import spark.http.matching.MatcherFilter;

/** The running server: Spark's router behind {@link FrontHandler} on Jetty. */
public final class PortalServer implements AutoCloseable {
    private final Service service;

    private PortalServer(Service service) {
        this.service = service;
    }

    /**
     * Starts serving.
     *
     * @param host the address to listen on
     * @param port 0 for any free one
     * @param edition names what is shown now; when it changes, finished pages are made anew
     * @param register registers the routes
     * @throws AddressTaken if the port cannot be had
     */
    public static PortalServer start(
            String host,
            int port,
            Limits limits,
            Supplier<String> edition,
            ErrorPages errors,
            Consumer<Routes> register) {
        Objects.requireNonNull(host);
        Object identifier = new Object();
        EmbeddedServers.add(identifier, (routes, staticFiles, exceptions, hasOthers) -> {
            MatcherFilter router = new MatcherFilter(routes, staticFiles, exceptions, false, false);
            Sender sender = new Sender(errors, Instant.now());
            FrontHandler front = new FrontHandler(new AnswerCache(limits.cacheBytes(), edition), sender);
            return new JettyServer(router, front, new JettyErrors(sender), limits);
        });
        Service service = Service.ignite();
        AtomicReference<Optional<Exception>> failure = new AtomicReference<>(Optional.empty());
        service.embeddedServerIdentifier(identifier);
        service.initExceptionHandler(e -> failure.set(Optional.of(e)));
        service.ipAddress(host).port(port);
        register.accept((pattern, handler) -> service.get(pattern, (request, response) -> {
            Exchange exchange = (Exchange) request.raw().getAttribute(Exchange.ATTRIBUTE);
            exchange.answer(answer(handler, errors, exchange.request().withPathValues(plain(request.params()))));
            return "";
        }));
        service.init();
        service.awaitInitialization();
        failure.get().ifPresent(e -> {
            throw new AddressTaken(host, port, e);
        });
        return new PortalServer(service);
    }

    private static Response answer(Handler handler, ErrorPages errors, Request request) {
        try {
            return handler.handle(request);
        } catch (Problem problem) {
            return errors.page(problem.status(), request.path(), Optional.of(problem.getMessage()));
        } catch (RuntimeException e) {
            // The address is public and holds no values of persons; the message might.
            System.err.println("overgang: " + request.path() + " failed: "
                    + e.getClass().getName() + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?"));
            return errors.page(500, request.path(), Optional.empty());
        }
    }

    /** Spark writes parameters with a leading colon, and in the case of the pattern. */
    private static Map<String, String> plain(Map<String, String> parameters) {
        Map<String, String> plain = new HashMap<>();
        parameters.forEach((name, value) -> plain.put(name.substring(1), value));
        return plain;
    }

    /** The port being listened on. */
    public int port() {
        return service.port();
    }

    @Override
    public void close() {
        service.stop();
        service.awaitStop();
    }
}
