package no.tromsfylke.overgang.pipeline.delivery;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads one delivery file: CSV, XLSX and JSON go the same way from cells with their line over the match of the heading
 * and typed values to judged rows.
 */
public final class DeliveryReader {

    /** A file is held in memory whole, so that what is judged is what was hashed. */
    private static final long LARGEST = 1L << 30;

    private static final int CHUNK = 1 << 16;

    private DeliveryReader() {}

    /**
     * Reads a file. A file that is rejected whole hands on no row.
     *
     * @param accepted is given every row without errors, in the order of the file
     */
    public static FileReport read(DeliveryFile file, ReadingContext context, Consumer<Row> accepted) {
        var messages = Messages.in(context.language());
        if (file.findFault().isPresent()) {
            return refuse(file, file.findFault().get());
        }
        byte[] bytes;
        try {
            if (file.size() > LARGEST) {
                return refuse(file, Finding.of(messages, Rule.TOO_LARGE, file.path(), 0, "", LARGEST >> 20));
            }
            var before = file.stored().state();
            try (var in = file.stored().open()) {
                bytes = in.readAllBytes();
            }
            if (before.size() != bytes.length || !before.equals(file.stored().state())) {
                return refuse(file, Finding.of(messages, Rule.CHANGED, file.path(), 0, ""));
            }
        } catch (IOException e) {
            return refuse(file, Finding.of(messages, Rule.UNREADABLE, file.path(), 0, ""));
        }
        return read(file, context, bytes, accepted);
    }

    private static FileReport read(DeliveryFile file, ReadingContext context, byte[] bytes, Consumer<Row> accepted) {
        String hash = HexFormat.of().formatHex(sha256().digest(bytes));
        String name = file.path().toLowerCase(Locale.ROOT);
        // CSV is checked whole before its first row is handed on; the others can turn out broken at their end.
        boolean checkedBefore = name.endsWith(".csv");
        var held = new ArrayList<Row>();
        var rows = new RowReader(file, context, checkedBefore ? accepted : held::add);
        try {
            if (checkedBefore) {
                new CsvSource(TextBytes.of(bytes), rows).read();
            } else if (name.endsWith(".json")) {
                new JsonSource(TextBytes.of(bytes), rows).read();
            } else {
                new XlsxSource(bytes, rows).read();
            }
        } catch (FileRejected e) {
            return rows.rejectedWhole(e, hash, bytes.length);
        }
        held.forEach(accepted);
        return rows.report(hash, bytes.length);
    }

    private static FileReport refuse(DeliveryFile file, Finding finding) {
        var digest = sha256();
        long size = 0;
        String hash = "";
        if (file.stored().isOrdinary()) {
            try (var in = file.stored().open()) {
                byte[] chunk = new byte[CHUNK];
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    digest.update(chunk, 0, read);
                    size += read;
                }
                hash = HexFormat.of().formatHex(digest.digest());
            } catch (IOException e) {
                hash = ""; // the finding tells that it cannot be read, or why it need not be
            }
        }
        return new FileReport(file, hash, size, 0, 0, List.of(finding), 0, true);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
