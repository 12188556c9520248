package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A made-up family of the shape of "enrolled": pupils of some municipalities and from elsewhere, at some schools and outside
 * the region, by level, year (three) and category (nine), with margins by residence, by school and by level, for single
 * years and for their block.
 *
 * <p>Residence, school and level are never crossed, so each has atoms of its own, tied by equal totals: for any such margins
 * with equal totals there is a table of persons, provided those from elsewhere are all at schools of the region.
 */
public final class EnrolledFamily {

    private static final int YEARS = 3;
    private static final int CATEGORIES = 9;
    private static final int LEVELS = 3;
    private static final double[] SHARES = {0.82, 0.05, 0.03, 0.02, 0.02, 0.02, 0.015, 0.015, 0.01};

    private final int residences;
    private final int schools;
    private final long[] values;
    private final List<Cell> cells = new ArrayList<>();

    private record Cell(String key, String margin, SparseRow row, int rank, long population, boolean isSensitive) {}

    private EnrolledFamily(int municipalities, int schoolsInRegion) {
        residences = municipalities + 1;
        schools = schoolsInRegion + 1;
        values = new long[(residences + schools + LEVELS) * YEARS * CATEGORIES];
    }

    /** A problem with the given numbers of municipalities and schools in the region. */
    public static Problem problem(int municipalities, int schools, long seed) {
        var family = new EnrolledFamily(municipalities, schools);
        family.enrol(new Random(seed));
        return family.build("enrolled " + seed);
    }

    private static int atom(int area, int year, int category) {
        return (area * YEARS + year) * CATEGORIES + category;
    }

    private void enrol(Random random) {
        for (int residence = 0; residence < residences; residence++) {
            int size = residence == 0 ? 80 : 12 + random.nextInt(60);
            int near = 1 + random.nextInt(schools - 1);
            for (int year = 0; year < YEARS; year++) {
                for (int pupil = 0; pupil < size * LEVELS; pupil++) {
                    int school = random.nextInt(10) < 7 || residence == 0 ? near : random.nextInt(schools);
                    int category = category(random.nextDouble());
                    values[atom(residence, year, category)]++;
                    values[atom(residences + school, year, category)]++;
                    if (school > 0) {
                        values[atom(residences + schools + pupil % LEVELS, year, category)]++;
                    }
                }
            }
        }
    }

    private static int category(double number) {
        double rest = number;
        int category = 0;
        while (category < CATEGORIES - 1 && rest >= SHARES[category]) {
            rest -= SHARES[category++];
        }
        return category;
    }

    private Problem build(String name) {
        var builder = Problem.named(name, values);
        for (int year = 0; year < YEARS; year++) {
            for (int category = 0; category < CATEGORIES; category++) {
                SparseRow everyone = sum(0, residences, year, year + 1, category);
                SparseRow inRegion = sum(residences + 1, residences + schools, year, year + 1, category);
                SparseRow outside = sum(residences, residences + 1, year, year + 1, category);
                SparseRow levels = sum(residences + schools, residences + schools + LEVELS, year, year + 1, category);
                builder.knownTotal(everyone.minus(inRegion).minus(outside))
                        .knownTotal(levels.minus(inRegion))
                        .known(Known.Between.atLeast(inRegion.minus(sum(0, 1, year, year + 1, category)), 0));
            }
        }
        for (int[] span : new int[][] {{0, 3}, {0, 1}, {1, 2}, {2, 3}}) {
            addMargin(builder, "region", 0, 1, residences, span);
            addMargin(builder, "region_schools", 1, residences + 1, residences + schools, span);
            IntStream.range(1, residences).forEach(m -> addMargin(builder, "m" + m, 3, m, m + 1, span));
            IntStream.range(residences + 1, residences + schools)
                    .forEach(s -> addMargin(builder, "s" + s, 4, s, s + 1, span));
            IntStream.range(residences + schools, residences + schools + LEVELS)
                    .forEach(level -> addMargin(builder, "l" + level, 5, level, level + 1, span));
        }
        cells.sort(Comparator.comparingInt(Cell::rank)
                .thenComparing(Comparator.comparingLong(Cell::population).reversed())
                .thenComparing(Cell::key));
        cells.forEach(cell -> add(builder, cell));
        return builder.build();
    }

    private void addMargin(Problem.Builder builder, String area, int rank, int from, int to, int[] span) {
        String margin = area + " " + span[0] + "-" + span[1];
        SparseRow total = SparseRow.of(new int[0], new int[0]);
        for (int category = 0; category < CATEGORIES; category++) {
            total = total.plus(sum(from, to, span[0], span[1], category));
        }
        builder.knownTotal(total);
        int order = rank < 2 || span[1] - span[0] == YEARS ? Math.min(rank, 2) : rank;
        for (int category = 0; category < CATEGORIES; category++) {
            cells.add(new Cell(
                    margin + " " + category,
                    margin,
                    sum(from, to, span[0], span[1], category),
                    order,
                    total.dot(values),
                    category >= 1 && category <= 4));
        }
    }

    private void add(Problem.Builder builder, Cell cell) {
        builder.candidate(new Candidate(cell.key(), List.of(cell.row()), Optional.empty(), Optional.of(cell.margin())));
        long count = cell.row().dot(values);
        if (count >= 1 && count < 5) {
            var assumption = new Assumption.WhilePartlyShown(cell.margin());
            builder.primary(new Primary(cell.key(), cell.row(), cell.population(), assumption));
        } else if (cell.isSensitive() && cell.population() > 0 && cell.population() - count < 5) {
            builder.primary(new Primary(cell.key(), cell.row(), cell.population(), new Assumption.Nothing()));
        }
    }

    private static SparseRow sum(int fromArea, int toArea, int fromYear, int toYear, int category) {
        return SparseRow.sum(IntStream.range(fromArea, toArea)
                .flatMap(area -> IntStream.range(fromYear, toYear).map(year -> atom(area, year, category)))
                .toArray());
    }
}
