package no.tromsfylke.overgang.pipeline.sample.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * One of the municipalities that deliver.
 *
 * @param index its place in the world, which seeds everything that happens in it
 * @param former the numbers it, or the parts it was merged from, had before
 * @param weight its share of the region's pupils, relative to the other municipalities
 * @param character how it differs from the others: what is added to its pupils' inclination to leave
 * @param diligence from 0 to 1: how well its schools follow the routine in the first year
 * @param nearby upper-secondary schools, the nearest first
 */
public record Municipality(
        int index,
        String number,
        Map<String, String> names,
        List<Former> former,
        double weight,
        double character,
        double diligence,
        List<LowerSchool> schools,
        List<UpperSchool> nearby) {

    /**
     * A number borne before, both days included.
     *
     * @param weight the share of today's inhabitants who live in that part
     */
    public record Former(String number, LocalDate from, LocalDate to, double weight) {}

    public Municipality {
        names = Map.copyOf(names);
        former = List.copyOf(former);
        schools = List.copyOf(schools);
        nearby = List.copyOf(nearby);
    }

    /** The schools that exist in that school year. */
    public List<LowerSchool> schoolsIn(SchoolYear year) {
        return schools.stream().filter(school -> school.runsIn(year)).toList();
    }

    /** A home in this municipality; where it was merged, in one of its parts. */
    public Home home(Dice dice) {
        double[] weights = former.stream()
                .filter(f -> f.to().getYear() == 2019)
                .mapToDouble(Former::weight)
                .toArray();
        return new Resident(this, weights.length > 1 ? dice.weighted(weights) : 0);
    }

    private record Resident(Municipality municipality, int part) implements Home {

        /** Parts that have been merged share one number. */
        @Override
        public String numberOn(LocalDate day) {
            String number = municipality.number();
            int position = 0;
            for (Former candidate : municipality.former()) {
                if (!day.isBefore(candidate.from()) && !day.isAfter(candidate.to()) && position++ <= part) {
                    number = candidate.number();
                }
            }
            return number;
        }

        @Override
        public String numberToday() {
            return municipality.number();
        }
    }
}
