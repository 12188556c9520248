package no.tromsfylke.overgang.portal.http;

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
    private final String started;

    Sender(ErrorPages errors, Instant started) {
        this.errors = errors;
        this.started = HTTP_DATE.format(started);
    }

    no.tromsfylke.overgang.portal.http.Response error(int status, String path) {
        return withAllow(errors.page(status, path, Optional.empty()));
    }

    private static no.tromsfylke.overgang.portal.http.Response withAllow(
            no.tromsfylke.overgang.portal.http.Response page) {
        return page.status() == 405 ? page.withHeader("Allow", "GET, HEAD") : page;
    }

    /** Makes an answer ready to be sent, once or many times. */
    StoredAnswer store(no.tromsfylke.overgang.portal.http.Response answer) {
        return new StoredAnswer(answer, started);
    }

    void send(StoredAnswer answer, Request request, Response response, Callback callback) {
        StoredAnswer.Form form = form(answer, request);
        response.setStatus(
                form == StoredAnswer.Form.UNCHANGED ? 304 : answer.response().status());
        response.getHeaders().add(answer.headers(form));
        boolean bodiless = form == StoredAnswer.Form.UNCHANGED || HttpMethod.HEAD.is(request.getMethod());
        response.write(true, bodiless ? null : answer.body(form), callback);
    }

    private StoredAnswer.Form form(StoredAnswer answer, Request request) {
        var content = answer.response();
        if (content.status() == 200
                && content.tag()
                        .filter(tag -> isFresh(tag, request.getHeaders()))
                        .isPresent()) {
            return StoredAnswer.Form.UNCHANGED;
        }
        return answer.isCompressed() && acceptsGzip(request) ? StoredAnswer.Form.ZIPPED : StoredAnswer.Form.PLAIN;
    }

    private static boolean acceptsGzip(Request request) {
        String accepted = request.getHeaders().get(HttpHeader.ACCEPT_ENCODING);
        if (accepted == null || !accepted.contains("gzip")) {
            return false;
        }
        // Only where preferences are told must the list be taken apart.
        return accepted.indexOf(';') < 0
                || request.getHeaders()
                        .getQualityCSV(HttpHeader.ACCEPT_ENCODING)
                        .contains("gzip");
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
        return since == null || since.equals(started);
    }
}
