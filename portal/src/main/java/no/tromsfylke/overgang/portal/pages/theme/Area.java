package no.tromsfylke.overgang.portal.pages.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Region;
import no.tromsfylke.overgang.portal.publication.Statistic;

/**
 * An area as pages address it.
 *
 * @param parameter its value in the query: the area's code, or {@code skolene} for all schools of the region together
 */
public record Area(String parameter, String level, String code) {
    /** The query's word for the schools of the region together, whose code is the region's own. */
    public static final String SCHOOLS = "skolene";

    /** The areas of some levels, from the region inward. */
    public static List<Area> ofLevels(Region region, List<String> levels) {
        List<Area> areas = new ArrayList<>();
        if (levels.contains("region")) {
            areas.add(new Area(region.code(), "region", region.code()));
        }
        if (levels.contains("municipality")) {
            region.municipalities().forEach(m -> areas.add(new Area(m.number(), "municipality", m.number())));
        }
        if (levels.contains("lower_school")) {
            region.lowerSchools().forEach(s -> areas.add(new Area(s.orgnr(), "lower_school", s.orgnr())));
        }
        if (levels.contains("region_schools")) {
            areas.add(new Area(SCHOOLS, "region_schools", region.code()));
        }
        if (levels.contains("upper_school")) {
            region.schoolsOfRegion().forEach(s -> areas.add(new Area(s.orgnr(), "upper_school", s.orgnr())));
        }
        return List.copyOf(areas);
    }

    /** The area everything is compared with: the region, or its schools together for a school of the region. */
    public static Optional<Area> comparator(Region region, Area area, Statistic statistic) {
        String level = switch (area.level) {
            case "municipality", "lower_school" -> "region";
            case "upper_school" -> "region_schools";
            default -> "";
        };
        return statistic.areaLevels().contains(level)
                ? Optional.of(new Area(level.equals("region") ? region.code() : SCHOOLS, level, region.code()))
                : Optional.empty();
    }

    /** Whether a key is of this area. */
    public boolean has(Cell.Key key) {
        return key.areaLevel().equals(level) && key.area().equals(code);
    }
}
