package no.tromsfylke.overgang.pipeline.publication;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hash that names a publication: SHA-256 over the catalogue's content and every cell of every table, in a form of
 * its own. It is known before the files are written, because they carry the id; and it does not depend on how Parquet
 * packs the cells.
 */
final class ContentHash {

    private ContentHash() {}

    /** 64 hex digits; the order of the tables does not matter. */
    static String of(Catalogue catalogue, List<Table> tables) {
        var digest = Sha256.digest();
        try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            writeBlock(out, CatalogueFile.canonical(catalogue));
            var sorted =
                    tables.stream().sorted(Comparator.comparing(Table::name)).toList();
            for (Table table : sorted) {
                writeBlock(out, table.name().getBytes(StandardCharsets.UTF_8));
                writeBlock(out, CatalogueFile.canonical(table.schema()));
                out.writeInt(table.rows().size());
                writeRows(out, table.rows());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to take bytes", e);
        }
        return Sha256.hex(digest);
    }

    private static void writeRows(OutputStream out, List<Object[]> rows) throws IOException {
        // Row by row through memory, and each text once: digesting is what costs.
        var buffer = new ByteArrayOutputStream();
        Map<String, Integer> texts = new HashMap<>();
        for (Object[] row : rows) {
            buffer.reset();
            var cells = new DataOutputStream(buffer);
            for (Object cell : row) {
                writeCell(cells, cell, texts);
            }
            buffer.writeTo(out);
        }
    }

    private static void writeCell(DataOutputStream out, Object cell, Map<String, Integer> texts) throws IOException {
        if (cell == null) {
            out.writeByte('0');
        } else if (cell instanceof String text) {
            writeText(out, text, texts);
        } else if (cell instanceof Integer number) {
            out.writeByte('i');
            out.writeInt(number);
        } else if (cell instanceof Long number) {
            out.writeByte('l');
            out.writeLong(number);
        } else if (cell instanceof Double number) {
            out.writeByte('d');
            out.writeDouble(number);
        } else {
            out.writeByte('b');
            out.writeBoolean((Boolean) cell);
        }
    }

    private static void writeText(DataOutputStream out, String text, Map<String, Integer> texts) throws IOException {
        Integer number = texts.putIfAbsent(text, texts.size());
        if (number == null) {
            out.writeByte('s');
            writeBlock(out, text.getBytes(StandardCharsets.UTF_8));
        } else {
            out.writeByte('t');
            out.writeInt(number);
        }
    }

    private static void writeBlock(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
