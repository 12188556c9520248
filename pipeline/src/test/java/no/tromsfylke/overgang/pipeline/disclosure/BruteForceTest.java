package no.tromsfylke.overgang.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small random tables, checked against all the integer tables an attacker could think of. */
class BruteForceTest {

    private static final int TABLES = 100;

    /** Kinds of tables: area × category, with or without years, and with overlapping margins and an inequality. */
    enum Kind {
        TWO_WAY("33"),
        THREE_WAY("222"),
        OVERLAPPING("7");

        private final String sizes;

        Kind(String sizes) {
            this.sizes = sizes;
        }

        private int size(int dimension) {
            return sizes.charAt(dimension) - '0';
        }

        int atoms() {
            return IntStream.range(0, sizes.length()).map(this::size).reduce(1, (a, b) -> a * b);
        }

        /** All margins, the widest first. */
        List<SparseRow> margins(Random random) {
            var rows = new ArrayList<SparseRow>();
            if (this == OVERLAPPING) {
                for (int i = 0; i < 6; i++) {
                    int[] atoms = IntStream.range(0, atoms())
                            .filter(atom -> random.nextInt(3) > 0)
                            .toArray();
                    if (atoms.length > 0) {
                        rows.add(SparseRow.sum(atoms));
                    }
                }
            }
            addMargins(rows, new int[sizes.length()], 0);
            return rows.stream()
                    .distinct()
                    .sorted((a, b) -> b.size() - a.size())
                    .filter(row -> row.size() < atoms())
                    .toList();
        }

        private void addMargins(List<SparseRow> rows, int[] fixed, int dimension) {
            if (dimension == sizes.length()) {
                rows.add(SparseRow.sum(IntStream.range(0, atoms())
                        .filter(atom -> isIn(atom, fixed))
                        .toArray()));
                return;
            }
            for (int value = -1; value < size(dimension); value++) {
                fixed[dimension] = value;
                addMargins(rows, fixed, dimension + 1);
            }
        }

        private boolean isIn(int atom, int[] fixed) {
            int rest = atom;
            for (int d = 0; d < sizes.length(); d++) {
                if (fixed[d] >= 0 && fixed[d] != rest % size(d)) {
                    return false;
                }
                rest /= size(d);
            }
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTableLeaks(Kind kind) {
        int safe = 0;
        int exposed = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Problem problem = problem(kind, seed);
            var policy = new Policy(2 + seed % 3, seed % 5 == 0 ? Policy.Zeros.HIDE : Policy.Zeros.PUBLISH);
            Outcome outcome = Protection.protect(problem, policy);
            if (outcome instanceof Outcome.Protected result) {
                safe++;
                assertSafe(problem, policy, result);
            } else if (outcome instanceof Outcome.Exposed result) {
                exposed++;
                assertExposed(problem, policy, result);
            }
        }
        assertThat(safe).isGreaterThan(TABLES / 2);
        assertThat(safe + exposed).isEqualTo(TABLES);
    }

    private static Problem problem(Kind kind, int seed) {
        var random = new Random(seed);
        long[] values = new long[kind.atoms()];
        int units = 3 + random.nextInt(kind.atoms() > 8 ? 5 : 7);
        for (int i = 0; i < units; i++) {
            values[Math.min(random.nextInt(values.length), random.nextInt(values.length))]++;
        }
        var builder = Problem.named(kind + " " + seed, values);
        builder.knownTotal(SparseRow.sum(IntStream.range(0, values.length).toArray()));
        if (random.nextInt(3) == 0) {
            SparseRow difference = SparseRow.sum(0).minus(SparseRow.sum(1));
            builder.known(Known.Between.atLeast(difference, difference.dot(values) - random.nextInt(2)));
        }
        List<SparseRow> margins = kind.margins(random);
        int threshold = 2 + seed % 3;
        for (int m = 0; m < margins.size(); m++) {
            SparseRow row = margins.get(m);
            Optional<String> partition = Optional.of("p" + m % 3);
            long value = row.dot(values);
            boolean isRounded = random.nextInt(6) == 0;
            var range = new Known.Between(row, value - value % threshold, value - value % threshold + threshold - 1);
            builder.candidate(new Candidate(
                    "c" + m,
                    isRounded ? List.of() : List.of(row),
                    isRounded ? List.of(range) : List.of(),
                    Optional.empty(),
                    partition));
            if (value >= 1 && value < threshold && random.nextInt(2) == 0) {
                builder.primary(new Primary("c" + m, row, units, assumption(random, value, "p" + m % 3)));
            }
        }
        return builder.build();
    }

    private static Assumption assumption(Random random, long value, String partition) {
        return switch (random.nextInt(3)) {
            case 0 -> value >= 1 ? new Assumption.AtLeastOne() : new Assumption.Nothing();
            case 1 -> new Assumption.WhilePartlyShown(partition);
            default -> new Assumption.Nothing();
        };
    }

    private static void assertSafe(Problem problem, Policy policy, Outcome.Protected result) {
        assertThat(Audit.replay(problem, policy, result.mask(), result.witnesses()))
                .as(problem.name())
                .isEmpty();
        List<long[]> ranges = ranges(problem, policy, candidate -> result.mask().isShown(candidate.key()));
        for (int p = 0; p < ranges.size(); p++) {
            Primary primary = problem.primaries().get(p);
            assertThat(ranges.get(p)[1] - ranges.get(p)[0])
                    .as("%s %s %s", problem.name(), primary.key(), result.mask())
                    .isGreaterThanOrEqualTo(Math.min(policy.threshold(), primary.population()));
        }
    }

    private static void assertExposed(Problem problem, Policy policy, Outcome.Exposed result) {
        List<long[]> ranges = ranges(problem, policy, candidate -> false);
        for (Outcome.Exposure exposure : result.exposures()) {
            int p = IntStream.range(0, ranges.size())
                    .filter(i -> problem.primaries().get(i).key().equals(exposure.primary()))
                    .findFirst()
                    .orElseThrow();
            assertThat(ranges.get(p)[1] - ranges.get(p)[0])
                    .as("%s %s", problem.name(), exposure)
                    .isLessThan(exposure.required());
        }
    }

    /** The least and the largest value of every primary among all tables that agree with what is known and shown. */
    private static List<long[]> ranges(Problem problem, Policy policy, Predicate<Candidate> isShown) {
        var ranges = new ArrayList<long[]>();
        problem.primaries().forEach(primary -> ranges.add(new long[] {Long.MAX_VALUE, Long.MIN_VALUE}));
        long units =
                IntStream.range(0, problem.atoms()).mapToLong(problem::value).sum();
        forEachTable(new long[problem.atoms()], 0, units, table -> {
            if (agrees(problem, policy, isShown, table)) {
                for (int p = 0; p < ranges.size(); p++) {
                    long value = problem.primaries().get(p).row().dot(table);
                    ranges.get(p)[0] = Math.min(ranges.get(p)[0], value);
                    ranges.get(p)[1] = Math.max(ranges.get(p)[1], value);
                }
            }
        });
        return ranges;
    }

    private static boolean agrees(Problem problem, Policy policy, Predicate<Candidate> isShown, long[] table) {
        for (Known known : problem.known()) {
            boolean holds = known instanceof Known.Between between
                    ? isWithin(between, table)
                    : known.row().dot(table) == problem.value(known.row());
            if (!holds) {
                return false;
            }
        }
        for (Candidate candidate : problem.candidates()) {
            boolean agrees = candidate.rows().stream().allMatch(row -> row.dot(table) == problem.value(row))
                    && candidate.ranges().stream().allMatch(range -> isWithin(range, table));
            if (isShown.test(candidate) && !agrees) {
                return false;
            }
        }
        return policy.zeros() == Policy.Zeros.HIDE
                || problem.primaries().stream()
                        .allMatch(primary -> !isAssumed(problem, primary, isShown)
                                || primary.row().dot(table) >= 1);
    }

    private static boolean isWithin(Known.Between range, long[] table) {
        long value = range.row().dot(table);
        return value >= range.low() && value <= range.high();
    }

    private static boolean isAssumed(Problem problem, Primary primary, Predicate<Candidate> isShown) {
        if (primary.assumption() instanceof Assumption.WhilePartlyShown partly) {
            return problem.candidates().stream()
                    .anyMatch(candidate ->
                            candidate.partition().equals(Optional.of(partly.partition())) && isShown.test(candidate));
        }
        return primary.assumption() instanceof Assumption.AtLeastOne;
    }

    private static void forEachTable(long[] table, int atom, long units, Consumer<long[]> action) {
        if (atom == table.length - 1) {
            table[atom] = units;
            action.accept(table);
            return;
        }
        for (long count = 0; count <= units; count++) {
            table[atom] = count;
            forEachTable(table, atom + 1, units - count, action);
        }
    }
}
