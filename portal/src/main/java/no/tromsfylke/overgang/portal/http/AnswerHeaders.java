package no.tromsfylke.overgang.portal.http;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The headers of an answer, encoded once for all the times it is sent. */
final class AnswerHeaders {
    /** Against scripts, frames, sniffing and tracking; none of them depends on the request or the answer. */
    private static final List<HttpField> PROTECTING = List.of(
            new PreEncodedHttpField(
                    "Content-Security-Policy",
                    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src"
                            + " 'none'"),
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
            new PreEncodedHttpField("X-Frame-Options", "DENY"),
            new PreEncodedHttpField("Referrer-Policy", "same-origin"),
            new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
            new PreEncodedHttpField("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");

    private AnswerHeaders() {}

    /**
     * The headers of one form of an answer.
     *
     * @param varies whether the answer has another form for those who accept compressed ones
     * @param length of the body that is sent
     * @param lastModified when the portal was started
     */
    static HttpFields of(Response response, StoredAnswer.Form form, boolean varies, int length, String lastModified) {
        HttpFields.Mutable headers = HttpFields.build();
        PROTECTING.forEach(headers::add);
        headers.add(new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, keeping(response.keeping())));
        response.headers().forEach(headers::add);
        if (varies) {
            headers.add(VARY);
        }
        // A strong tag names one sequence of bytes: the compressed form gets the weak one, and both compare equal.
        response.tag().ifPresent(tag -> {
            String strength = form == StoredAnswer.Form.ZIPPED ? "W/" : "";
            headers.add(new PreEncodedHttpField(HttpHeader.ETAG, strength + '"' + tag + '"'));
            headers.add(new PreEncodedHttpField(HttpHeader.LAST_MODIFIED, lastModified));
        });
        if (form != StoredAnswer.Form.UNCHANGED) {
            headers.add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, response.contentType()));
            headers.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, Integer.toString(length)));
        }
        if (form == StoredAnswer.Form.ZIPPED) {
            headers.add(GZIP);
        }
        return headers.asImmutable();
    }

    private static String keeping(Response.Keeping keeping) {
        return switch (keeping) {
            case PUBLICATION, FROZEN -> "public, no-cache";
            case CONTENT -> "public, max-age=31536000, immutable";
            case NEVER -> "no-store";
        };
    }
}
