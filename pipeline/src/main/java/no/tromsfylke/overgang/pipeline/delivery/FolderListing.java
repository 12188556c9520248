package no.tromsfylke.overgang.pipeline.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.tromsfylke.overgang.pipeline.delivery.cell.Letters;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** What lies in a folder and below it, sorted by the UTF-8 bytes of the paths. Links are not followed. */
final class FolderListing {

    private static final Comparator<String> BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private final List<FolderEntry> files = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<String> topFolders = new ArrayList<>();

    private FolderListing() {}

    static FolderListing of(String address) throws IOException {
        if (address.contains("://") && !address.startsWith("file:")) {
            return throughHadoop(address);
        }
        var listing = new FolderListing();
        var root = address.startsWith("file:") ? Path.of(URI.create(address)) : Path.of(address);
        listing.walk(root.toRealPath(), "");
        return listing.sorted();
    }

    static FolderListing throughHadoop(String address) throws IOException {
        var listing = new FolderListing();
        var root = new org.apache.hadoop.fs.Path(address);
        listing.walk(FileSystem.get(root.toUri(), new Configuration()), root, "");
        return listing.sorted();
    }

    private FolderListing sorted() {
        files.sort(Comparator.comparing(FolderEntry::path, BYTES).thenComparing(FolderEntry::address));
        ignored.sort(BYTES);
        return this;
    }

    List<FolderEntry> files() {
        return files;
    }

    List<String> ignored() {
        return ignored;
    }

    List<String> topFolders() {
        return topFolders;
    }

    private void walk(Path folder, String prefix) throws IOException {
        try (var children = Files.newDirectoryStream(folder)) {
            for (var child : children) {
                String path = prefix + name(child);
                boolean isFolder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
                if (!noteIgnored(path) && !isFolder) {
                    boolean ordinary = Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS);
                    files.add(new FolderEntry(path, child.toUri(), ordinary ? Files.size(child) : 0, ordinary));
                } else if (isFolder && !isIgnored(path)) {
                    noteFolder(path);
                    walk(child, path + "/");
                }
            }
        }
    }

    private void walk(FileSystem system, org.apache.hadoop.fs.Path folder, String prefix) throws IOException {
        for (var status : system.listStatus(folder)) {
            String path = prefix + Letters.composed(status.getPath().getName());
            if (!noteIgnored(path) && !status.isDirectory()) {
                files.add(new FolderEntry(path, status.getPath().toUri(), status.getLen(), status.isFile()));
            } else if (status.isDirectory() && !isIgnored(path)) {
                noteFolder(path);
                walk(system, status.getPath(), path + "/");
            }
        }
    }

    private void noteFolder(String path) {
        if (path.indexOf('/') < 0) {
            topFolders.add(path);
        }
    }

    private boolean noteIgnored(String path) {
        boolean ignore = isIgnored(path);
        if (ignore) {
            ignored.add(path);
        }
        return ignore;
    }

    /** Hidden files, the lock files of spreadsheet programs, and notes. */
    private static boolean isIgnored(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /**
     * A file's name by its bytes as UTF-8: under a plain C locale Java cannot show them, but its address keeps them.
     */
    private static String name(Path path) {
        String raw = path.toUri().getRawPath();
        String trimmed = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        String encoded = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(encoded.charAt(i));
            }
        }
        return Letters.composed(bytes.toString(StandardCharsets.UTF_8));
    }
}
