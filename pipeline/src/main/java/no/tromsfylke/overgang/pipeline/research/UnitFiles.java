package no.tromsfylke.overgang.pipeline.research;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.population.MappedPupil;
import no.tromsfylke.overgang.pipeline.population.Unit;
import no.tromsfylke.overgang.pipeline.population.UnitArchive;
import no.tromsfylke.overgang.pipeline.pseudonym.PseudonymKey;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;
import no.tromsfylke.overgang.pipeline.publication.ParquetTables;
import no.tromsfylke.overgang.pipeline.publication.PrivateFolder;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * Unit-level files for approved research: a Parquet file for each population and school year, several where there are
 * many units. A drawer is a population, a year and a part of the pupils, told by their pseudonyms: so neither the names
 * of the files nor the order of the records tell anything of the pseudonyms that were delivered.
 */
final class UnitFiles implements UnitArchive<StoredUnits> {

    private static final long serialVersionUID = 1L;

    /** Enough to tell a school's classes of a year apart: four pairs, 1.6 billion marks. */
    private static final int MARK = 8;

    private static final List<UnitColumns> POPULATIONS = UnitColumns.all();

    private final PrivateFolder folder;
    private final String publication;
    private final List<SchoolYear> years;
    private final int parts;
    private final AvailableYears available;
    private final PseudonymKey key;

    /**
     * @param years all school years there can be units of
     * @param parts files for a population and year
     */
    UnitFiles(
            PrivateFolder folder,
            String publication,
            List<SchoolYear> years,
            int parts,
            AvailableYears available,
            PseudonymKey key) {
        this.folder = folder;
        this.publication = publication;
        this.years = List.copyOf(years);
        this.parts = parts;
        this.available = available;
        this.key = key;
    }

    @Override
    public int drawers() {
        return POPULATIONS.size() * years.size() * parts;
    }

    @Override
    public void pack(String pupil, List<Unit> units, Drawers into) {
        var pseudonym = key.pseudonymOf(pupil);
        int part = Math.floorMod(pseudonym.hashCode(), parts);
        for (var unit : units) {
            int population = populationOf(unit);
            int drawer = (population * years.size() + years.indexOf(unit.year())) * parts + part;
            into.add(drawer, UnitRecord.pack(pseudonym, classMark(unit), unit, POPULATIONS.get(population)));
        }
    }

    private static int populationOf(Unit unit) {
        for (int i = 0; i < POPULATIONS.size(); i++) {
            if (POPULATIONS.get(i).isOf(unit)) {
                return i;
            }
        }
        throw new IllegalStateException("No population has units like " + unit.getClass());
    }

    /** What a school calls its classes is a free text, which may hold anything; its mark tells classes apart as well. */
    private String classMark(Unit unit) {
        if (!(unit instanceof MappedPupil mapped)) {
            return "";
        }
        return mapped.findClass()
                .map(name ->
                        String.join("\u001f", unit.year().label(), unit.place().lowerSchool(), name))
                .map(name -> key.pseudonymOf(name).substring(0, MARK))
                .orElse("");
    }

    @Override
    public StoredUnits store(int drawer, List<byte[]> records) {
        int part = drawer % parts;
        var year = years.get(drawer / parts % years.size());
        var columns = POPULATIONS.get(drawer / parts / years.size());
        records.sort(Arrays::compareUnsigned);
        var classes = new ClassSizes();
        records.forEach(record -> classes.add(UnitRecord.unpack(record)));
        var name = "%s.parquet/school_year=%s/part-%d.parquet"
                .formatted(columns.population().id(), year.label(), part);
        try {
            long bytes = folder.write(
                    name,
                    out -> ParquetTables.write(
                            out,
                            columns.schema(),
                            () -> records.stream()
                                    .map(record -> row(UnitRecord.unpack(record), columns, year))
                                    .iterator(),
                            metadata(columns, year)));
            return new StoredUnits(columns.population().id(), year, name, bytes, classes, "");
        } catch (IOException e) {
            return new StoredUnits(columns.population().id(), year, name, 0, classes, EnvironmentFailure.reason(e));
        }
    }

    private Object[] row(UnitRecord record, UnitColumns columns, SchoolYear year) {
        int keys = record.keys().size();
        var row = new Object[keys + columns.series().size()];
        for (int i = 0; i < keys; i++) {
            row[i] = record.keys().get(i).isEmpty() ? null : record.keys().get(i);
        }
        for (int i = 0; i < columns.series().size(); i++) {
            boolean known = available.has(columns.series().get(i), year);
            row[keys + i] = known ? record.find(i, columns).orElse(null) : null;
        }
        return row;
    }

    private Map<String, String> metadata(UnitColumns columns, SchoolYear year) {
        return Map.of(
                "title",
                columns.population().titles().nb(),
                "access",
                "restricted: personal data, for approved research only",
                "publication_id",
                publication,
                "school_year",
                year.label());
    }
}
