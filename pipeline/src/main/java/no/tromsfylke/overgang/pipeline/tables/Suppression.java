package no.tromsfylke.overgang.pipeline.tables;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.protection.SafeMargin;
import no.tromsfylke.overgang.pipeline.protection.Status;
import no.tromsfylke.overgang.pipeline.publication.RestrictedFiles;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

/**
 * How many rows are hidden for their own sake and how many for others', for the county's own eyes: whoever learns which
 * hidden rows are which learns something of what they hide.
 *
 * @param lines by class, area level and years, in that order
 */
public record Suppression(List<Line> lines) {

    /**
     * The rows of one class of statistics, area level and length of span.
     *
     * @param protection personal or service; open statistics hide nothing
     * @param published rows that show numbers, provisional ones too
     * @param primary hidden rows that must be protected in themselves
     * @param secondary hidden rows that would give others away
     */
    public record Line(
            Protection protection, AreaLevel areaLevel, int years, long published, long primary, long secondary) {

        /** The letter the class of a statistic has in the catalogue. */
        public String classCode() {
            return StatisticEntries.protectionClass(protection).name();
        }
    }

    private record Key(Protection protection, AreaLevel areaLevel, int years) {}

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::protection).thenComparing(Key::areaLevel).thenComparing(Key::years);

    public Suppression {
        lines = List.copyOf(lines);
    }

    /** Asks whether each category of a margin is primary, in declared order. */
    @FunctionalInterface
    public interface Primaries {
        List<Boolean> of(StatisticMargin counted);
    }

    /**
     * Counts.
     *
     * @param safe what may be shown of each of {@code margins}, in their order
     */
    public static Suppression of(List<StatisticMargin> margins, List<SafeMargin> safe, Primaries primaries) {
        var counts = new TreeMap<Key, long[]>(ORDER);
        for (int i = 0; i < margins.size(); i++) {
            var counted = margins.get(i);
            if (counted.statistic().protection() != Protection.OPEN) {
                var key = counted.margin().key();
                var line = counts.computeIfAbsent(
                        new Key(
                                counted.statistic().protection(),
                                key.areaLevel(),
                                key.span().years()),
                        k -> new long[3]);
                add(safe.get(i), primaries.of(counted), line);
            }
        }
        var lines = new ArrayList<Line>();
        counts.forEach((key, line) ->
                lines.add(new Line(key.protection(), key.areaLevel(), key.years(), line[0], line[1], line[2])));
        return new Suppression(lines);
    }

    private static void add(SafeMargin margin, List<Boolean> primary, long[] line) {
        for (int i = 0; i < primary.size(); i++) {
            var status = margin.cells().get(i).status();
            if (status.isShown()) {
                line[0]++;
            } else if (status == Status.SUPPRESSED) {
                line[primary.get(i) ? 1 : 2]++;
            }
        }
    }

    /** As a file of the restricted folder. */
    public RestrictedFiles.Further file() {
        return new RestrictedFiles.Further("suppression.json", this::writeTo);
    }

    private void writeTo(OutputStream out) throws IOException {
        var entries = new ArrayList<Map<String, Object>>();
        for (var line : lines) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("class", line.classCode());
            entry.put("area_level", line.areaLevel().code());
            entry.put("years", line.years());
            entry.put("published", line.published());
            entry.put("primary", line.primary());
            entry.put("secondary", line.secondary());
            entries.add(entry);
        }
        var text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(entries);
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
