package no.tromsfylke.overgang.portal.publication;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Decompresses the publication's tables. Parquet's own factory goes through Hadoop's codec classes and configuration
 * files, which cost a start-up more time than the reading itself.
 */
final class ZstdCodec implements CompressionCodecFactory {
    /** No page of a table of counts comes near this; a larger one is not a table of ours. */
    private static final int LARGEST_PAGE = 64 << 20;

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        return switch (name) {
            case ZSTD -> new Decompressor();
            case UNCOMPRESSED -> new Uncompressed();
            default ->
                throw new PublicationException(
                        "A table is compressed with " + name + "; expected ZSTD.",
                        "En tabell er komprimert med " + name + "; det skulle vært ZSTD.");
        };
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
        throw new UnsupportedOperationException("the portal never writes Parquet");
    }

    @Override
    public void release() {
        // Nothing is pooled.
    }

    private static final class Decompressor implements BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput bytes, int decompressedSize) throws IOException {
            return BytesInput.from(decompress(bytes.toInputStream().readAllBytes(), decompressedSize));
        }

        @Override
        public void decompress(ByteBuffer input, int compressedSize, ByteBuffer output, int decompressedSize)
                throws IOException {
            byte[] compressed = new byte[compressedSize];
            input.get(compressed);
            output.put(decompress(compressed, decompressedSize));
        }

        private static byte[] decompress(byte[] compressed, int size) throws IOException {
            if (size > LARGEST_PAGE) {
                throw new IOException("page of " + size + " bytes");
            }
            return Zstd.decompress(compressed, size);
        }

        @Override
        public void release() {
            // Nothing is held.
        }
    }

    private static final class Uncompressed implements BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput bytes, int decompressedSize) {
            return bytes;
        }

        @Override
        public void decompress(ByteBuffer input, int compressedSize, ByteBuffer output, int decompressedSize) {
            byte[] bytes = new byte[compressedSize];
            input.get(bytes);
            output.put(bytes);
        }

        @Override
        public void release() {
            // Nothing is held.
        }
    }
}
