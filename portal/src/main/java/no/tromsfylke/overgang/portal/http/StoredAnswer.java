package no.tromsfylke.overgang.portal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A finished answer with its body as it is and, where that pays, compressed: made once, sent many times. */
final class StoredAnswer {
    /** Below this a compressed body is hardly smaller than a packet. */
    private static final int WORTH_COMPRESSING = 1_000;

    private final Response response;
    private final byte[] plain;
    private final Optional<byte[]> compressed;

    StoredAnswer(Response response) {
        this.response = response;
        this.plain = response.body();
        this.compressed = plain.length >= WORTH_COMPRESSING && compressible(response.contentType())
                ? Optional.of(gzip(plain)).filter(zipped -> zipped.length < plain.length)
                : Optional.empty();
    }

    Response response() {
        return response;
    }

    Optional<ByteBuffer> compressed() {
        return compressed.map(bytes -> ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    }

    ByteBuffer plain() {
        return ByteBuffer.wrap(plain).asReadOnlyBuffer();
    }

    long size() {
        return plain.length + compressed.map(bytes -> bytes.length).orElse(0) + 500L;
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
