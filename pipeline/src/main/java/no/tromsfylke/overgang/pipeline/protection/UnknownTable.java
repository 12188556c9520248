package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** What an attacker wants to know: strands of atoms and their true counts. */
interface UnknownTable {

    /** In a fixed order. */
    List<Strand> strands();

    /** Those by programme, of a whole block. */
    List<Strand> programmes();

    /** Those of one series, one an axis; none where the series is not counted. */
    List<Strand> strands(String statistic, String group);

    /** The first strand of a series that tells so much apart. */
    default Optional<Strand> findStrand(String statistic, String group, Dimensions needed) {
        return strands(statistic, group).stream()
                .filter(strand -> strand.dimensions().tells(needed))
                .findFirst();
    }

    /** Whether a year is not over. */
    boolean isOpen(SchoolYear year);

    /** How many units of the root population there are in a slot of these dimensions. */
    long rootUnits(Slot slot, Dimensions dimensions);

    /** The true count of every atom. */
    long[] values();
}
