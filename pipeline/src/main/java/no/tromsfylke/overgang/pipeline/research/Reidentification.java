package no.tromsfylke.overgang.pipeline.research;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * How easily pupils are recognised in a population's file of one school year by whoever knows municipality, school and
 * class of year.
 *
 * @param smallest pupils in the smallest class
 * @param inSmall records of pupils in classes of fewer than five
 */
record Reidentification(
        String population,
        SchoolYear year,
        long records,
        int classes,
        long smallest,
        long inSmall,
        double averageRisk) {

    /** One a population and school year, in that order; the files of its parts together. */
    static List<Reidentification> of(Collection<StoredUnits> stored) {
        var sizes = new TreeMap<String, Map<SchoolYear, ClassSizes>>();
        stored.forEach(file -> sizes.computeIfAbsent(file.population(), p -> new TreeMap<>())
                .computeIfAbsent(file.year(), y -> new ClassSizes())
                .addAll(file.classes()));
        var all = new ArrayList<Reidentification>();
        sizes.forEach((population, years) -> years.forEach((year, classes) -> all.add(new Reidentification(
                population,
                year,
                classes.records(),
                classes.classes(),
                classes.smallest(),
                classes.recordsInSmall(),
                classes.averageRisk()))));
        return List.copyOf(all);
    }

    /** Share of records in classes under five. */
    double shareInSmall() {
        return (double) inSmall / records;
    }
}
