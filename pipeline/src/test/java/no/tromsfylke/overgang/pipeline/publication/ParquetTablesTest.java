package no.tromsfylke.overgang.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTablesTest {

    private static final TableSchema SCHEMA = new TableSchema(
            "sample",
            Samples.TITLE,
            Samples.TITLE,
            List.of(
                    column("text", ColumnKind.STRING),
                    column("small", ColumnKind.INT32),
                    column("large", ColumnKind.INT64),
                    column("share", ColumnKind.DOUBLE),
                    column("flag", ColumnKind.BOOLEAN)),
            List.of("text"));

    private static final List<Object[]> ROWS = List.of(
            new Object[] {"Målselv", 1, 9_007_199_254_740_993L, 0.1, true},
            new Object[] {null, null, null, null, null},
            new Object[] {"Gáivuotna 𝄞", -1, 0L, Double.MIN_VALUE, false},
            new Object[] {"", Integer.MIN_VALUE, Long.MAX_VALUE, -0.0, true});

    private static final Map<String, String> METADATA =
            Map.of("title", "Årshjul", "publication_id", "0001-0123456789ab");

    @TempDir
    private Path folder;

    @Test
    void everyKindOfCellComesBackAsItWas() throws IOException {
        Path file = write(ROWS, METADATA);

        assertThat(ParquetTables.read(file, SCHEMA).rows()).containsExactlyElementsOf(ROWS);
    }

    @Test
    void anEmptyTableIsATable() throws IOException {
        assertThat(ParquetTables.read(write(List.of(), METADATA), SCHEMA).rows())
                .isEmpty();
    }

    @Test
    void manyRowsAreOneRowGroupAndComeBackInOrder() throws IOException {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 120_000; i++) {
            rows.add(new Object[] {i % 3 == 0 ? null : "text" + i, i % 7, (long) i, i / 7.0, i % 2 == 0});
        }
        Path file = write(rows, METADATA);

        assertThat(ParquetTables.rowGroups(file)).isEqualTo(1);
        assertThat(ParquetTables.read(file, SCHEMA).rows()).containsExactlyElementsOf(rows);
    }

    @Test
    void theSameRowsAreTheSameBytesWhateverLocaleAndTimeZone() throws IOException {
        byte[] first = Files.readAllBytes(write(ROWS, METADATA));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(Files.readAllBytes(write(ROWS, METADATA))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** These two fall together in a hash map, which then tells them in the order in which they came. */
    @Test
    void theOrderOfTheMetadataChangesNoByte() throws IOException {
        var one = new LinkedHashMap<String, String>();
        one.put("licence", "CC-BY-4.0");
        one.put("description", "Om tabellen");
        var other = new LinkedHashMap<String, String>();
        other.put("description", "Om tabellen");
        other.put("licence", "CC-BY-4.0");
        assertThat(new HashMap<>(one).keySet()).doesNotContainSequence(new HashMap<>(other).keySet());

        assertThat(Files.readAllBytes(write(ROWS, one))).isEqualTo(Files.readAllBytes(write(ROWS, other)));
    }

    @Test
    void encodingsAreToldInTheOrderOfTheFormatAndNotOfThisProcess() throws IOException {
        byte[] file = Files.readAllBytes(write(ROWS, METADATA));
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);

        var footer = Util.readFileMetaData(new ByteArrayInputStream(file, file.length - 8 - length, length));

        assertThat(footer.getRow_groups()).hasSize(1);
        assertThat(footer.getRow_groups().get(0).getColumns())
                .hasSize(5)
                .allSatisfy(column -> assertThat(column.getMeta_data().getEncodings())
                        .hasSizeGreaterThan(1)
                        .isSorted());
    }

    @Test
    void duckDbReadsTheFileAsItIs() throws IOException, SQLException {
        Path file = write(ROWS, METADATA);

        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT * FROM '" + file + "'");
            rows.next();
            assertThat(rows.getString("text")).isEqualTo("Målselv");
            assertThat(rows.getInt("small")).isEqualTo(1);
            assertThat(rows.getLong("large")).isEqualTo(9_007_199_254_740_993L);
            assertThat(rows.getDouble("share")).isEqualTo(0.1);
            assertThat(rows.getBoolean("flag")).isTrue();
            rows.next();
            assertThat(rows.getObject("text")).isNull();
            assertThat(rows.getObject("large")).isNull();

            ResultSet types = statement.executeQuery("DESCRIBE SELECT * FROM '" + file + "'");
            List<String> found = new ArrayList<>();
            while (types.next()) {
                found.add(types.getString("column_type"));
            }
            assertThat(found).containsExactly("VARCHAR", "INTEGER", "BIGINT", "DOUBLE", "BOOLEAN");

            ResultSet compression = statement.executeQuery(
                    "SELECT DISTINCT compression, row_group_id FROM parquet_metadata('" + file + "')");
            compression.next();
            assertThat(compression.getString(1)).isEqualTo("ZSTD");
            assertThat(compression.next()).isFalse();

            ResultSet title = statement.executeQuery(
                    "SELECT decode(value) FROM parquet_kv_metadata('" + file + "') WHERE decode(key) = 'title'");
            title.next();
            assertThat(title.getString(1)).isEqualTo("Årshjul");
        }
    }

    @Test
    void metadataComeBack() throws IOException {
        assertThat(ParquetTables.metadata(write(ROWS, METADATA))).containsAllEntriesOf(METADATA);
    }

    @Test
    void aFlippedBitInAPageIsFound() throws IOException {
        byte[] sound = Files.readAllBytes(write(ROWS, METADATA));
        Path file = folder.resolve("flipped.parquet");
        int firstPage = firstPageBody(sound);
        for (int bit = 0; bit < 8; bit++) {
            byte[] flipped = sound.clone();
            flipped[firstPage] ^= (byte) (1 << bit);
            Files.write(file, flipped);

            assertThatThrownBy(() -> ParquetTables.read(file, SCHEMA)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aTruncatedFileIsFound() throws IOException {
        byte[] sound = Files.readAllBytes(write(ROWS, METADATA));
        Path file = folder.resolve("short.parquet");
        for (int length : new int[] {0, 3, 12, sound.length / 2, sound.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(sound, length));

            assertThatThrownBy(() -> ParquetTables.read(file, SCHEMA)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void otherColumnsThanThoseOfTheSchemaAreRefused() throws IOException {
        Path file = write(ROWS, METADATA);
        var renamed = new TableSchema(
                "sample", Samples.TITLE, Samples.TITLE, List.of(column("other", ColumnKind.STRING)), List.of("other"));

        assertThatThrownBy(() -> ParquetTables.read(file, renamed))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Columns differ");
    }

    @Test
    void aTableRefusesCellsThatDoNotFit() {
        assertThatThrownBy(() -> new Table(SCHEMA, List.<Object[]>of(new Object[] {"a", 1, 1L, 0.5})))
                .hasMessage("A row of sample has 4 cells, not 5");
        assertThatThrownBy(() -> new Table(SCHEMA, List.<Object[]>of(new Object[] {"a", 1L, 1L, 0.5, true})))
                .hasMessage("Column small of sample is INT32, not Long");
        assertThatThrownBy(() -> new Table(SCHEMA, List.<Object[]>of(new Object[] {"a", 1, 1L, Double.NaN, true})))
                .hasMessage("Column share of sample holds NaN; a value that cannot be computed is null");
    }

    private Path write(List<Object[]> rows, Map<String, String> metadata) throws IOException {
        var out = new ByteArrayOutputStream();
        ParquetTables.write(out, SCHEMA, rows, metadata);
        return Files.write(folder.resolve("sample.parquet"), out.toByteArray());
    }

    /** The frame of the first zstd page begins with this magic number. */
    private static int firstPageBody(byte[] file) {
        byte[] magic = {(byte) 0x28, (byte) 0xb5, (byte) 0x2f, (byte) 0xfd};
        for (int i = 0; i < file.length - 12; i++) {
            if (java.util.Arrays.equals(file, i, i + 4, magic, 0, 4)) {
                return i + 10;
            }
        }
        throw new IllegalStateException("No zstd page");
    }

    private static TableColumn column(String name, ColumnKind kind) {
        return new TableColumn(name, kind, Samples.TITLE, Samples.TITLE);
    }
}
