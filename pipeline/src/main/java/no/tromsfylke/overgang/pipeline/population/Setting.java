package no.tromsfylke.overgang.pipeline.population;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.region.Region;
import no.tromsfylke.overgang.pipeline.region.Region.LowerSchool;
import no.tromsfylke.overgang.pipeline.region.Region.Programme;
import no.tromsfylke.overgang.pipeline.region.Region.Track;
import no.tromsfylke.overgang.pipeline.region.Region.UpperSchool;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * What units are derived against: the region, looked up quickly, and the as-of date.
 *
 * <p>Not shared between threads: it remembers the programmes it has looked up.
 */
final class Setting {

    private final Region region;
    private final LocalDate asOf;
    private final Set<String> municipalities;
    private final Set<String> schoolsInRegion;
    private final Map<String, String> municipalityOfSchool;
    private final Map<String, Optional<Programme>> programmes = new HashMap<>();

    Setting(Region region, LocalDate asOf) {
        this.region = region;
        this.asOf = asOf;
        this.municipalities = region.municipalities().stream()
                .map(Region.Municipality::number)
                .collect(Collectors.toSet());
        this.schoolsInRegion = region.upperSecondarySchools().stream()
                .filter(UpperSchool::inRegion)
                .map(UpperSchool::orgnr)
                .collect(Collectors.toSet());
        this.municipalityOfSchool = region.lowerSecondarySchools().stream()
                .collect(Collectors.toMap(LowerSchool::orgnr, LowerSchool::municipality));
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean isClosed(SchoolYear year) {
        return year.isClosed(asOf);
    }

    /** The two-letter code of a programme area. */
    String programme(String programmeArea) {
        return lookUp(programmeArea).map(Programme::code).orElse("");
    }

    Track track(String programmeArea) {
        return lookUp(programmeArea)
                .map(Programme::track)
                .orElseThrow(() -> new IllegalStateException("A used row has a known programme"));
    }

    private Optional<Programme> lookUp(String programmeArea) {
        return programmes.computeIfAbsent(programmeArea, region::findProgramme);
    }

    Place atLowerSchool(String orgnr) {
        return Place.atLowerSchool(municipalityOfSchool.get(orgnr), orgnr);
    }

    /** Counted by residence, and by upper-secondary school if it lies in the region. */
    Place place(String residence, String upperSchool, String programme, String level) {
        return new Place(
                municipalities.contains(residence) ? residence : "",
                "",
                schoolsInRegion.contains(upperSchool) ? upperSchool : "",
                programme,
                level);
    }
}
