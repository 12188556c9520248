package no.tromsfylke.overgang.portal.http;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before the router: lets through only well-formed GET and HEAD requests for plain addresses, answers from the
 * cache where it can, and sends what the router found. What is at hand is sent by the thread that read the request; pages
 * are made by others. Bodies are sent without holding a thread, so that slow readers cost nothing but a connection.
 */
final class FrontHandler extends Handler.Wrapper {
    private static final int LONGEST_ADDRESS = 4_096;
    private static final Pattern PLAIN_PATH = Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/?)*+");
    private static final Pattern TRICK = Pattern.compile("(?i)%2f|%5c|%00|\\\\|%2e|%25");

    private final AnswerCache cache;
    private final Sender sender;

    FrontHandler(AnswerCache cache, Sender sender) {
        this.cache = cache;
        this.sender = sender;
    }

    /** Nothing below waits for anything: the router is left to a thread of its own. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        String path = Optional.ofNullable(uri.getDecodedPath()).orElse("/");
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        if (!head && !HttpMethod.GET.is(request.getMethod())) {
            return refuse(405, path, request, response, callback);
        }
        String address = Optional.ofNullable(uri.getPathQuery()).orElse("/");
        if (address.length() > LONGEST_ADDRESS) {
            return refuse(414, path, request, response, callback);
        }
        Optional<StoredAnswer> stored = cache.find(address);
        if (stored.isPresent()) {
            sender.send(stored.get(), request, response, callback);
            return true;
        }
        Optional<Map<String, List<String>>> parameters = Query.decode(uri.getQuery());
        if (parameters.isEmpty() || TRICK.matcher(address.split("\\?", 2)[0]).find()) {
            return refuse(400, path, request, response, callback);
        }
        if (!PLAIN_PATH.matcher(path).matches()) {
            return refuse(404, path, request, response, callback);
        }
        var asked = new no.tromsfylke.overgang.portal.http.Request(path, Map.of(), parameters.get());
        request.getComponents().getExecutor().execute(() -> route(asked, address, request, response, callback));
        return true;
    }

    private void route(
            no.tromsfylke.overgang.portal.http.Request asked,
            String address,
            Request request,
            Response response,
            Callback callback) {
        String path = asked.path();
        Exchange exchange = new Exchange(asked);
        String edition = cache.edition();
        Request plain = new PlainRequest(request, path);
        plain.setAttribute(Exchange.ATTRIBUTE, exchange);
        Unsent unsent = new Unsent(plain, response);
        Callback whenRouted = Callback.from(
                () -> {
                    int otherwise = unsent.getStatus() >= 500 ? 500 : 404;
                    StoredAnswer answer =
                            sender.store(exchange.answer().orElseGet(() -> sender.error(otherwise, path)));
                    cache.keep(address, edition, answer);
                    sender.send(answer, request, response, callback);
                },
                failure -> refuse(500, path, request, response, callback));
        try {
            if (!super.handle(plain, unsent, whenRouted)) {
                refuse(404, path, request, response, callback);
            }
        } catch (Exception e) {
            refuse(500, path, request, response, callback);
        }
    }

    private boolean refuse(int status, String path, Request request, Response response, Callback callback) {
        sender.send(sender.store(sender.error(status, path)), request, response, callback);
        return true;
    }

    /**
     * The request as the router sees it: a GET for a decoded path. HEAD differs only in what is sent. No header reaches
     * the router: it would let one override the method, and the wrong answer would be kept for everybody.
     */
    private static final class PlainRequest extends Request.Wrapper {
        private final HttpURI uri;

        PlainRequest(Request wrapped, String path) {
            super(wrapped);
            this.uri = HttpURI.build(wrapped.getHttpURI()).path(path).asImmutable();
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.asString();
        }

        @Override
        public HttpFields getHeaders() {
            return HttpFields.EMPTY;
        }

        @Override
        public HttpURI getHttpURI() {
            return uri;
        }
    }

    /** Takes what the servlet layer writes of its own and drops it: the answer is in the exchange. */
    private static final class Unsent extends Response.Wrapper {
        private final HttpFields.Mutable headers = HttpFields.build();
        private int status = 200;
        private boolean ended;

        Unsent(Request request, Response wrapped) {
            super(request, wrapped);
        }

        @Override
        public HttpFields.Mutable getHeaders() {
            return headers;
        }

        @Override
        public int getStatus() {
            return status;
        }

        @Override
        public void setStatus(int code) {
            status = code;
        }

        @Override
        public boolean isCommitted() {
            return ended;
        }

        @Override
        public boolean hasLastWrite() {
            return ended;
        }

        @Override
        public void reset() {
            headers.clear();
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback written) {
            ended |= last;
            if (content != null) {
                content.position(content.limit());
            }
            written.succeeded();
        }
    }
}
