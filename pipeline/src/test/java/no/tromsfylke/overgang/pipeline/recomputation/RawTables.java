package no.tromsfylke.overgang.pipeline.recomputation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Puts a deliveries folder into tables of text: {@code school_year_folder(year)}, {@code delivery_file(file, year,
 * deliverer, path, kind, rejected)} and for every kind {@code raw_<kind>(year, deliverer, file, line, layout, fault,
 * <column> …)}. A year is the first calendar year of a school year; files are numbered in the order of their paths.
 */
final class RawTables implements AutoCloseable {

    private final Path deliveries;
    private final DuckDBConnection connection;
    private final Map<RawForm, DuckDBAppender> appenders = new HashMap<>();
    private final DuckDBAppender files;

    private RawTables(Path deliveries, Connection connection) throws SQLException {
        this.deliveries = deliveries;
        this.connection = connection.unwrap(DuckDBConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE school_year_folder (year INTEGER)");
            statement.execute("CREATE TABLE delivery_file (file INTEGER, year INTEGER, deliverer VARCHAR, path VARCHAR,"
                    + " kind VARCHAR, rejected BOOLEAN)");
            for (RawForm form : RawForm.ALL) {
                String columns = String.join(" VARCHAR, ", form.columns()) + " VARCHAR";
                statement.execute("CREATE TABLE " + form.table()
                        + " (year INTEGER, deliverer VARCHAR, file INTEGER, line INTEGER, layout VARCHAR,"
                        + " fault VARCHAR, " + columns + ")");
            }
        }
        files = this.connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "delivery_file");
        for (RawForm form : RawForm.ALL) {
            appenders.put(form, this.connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, form.table()));
        }
    }

    /** Loads everything; the folder must have one folder a school year and in it one a deliverer. */
    static void load(Path deliveries, Connection connection) throws IOException, SQLException {
        try (var tables = new RawTables(deliveries, connection)) {
            tables.load();
        }
    }

    private void load() throws IOException, SQLException {
        int number = 0;
        for (Path yearFolder : children(deliveries)) {
            String name = yearFolder.getFileName().toString();
            if (!name.matches("\\d{4}-\\d{2}")) {
                continue;
            }
            int year = Integer.parseInt(name.substring(0, 4));
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO school_year_folder VALUES (" + year + ")");
            }
            for (Path deliverer : children(yearFolder)) {
                for (Path file : children(deliverer)) {
                    if (isDelivery(file)) {
                        load(file, number++, year, deliverer.getFileName().toString());
                    }
                }
            }
        }
    }

    private void load(Path file, int number, int year, String deliverer) throws IOException, SQLException {
        Optional<RawForm> form = RawForm.ofFileName(file.getFileName().toString());
        boolean rejected = form.isEmpty();
        if (form.isPresent()) {
            try {
                append(form.get(), read(file), number, year, deliverer);
            } catch (UnreadableFile e) {
                rejected = true;
            }
        }
        files.beginRow()
                .append(number)
                .append(year)
                .append(deliverer)
                .append(deliveries.relativize(file).toString())
                .append(form.map(RawForm::id).orElse(null))
                .append(rejected)
                .endRow();
    }

    private void append(RawForm form, DeliveredTable table, int file, int year, String deliverer)
            throws UnreadableFile, SQLException {
        int[] places = places(form, table);
        DuckDBAppender appender = appenders.get(form);
        for (DeliveredRow row : table.rows()) {
            appender.beginRow().append(year).append(deliverer).append(file).append(row.line());
            appender.append(table.hasFormLayout() ? "form" : "list")
                    .append(row.fault().orElse(null));
            for (int i = 0; i < places.length; i++) {
                String preset = table.preset().get(form.columns().get(i));
                appender.append(places[i] < 0 ? preset : row.cells().get(places[i]));
            }
            appender.endRow();
        }
    }

    /** For each column of the form where it stands in the file; -1 where it does not. */
    private static int[] places(RawForm form, DeliveredTable table) throws UnreadableFile {
        int[] places = new int[form.columns().size()];
        Arrays.fill(places, -1);
        List<String> headings = table.headings();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            int index = form.indexOf(heading).orElseThrow(() -> new UnreadableFile("unknown column " + heading));
            if (places[index] >= 0) {
                throw new UnreadableFile("two columns " + heading);
            }
            places[index] = i;
        }
        boolean isEmptyList = headings.isEmpty() && table.rows().isEmpty();
        for (String column : form.required()) {
            if (!isEmptyList
                    && places[form.columns().indexOf(column)] < 0
                    && !table.preset().containsKey(column)) {
                throw new UnreadableFile("no column " + column);
            }
        }
        return places;
    }

    private static DeliveredTable read(Path file) throws IOException, UnreadableFile {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return DelimitedText.read(bytes);
        }
        if (name.endsWith(".xlsx")) {
            return Spreadsheet.read(bytes);
        }
        if (name.endsWith(".json")) {
            return JsonRows.read(bytes);
        }
        throw new UnreadableFile("neither csv, xlsx nor json");
    }

    private static boolean isDelivery(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("~$") && !name.endsWith(".md");
    }

    /** What a folder holds, in the order of the names' UTF-8 bytes; nothing for a file. */
    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> sorted = new ArrayList<>(paths.toList());
            sorted.sort((a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b)));
            return sorted;
        }
    }

    private static byte[] bytes(Path path) {
        return path.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws SQLException {
        files.close();
        for (DuckDBAppender appender : appenders.values()) {
            appender.close();
        }
    }
}
