package no.tromsfylke.overgang.portal.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** An answer before compression and the headers every answer has. */
public final class Response {
    private final int status;
    private final String contentType;
    private final byte[] body;
    private final Map<String, String> headers;
    private final Optional<String> tag;
    private final Keeping keeping;

    /** How long an answer holds. */
    public enum Keeping {
        /** Until the publication changes; clients ask again each time, with the tag. */
        PUBLICATION,
        /** As long as the address exists: its publication is named in it. */
        FROZEN,
        /** For ever: the address holds a hash of the content. */
        CONTENT,
        /** Not at all. */
        NEVER
    }

    /**
     * An answer.
     *
     * @param tag the entity tag, without quotes; the publication's id where the answer shows one
     */
    public Response(
            int status,
            String contentType,
            byte[] body,
            Map<String, String> headers,
            Optional<String> tag,
            Keeping keeping) {
        this.status = status;
        this.contentType = Objects.requireNonNull(contentType);
        this.body = body.clone();
        this.headers = Map.copyOf(headers);
        this.tag = Objects.requireNonNull(tag);
        this.keeping = Objects.requireNonNull(keeping);
    }

    public int status() {
        return status;
    }

    public String contentType() {
        return contentType;
    }

    public byte[] body() {
        return body.clone();
    }

    /** The body without a copy, for those who only send it. */
    byte[] bytes() {
        return body;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public Optional<String> tag() {
        return tag;
    }

    public Keeping keeping() {
        return keeping;
    }

    /** A successful answer showing a publication. */
    public static Response showing(String publicationId, String contentType, byte[] body, Keeping keeping) {
        return new Response(200, contentType, body, Map.of(), Optional.of(publicationId), keeping);
    }

    /** An answer that nobody may keep: state and errors. */
    public static Response momentary(int status, String contentType, String body) {
        return new Response(
                status, contentType, body.getBytes(StandardCharsets.UTF_8), Map.of(), Optional.empty(), Keeping.NEVER);
    }

    /** A redirect to a relative address. */
    public static Response redirect(String relative) {
        return new Response(
                302,
                "text/plain; charset=utf-8",
                new byte[0],
                Map.of("Location", relative),
                Optional.empty(),
                Keeping.NEVER);
    }

    /** The same answer with one more header. */
    public Response withHeader(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Response(status, contentType, body, more, tag, keeping);
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
