package no.tromsfylke.overgang.portal.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder publications lie in: reads one whole, and believes nothing that the catalogue's checksums do not bear out. */
public final class PublicationFolder {
    private static final Pattern ID = Pattern.compile("[0-9]{4,9}-[0-9a-f]{12}");
    private static final Pattern TABLE_PATH = Pattern.compile("tables/[a-z0-9_]{1,64}\\.parquet");
    private static final long LARGEST_FILE = 256L << 20;

    private final Path root;

    public PublicationFolder(Path root) {
        this.root = Objects.requireNonNull(root);
    }

    /** Whether a text has the form of a publication id. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The id that {@code CURRENT} names. */
    public String currentId() {
        Path current = root.resolve("CURRENT");
        String id;
        try {
            id = new String(readRegular(current, 128), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new PublicationException(
                    "There is no readable file CURRENT in " + root
                            + ": run the yearly run with this folder as --out first, or name the folder it wrote.",
                    "Det finnes ingen lesbar fil CURRENT i " + root
                            + ": gjør først årskjøringen med denne mappen som --out, eller oppgi mappen den skrev.");
        }
        if (!isId(id)) {
            throw new PublicationException(
                    "The file CURRENT in " + root + " does not name a publication: the next yearly run writes it anew.",
                    "Filen CURRENT i " + root + " navngir ingen publikasjon: neste årskjøring skriver den på nytt.");
        }
        return id;
    }

    /** The ids of the publications in the folder, oldest first. */
    public List<String> ids() {
        try (Stream<Path> folders = Files.list(root.resolve("publications"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(PublicationFolder::isId)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Reads and verifies a publication; throws {@link PublicationException} naming the first thing wrong. */
    public Publication load(String id) {
        if (!isId(id)) {
            throw new PublicationException("Not the id of a publication.", "Ikke id-en til en publikasjon.");
        }
        Path folder = root.resolve("publications").resolve(id);
        byte[] json = read(folder, "catalogue.json");
        Catalogue catalogue = CatalogueReader.read(json);
        if (!catalogue.id().equals(id)) {
            throw new PublicationException(
                    "The catalogue in the folder " + id + " calls itself " + catalogue.id() + ".",
                    "Katalogen i mappen " + id + " kaller seg " + catalogue.id() + ".");
        }
        Map<String, byte[]> files = new HashMap<>();
        files.put("catalogue.json", json);
        for (Resource resource : catalogue.resources()) {
            if (!TABLE_PATH.matcher(resource.path()).matches()) {
                throw new PublicationException(
                        "The catalogue names a table outside its folder.",
                        "Katalogen navngir en tabell utenfor mappen sin.");
            }
            files.put(resource.name(), read(folder, resource.path()));
        }
        // Taking the tables apart is most of a start's time, and they have nothing to do with each other.
        List<Table> read = catalogue.resources().parallelStream()
                .map(resource -> table(resource, files.get(resource.name())))
                .toList();
        Map<String, Table> tables = new LinkedHashMap<>();
        read.forEach(table -> tables.put(table.resource().name(), table));
        return new Publication(catalogue, tables, files);
    }

    private static Table table(Resource resource, byte[] bytes) {
        requireChecksum(resource, bytes);
        return TableReader.read(resource, bytes);
    }

    private static void requireChecksum(Resource resource, byte[] bytes) {
        if (!sha256(bytes).equals(resource.sha256())) {
            throw new PublicationException(
                    "The table " + resource.name()
                            + " is not the one that was published: its checksum differs from the catalogue's.",
                    "Tabellen " + resource.name()
                            + " er ikke den som ble publisert: kontrollsummen er en annen enn i katalogen.");
        }
    }

    private static byte[] read(Path folder, String path) {
        try {
            return readRegular(folder.resolve(path), LARGEST_FILE);
        } catch (IOException e) {
            throw new PublicationException(
                    "The file " + path + " of the publication " + folder.getFileName() + " cannot be read.",
                    "Filen " + path + " i publikasjonen " + folder.getFileName() + " kan ikke leses.",
                    e);
        }
    }

    /** Symbolic links are refused at every step from the publication's folder down: they could lead outside it. */
    private static byte[] readRegular(Path file, long largest) throws IOException {
        Path parent = file.getParent();
        if (Files.isSymbolicLink(parent) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("not a regular file");
        }
        if (Files.size(file) > largest) {
            throw new IOException("larger than a publication's file can be");
        }
        return Files.readAllBytes(file);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
