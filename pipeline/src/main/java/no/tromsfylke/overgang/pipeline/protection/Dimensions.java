package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.cube.Place;

/** How finely a series must be told apart by place, so that each of its margins is a sum. */
record Dimensions(Detail municipality, Detail lowerSchool, Detail upperSchool, Detail level, Detail programme) {

    private static final Dimensions BLIND =
            new Dimensions(Detail.NONE, Detail.NONE, Detail.NONE, Detail.NONE, Detail.NONE);

    /** How much of one part of a place is kept. */
    enum Detail {
        NONE,
        /** Only whether there is one: whether the unit belongs to the region. */
        PRESENCE,
        KEPT;

        private String keep(String part) {
            return switch (this) {
                case NONE -> "";
                case PRESENCE -> part.isEmpty() ? "" : "*";
                case KEPT -> part;
            };
        }

        private Detail meet(Detail other) {
            return compareTo(other) < 0 ? this : other;
        }
    }

    /** What the margins need that are not broken down by programme. */
    static Dimensions of(Collection<Margin> margins) {
        return new Dimensions(
                area(margins, AreaLevel.REGION, AreaLevel.MUNICIPALITY),
                area(margins, AreaLevel.LOWER_SCHOOL, AreaLevel.LOWER_SCHOOL),
                area(margins, AreaLevel.REGION_SCHOOLS, AreaLevel.UPPER_SCHOOL),
                margins.stream().anyMatch(margin -> margin.by() == Breakdown.LEVEL) ? Detail.KEPT : Detail.NONE,
                Detail.NONE);
    }

    /** What the margins by programme need; upper schools too, since everybody knows which school teaches what. */
    static Dimensions ofProgrammes(Collection<Margin> margins) {
        boolean isAtSchools = margins.stream()
                .anyMatch(
                        margin -> margin.by() == Breakdown.PROGRAMME && margin.areaLevel() == AreaLevel.REGION_SCHOOLS);
        return new Dimensions(
                isAtSchools ? Detail.NONE : Detail.PRESENCE,
                Detail.NONE,
                isAtSchools ? Detail.KEPT : Detail.NONE,
                Detail.NONE,
                Detail.KEPT);
    }

    private static Detail area(Collection<Margin> margins, AreaLevel wide, AreaLevel narrow) {
        var detail = Detail.NONE;
        for (var margin : margins) {
            if (margin.areaLevel() == narrow) {
                return Detail.KEPT;
            }
            detail = margin.areaLevel() == wide ? Detail.PRESENCE : detail;
        }
        return detail;
    }

    /**
     * Margins by home, by school and by level are never crossed. So each of the three gets atoms of its own: whatever
     * margins add up to the same totals, a table with all of them exists.
     */
    List<Dimensions> axes() {
        if (municipality == Detail.NONE || upperSchool == Detail.NONE) {
            return List.of(this);
        }
        var axes = new ArrayList<Dimensions>();
        axes.add(new Dimensions(municipality, lowerSchool, Detail.NONE, Detail.NONE, Detail.NONE));
        axes.add(new Dimensions(Detail.NONE, Detail.NONE, upperSchool, Detail.NONE, Detail.NONE));
        if (level == Detail.KEPT) {
            axes.add(new Dimensions(Detail.NONE, Detail.NONE, Detail.PRESENCE, level, Detail.NONE));
        }
        return List.copyOf(axes);
    }

    /** Where a place is, as far as it is told apart; outside of the region's schools levels are not. */
    Place project(Place place) {
        boolean isLevelTold = upperSchool == Detail.NONE || !place.upperSchool().isEmpty();
        return new Place(
                municipality.keep(place.municipality()),
                lowerSchool.keep(place.lowerSchool()),
                upperSchool.keep(place.upperSchool()),
                programme.keep(place.programme()),
                isLevelTold ? level.keep(place.level()) : "");
    }

    /** Whether all that others need is told apart. */
    boolean tells(Dimensions others) {
        return meet(others).equals(others);
    }

    /** Whether nothing is told apart. */
    boolean isBlind() {
        return equals(BLIND);
    }

    /** What both tell apart. */
    Dimensions meet(Dimensions other) {
        return new Dimensions(
                municipality.meet(other.municipality),
                lowerSchool.meet(other.lowerSchool),
                upperSchool.meet(other.upperSchool),
                level.meet(other.level),
                programme.meet(other.programme));
    }

    /** Areas are no longer told apart, but whether a place belongs to the region. */
    Dimensions ofRegion() {
        return new Dimensions(
                municipality.meet(Detail.PRESENCE), Detail.NONE, upperSchool.meet(Detail.PRESENCE), level, programme);
    }

    Dimensions withoutProgramme() {
        return new Dimensions(municipality, lowerSchool, upperSchool, level, Detail.NONE);
    }
}
