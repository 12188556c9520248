package no.tromsfylke.overgang.pipeline.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What must hold of a workbook before it is read: it is a zip file of a sensible size without passwords, without parts
 * that stand twice, and without anything that points outside it.
 */
final class WorkbookGuard {

    /** An .xls, or an .xlsx with a password: both are compound documents of the old kind. */
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** All parts together; a sheet of a million rows and ten columns stays below. */
    private static final long MOST_BYTES = 512L << 20;

    /** Sheets of ticks shrink to about a thirtieth. */
    private static final int GREATEST_RATIO = 200;

    /** Below this a part may shrink as it likes. */
    private static final long SMALL_PART = 1 << 20;

    private static final List<String> OUTSIDE = List.of("<!DOCTYPE", "<!ENTITY", "TargetMode=\"External\"");

    private static final int CHUNK = 1 << 15;

    private WorkbookGuard() {}

    static void check(byte[] bytes) throws FileRejected {
        if (beginsWith(bytes, COMPOUND)) {
            throw new FileRejected(Rule.OLD_WORKBOOK, 0);
        }
        if (!beginsWith(bytes, ZIP)) {
            throw new FileRejected(Rule.WORKBOOK, 0);
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var names = new HashSet<String>();
            long total = 0;
            for (var entry : Collections.list(zip.getEntries())) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new FileRejected(Rule.OLD_WORKBOOK, 0);
                }
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new FileRejected(Rule.ZIP_ENTRY, 0);
                }
                total += checkPart(zip, entry, MOST_BYTES - total);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRejected(Rule.WORKBOOK, 0);
        }
    }

    private static boolean beginsWith(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Unpacks a part without keeping it, for what its header says of its size may be a lie. */
    private static long checkPart(ZipFile zip, ZipArchiveEntry entry, long room) throws IOException, FileRejected {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.startsWith("xl/externallinks/") || name.equals("xl/connections.xml")) {
            throw new FileRejected(Rule.EXTERNAL, 0);
        }
        boolean markup = name.endsWith(".xml") || name.endsWith(".rels");
        long greatest = Math.min(room, Math.max(SMALL_PART, entry.getCompressedSize() * GREATEST_RATIO));
        long size = 0;
        String tail = "";
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                if (size > greatest) {
                    throw new FileRejected(Rule.ZIP_BOMB, 0);
                }
                if (markup) {
                    tail = checkMarkup(tail + new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return size;
    }

    /** Looks for what points outside; gives the end back, in which half a word may stand. */
    private static String checkMarkup(String text) throws FileRejected {
        for (String word : OUTSIDE) {
            if (text.contains(word)) {
                throw new FileRejected(Rule.EXTERNAL, 0);
            }
        }
        if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) {
            throw new FileRejected(Rule.WORKBOOK, 0); // UTF-16 would hide those words
        }
        return text.substring(Math.max(0, text.length() - 32));
    }
}
