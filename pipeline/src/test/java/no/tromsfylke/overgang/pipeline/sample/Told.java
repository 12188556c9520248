package no.tromsfylke.overgang.pipeline.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.folder.Manner;

/** What plain deliveries tell, read back without any of the pipeline's own reading or rules. */
final class Told {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    static final SchoolYear FIRST = SchoolYear.of("2014-15");
    /** The seed of the samples: with it, even the rarest branches occur. */
    static final long SEED = 2;

    static final SchoolYear LAST = SchoolYear.of("2026-27");

    /** A row with the place it was delivered in. */
    record Row(SchoolYear year, String deliverer, Map<String, String> values) {

        String get(String column) {
            return values.getOrDefault(column, "");
        }

        boolean has(String column) {
            return !get(column).isEmpty();
        }

        boolean is(String column, String value) {
            return get(column).equals(value);
        }

        LocalDate day(String column) {
            return LocalDate.parse(get(column));
        }

        double number(String column) {
            return Double.parseDouble(get(column));
        }
    }

    private final Map<String, List<Row>> rows = new TreeMap<>();

    static Sample sample(int pupilsPerYear, int municipalities, Manner manner) {
        return new Sample(FIRST, LAST, AS_OF, pupilsPerYear, municipalities, SEED, manner);
    }

    /** Writes a plain world of the samples' size and reads it. */
    static Told of(Path folder) throws IOException {
        SampleWriter.write(sample(350, 7, Manner.PLAIN), folder);
        return read(folder);
    }

    static Told read(Path folder) throws IOException {
        var told = new Told();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(file -> told.add(folder, file));
        }
        return told;
    }

    private void add(Path root, Path file) {
        Path place = root.relativize(file);
        SchoolYear year = SchoolYear.of(place.getName(0).toString());
        String kind = place.getFileName().toString().split("[.-]", 2)[0];
        try {
            List<String> lines = Files.readAllLines(file);
            String[] columns = lines.get(0).split(";", -1);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(";", -1);
                var values = new HashMap<String, String>();
                for (int i = 0; i < columns.length; i++) {
                    values.put(columns[i], cells[i]);
                }
                rows.computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(new Row(year, place.getName(1).toString(), values));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> of(String kind) {
        return rows.getOrDefault(kind, List.of());
    }

    Collection<String> kinds() {
        return rows.keySet();
    }

    /** The rows of a kind by pupil. */
    Map<String, List<Row>> byPupil(String kind) {
        var byPupil = new HashMap<String, List<Row>>();
        for (Row row : of(kind)) {
            byPupil.computeIfAbsent(row.get("elev_id"), p -> new ArrayList<>()).add(row);
        }
        return byPupil;
    }

    static boolean isOneOfTheSeven(String municipality) {
        return List.of(
                        "5518", "5520", "5522", "5524", "5526", "5528", "5530", "5415", "5416", "5417", "5418", "5419",
                        "5420", "5421", "1920", "1922", "1923", "1924", "1925", "1926", "1927", "1928", "1929", "1931")
                .contains(municipality);
    }
}
