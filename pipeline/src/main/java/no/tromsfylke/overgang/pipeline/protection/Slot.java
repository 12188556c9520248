package no.tromsfylke.overgang.pipeline.protection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * Where a strand has its atoms, one a category, numbered from {@code firstAtom}.
 *
 * @param years one school year; or those of a block, where single years are told nowhere
 */
record Slot(List<SchoolYear> years, Place place, int firstAtom) {

    Slot {
        years = List.copyOf(years);
    }

    /** The slots a margin sums. */
    static Predicate<Slot> within(MarginKey key) {
        var members = Set.copyOf(key.span().members());
        return slot -> members.containsAll(slot.years()) && isWithin(key, slot.place());
    }

    private static boolean isWithin(MarginKey key, Place place) {
        boolean isHere = switch (key.areaLevel()) {
            case REGION, REGION_SCHOOLS -> place.isWithin(key.areaLevel());
            case MUNICIPALITY -> place.municipality().equals(key.area());
            case LOWER_SCHOOL -> place.lowerSchool().equals(key.area());
            case UPPER_SCHOOL -> place.upperSchool().equals(key.area());
        };
        return isHere && is(key.level(), place.level()) && is(key.programme(), place.programme());
    }

    private static boolean is(String wanted, String part) {
        return wanted.equals(MarginKey.ALL) || wanted.equals(part);
    }

    /** Slots by their places, as far as these are told apart. */
    static Map<Place, List<Slot>> byPlace(Collection<Slot> slots, Dimensions dimensions) {
        return slots.stream().collect(Collectors.groupingBy(slot -> dimensions.project(slot.place())));
    }

    /** Places in an order that depends on nothing but themselves. */
    static List<Place> sorted(Collection<Place> places) {
        return places.stream().sorted(Comparator.comparing(Place::toString)).toList();
    }
}
