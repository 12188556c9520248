package no.tromsfylke.overgang.portal.publication;

import java.util.List;
import java.util.Optional;

/** The region of the publication: its municipalities and schools, as the catalogue names them. */
public record Region(
        String code,
        Names names,
        String countyNumber,
        Names countyNames,
        List<Municipality> municipalities,
        List<LowerSchool> lowerSchools,
        List<UpperSchool> upperSchools,
        List<Programme> programmes) {

    public Region {
        municipalities = List.copyOf(municipalities);
        lowerSchools = List.copyOf(lowerSchools);
        upperSchools = List.copyOf(upperSchools);
        programmes = List.copyOf(programmes);
    }

    /** A municipality by its number of today, with the numbers it had before. */
    public record Municipality(String number, Names names, List<Former> former) {
        public Municipality {
            former = List.copyOf(former);
        }
    }

    /** A former municipality number and the dates it was valid. */
    public record Former(String number, String validFrom, String validTo) {}

    /** A lower-secondary school; the municipality by its number of today. */
    public record LowerSchool(String orgnr, String name, String municipality, String validFrom, String validTo) {}

    /** An upper-secondary school; {@code inRegion} is true for those of the region's joint admission. */
    public record UpperSchool(String orgnr, String name, String owner, boolean inRegion) {}

    /** An education programme by its two-letter code. */
    public record Programme(String code, String track, Texts names) {}

    public Optional<Municipality> findMunicipality(String number) {
        return municipalities.stream().filter(m -> m.number().equals(number)).findFirst();
    }

    public Optional<LowerSchool> findLowerSchool(String orgnr) {
        return lowerSchools.stream().filter(s -> s.orgnr().equals(orgnr)).findFirst();
    }

    public Optional<UpperSchool> findUpperSchool(String orgnr) {
        return upperSchools.stream().filter(s -> s.orgnr().equals(orgnr)).findFirst();
    }

    public Optional<Programme> findProgramme(String programme) {
        return programmes.stream().filter(p -> p.code().equals(programme)).findFirst();
    }

    /** The upper-secondary schools of the joint admission, in the catalogue's order. */
    public List<UpperSchool> schoolsOfRegion() {
        return upperSchools.stream().filter(UpperSchool::inRegion).toList();
    }
}
