package no.tromsfylke.overgang.pipeline.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.cube.Series;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;
import no.tromsfylke.overgang.pipeline.publication.ParquetTables;
import no.tromsfylke.overgang.pipeline.publication.PublishedTables;
import no.tromsfylke.overgang.pipeline.publication.RestrictedFiles;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;

/**
 * The finest counts of persons, for the restricted folder. A later run that revises a closed year has to know them: what
 * was published stays in the hands of whoever kept it.
 */
public final class CellsTable {

    /** The file's name in the restricted folder. */
    public static final String NAME = "cells.parquet";

    private static final Comparator<Place> PLACES = Comparator.comparing(Place::municipality, KeyOrder.TEXT)
            .thenComparing(Place::lowerSchool, KeyOrder.TEXT)
            .thenComparing(Place::upperSchool, KeyOrder.TEXT)
            .thenComparing(Place::programme, KeyOrder.TEXT)
            .thenComparing(Place::level, KeyOrder.TEXT);

    private CellsTable() {}

    /** The file with these counts; none of them is 0. */
    public static RestrictedFiles.Further of(InnerCells cells) {
        return new RestrictedFiles.Further(NAME, out -> write(cells, out));
    }

    private static void write(InnerCells cells, OutputStream out) throws IOException {
        var schema = PublishedTables.cells();
        ParquetTables.write(
                out,
                schema,
                rows(cells),
                Map.of(
                        "title", schema.titles().nb(),
                        "description", schema.descriptions().nb()));
    }

    private static List<Object[]> rows(InnerCells cells) {
        var rows = new ArrayList<Object[]>();
        for (var counted : Statistics.series()) {
            if (counted.statistic().protection() != Protection.OPEN) {
                var series = counted.series();
                for (var year : cells.years(series)) {
                    var places = cells.of(series, year);
                    places.keySet().stream()
                            .sorted(PLACES)
                            .forEach(place ->
                                    addRows(series, year, place, places.getOrDefault(place, new long[0]), rows));
                }
            }
        }
        return rows;
    }

    private static void addRows(Series series, SchoolYear year, Place place, long[] counts, List<Object[]> rows) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                rows.add(new Object[] {
                    series.statistic(),
                    series.group(),
                    year.label(),
                    place.municipality(),
                    place.lowerSchool(),
                    place.upperSchool(),
                    place.programme(),
                    place.level(),
                    series.categories().get(i),
                    counts[i]
                });
            }
        }
    }

    /**
     * Reads what a run left in its restricted folder; statistics that are no longer counted are left out. Empty if the
     * file is no longer there.
     *
     * @throws EnvironmentFailure if it cannot be read
     */
    public static Optional<InnerCells> read(Path restricted) {
        Path file = restricted.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var series = new HashMap<List<String>, Series>();
        Statistics.series()
                .forEach(counted -> series.put(
                        List.of(counted.series().statistic(), counted.series().group()), counted.series()));
        var cells = new InnerCells();
        try {
            for (var row : ParquetTables.read(file, PublishedTables.cells()).rows()) {
                var own = series.get(List.of((String) row[0], (String) row[1]));
                int category = own == null ? -1 : own.categories().indexOf((String) row[8]);
                if (own != null && category >= 0) {
                    cells.add(
                            own,
                            SchoolYear.of((String) row[2]),
                            new Place((String) row[3], (String) row[4], (String) row[5], (String) row[6], (String)
                                    row[7]),
                            category,
                            (Long) row[9]);
                }
            }
        } catch (IOException e) {
            throw EnvironmentFailure.unusable(file, e);
        }
        return Optional.of(cells);
    }
}
