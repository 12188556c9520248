package no.tromsfylke.overgang.portal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpFields;

/** A finished answer in all its forms, body and headers: made once, sent many times. */
final class StoredAnswer {
    /** Below this a compressed body is hardly smaller than a packet. */
    private static final int WORTH_COMPRESSING = 1_000;

    /** What may be sent of an answer. */
    enum Form {
        /** The body as it is. */
        PLAIN,
        /** The body compressed. */
        ZIPPED,
        /** No body: the reader has it already. */
        UNCHANGED
    }

    private final Response response;
    private final Optional<byte[]> compressed;
    private final Map<Form, HttpFields> headers = new EnumMap<>(Form.class);

    /**
     * Prepares an answer.
     *
     * @param lastModified when the portal was started
     */
    StoredAnswer(Response response, String lastModified) {
        this.response = response;
        byte[] plain = response.bytes();
        this.compressed = plain.length >= WORTH_COMPRESSING && compressible(response.contentType())
                ? Optional.of(gzip(plain)).filter(zipped -> zipped.length < plain.length)
                : Optional.empty();
        for (Form form : Form.values()) {
            int length = form == Form.ZIPPED
                    ? compressed.map(zipped -> zipped.length).orElse(0)
                    : plain.length;
            headers.put(form, AnswerHeaders.of(response, form, compressed.isPresent(), length, lastModified));
        }
    }

    Response response() {
        return response;
    }

    boolean isCompressed() {
        return compressed.isPresent();
    }

    HttpFields headers(Form form) {
        return headers.get(form);
    }

    /** The body of a form; empty where nothing is sent. */
    ByteBuffer body(Form form) {
        return switch (form) {
            case PLAIN -> ByteBuffer.wrap(response.bytes()).asReadOnlyBuffer();
            case ZIPPED -> ByteBuffer.wrap(compressed.orElseThrow()).asReadOnlyBuffer();
            case UNCHANGED -> ByteBuffer.allocate(0);
        };
    }

    long size() {
        return response.bytes().length + compressed.map(bytes -> bytes.length).orElse(0) + 3_000L;
    }

    private static boolean compressible(String contentType) {
        return contentType.startsWith("text/")
                || contentType.startsWith("application/json")
                || contentType.startsWith("application/ld+json")
                || contentType.startsWith("image/svg+xml");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream zip = new BestGzip(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
