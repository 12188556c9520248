package no.tromsfylke.overgang.pipeline.region;

import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.Areas;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.region.Region.LowerSchool;
import no.tromsfylke.overgang.pipeline.region.Region.Municipality;
import no.tromsfylke.overgang.pipeline.region.Region.Programme;
import no.tromsfylke.overgang.pipeline.region.Region.UpperSchool;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** The areas a region publishes figures for. A lower-secondary school exists in the years whose 1 October it saw. */
public record RegionAreas(Region region) implements Areas {

    private static final List<String> LEVELS = List.of("vg1", "vg2", "vg3");

    @Override
    public List<String> of(AreaLevel level, SchoolYear year) {
        return switch (level) {
            case REGION, REGION_SCHOOLS -> List.of(region.code());
            case MUNICIPALITY ->
                region.municipalities().stream().map(Municipality::number).toList();
            case LOWER_SCHOOL ->
                region.lowerSecondarySchools().stream()
                        .filter(school -> school.existedOn(year.autumn(10, 1)))
                        .map(LowerSchool::orgnr)
                        .toList();
            case UPPER_SCHOOL ->
                region.upperSecondarySchools().stream()
                        .filter(UpperSchool::inRegion)
                        .map(UpperSchool::orgnr)
                        .toList();
        };
    }

    @Override
    public List<String> parts(Breakdown by) {
        return switch (by) {
            case NONE -> List.of("");
            case LEVEL -> LEVELS;
            case PROGRAMME ->
                region.programmes().stream().map(Programme::code).distinct().toList();
        };
    }
}
