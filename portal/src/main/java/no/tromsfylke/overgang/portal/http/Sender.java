package no.tromsfylke.overgang.portal.http;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends finished answers with the headers that every answer has. */
final class Sender {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final ErrorPages errors;
    private final Instant started;

    Sender(ErrorPages errors, Instant started) {
        this.errors = errors;
        this.started = started;
    }

    no.tromsfylke.overgang.portal.http.Response error(int status, String path) {
        return withAllow(errors.page(status, path, Optional.empty()));
    }

    private static no.tromsfylke.overgang.portal.http.Response withAllow(
            no.tromsfylke.overgang.portal.http.Response page) {
        return page.status() == 405 ? page.withHeader("Allow", "GET, HEAD") : page;
    }

    /** Headers against scripts, frames, sniffing and tracking; none of them depends on the request. */
    static void protect(HttpFields.Mutable headers) {
        headers.put(
                "Content-Security-Policy",
                "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    void send(StoredAnswer answer, Request request, Response response, Callback callback) {
        var content = answer.response();
        HttpFields.Mutable headers = response.getHeaders();
        protect(headers);
        headers.put(HttpHeader.CONTENT_TYPE, content.contentType());
        headers.put(
                HttpHeader.CACHE_CONTROL,
                switch (content.keeping()) {
                    case PUBLICATION, FROZEN -> "public, no-cache";
                    case CONTENT -> "public, max-age=31536000, immutable";
                    case NEVER -> "no-store";
                });
        content.headers().forEach(headers::put);
        boolean zipped = answer.compressed().isPresent() && acceptsGzip(request);
        if (answer.compressed().isPresent()) {
            headers.put(HttpHeader.VARY, "Accept-Encoding");
        }
        // A strong tag names one sequence of bytes: the compressed form gets the weak one, and both compare equal.
        content.tag().ifPresent(tag -> headers.put(HttpHeader.ETAG, (zipped ? "W/\"" : "\"") + tag + "\""));
        if (content.tag().isPresent()) {
            headers.put(HttpHeader.LAST_MODIFIED, HTTP_DATE.format(started));
            if (content.status() == 200 && isFresh(content.tag().get(), request.getHeaders())) {
                response.setStatus(304);
                headers.remove(HttpHeader.CONTENT_TYPE);
                response.write(true, null, callback);
                return;
            }
        }
        response.setStatus(content.status());
        ByteBuffer body = zipped ? answer.compressed().orElseThrow() : answer.plain();
        if (zipped) {
            headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        headers.put(HttpHeader.CONTENT_LENGTH, body.remaining());
        response.write(true, HttpMethod.HEAD.is(request.getMethod()) ? null : body, callback);
    }

    private static boolean acceptsGzip(Request request) {
        return request.getHeaders().getQualityCSV(HttpHeader.ACCEPT_ENCODING).contains("gzip");
    }

    /**
     * The tag stays the same when the portal itself is renewed on the same publication; a browser that says when it got
     * its copy is then given the new page.
     */
    private boolean isFresh(String tag, HttpFields asked) {
        String match = asked.get(HttpHeader.IF_NONE_MATCH);
        if (match == null || !(match.contains('"' + tag + '"') || match.strip().equals("*"))) {
            return false;
        }
        String since = asked.get(HttpHeader.IF_MODIFIED_SINCE);
        return since == null || since.equals(HTTP_DATE.format(started));
    }
}
