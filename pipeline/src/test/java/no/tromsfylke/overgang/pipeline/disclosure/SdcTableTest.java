package no.tromsfylke.overgang.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two examples of sdcTable: linked tables that leak together, and hidden cells in every line that still leak. */
class SdcTableTest {

    private static final List<Map<String, String>> REGIONS = Golden.csv("sdctable/linked_region.csv");
    private static final List<Map<String, String>> SQUARE = Golden.csv("sdctable/simpleheuristic_4x4.csv");

    private static long[] values(List<Map<String, String>> lines, String column) {
        return lines.stream()
                .mapToLong(line -> Long.parseLong(line.get(column)))
                .toArray();
    }

    private static SparseRow sum(List<Map<String, String>> lines, Predicate<Map<String, String>> isIn) {
        return SparseRow.sum(IntStream.range(0, lines.size())
                .filter(line -> isIn.test(lines.get(line)))
                .toArray());
    }

    /** The regions as a table with totals by county, by group or by both, larger cells tried first. */
    private static Problem linked(List<String> dimensions) {
        long[] values = values(REGIONS, "n");
        var rows = new LinkedHashMap<String, SparseRow>();
        rows.put("total", sum(REGIONS, line -> true));
        for (String dimension : dimensions) {
            REGIONS.forEach(region -> rows.put(
                    region.get(dimension),
                    sum(REGIONS, line -> line.get(dimension).equals(region.get(dimension)))));
        }
        REGIONS.forEach(region -> rows.put(region.get("region"), sum(REGIONS, region::equals)));
        var builder = Problem.named("linked", values);
        rows.entrySet().stream()
                .sorted(Comparator.comparingLong(row -> -row.getValue().dot(values)))
                .forEach(row -> builder.candidate(row.getKey(), row.getValue()));
        REGIONS.stream()
                .filter(region -> region.get("primary").equals("TRUE"))
                .forEach(region -> builder.primary(new Primary(
                        region.get("region"), rows.get(region.get("region")), 36, new Assumption.Nothing())));
        return builder.build();
    }

    private static Set<String> secondaries(Problem problem) {
        var units = new Units(problem);
        var shown = new LinearStep(problem, units, problem.primaries()).decide(units);
        var secondaries = new TreeSet<String>();
        Protection.mask(problem, units, shown).statuses().forEach((cell, status) -> {
            if (status == Status.SECONDARY) {
                secondaries.add(cell);
            }
        });
        return secondaries;
    }

    @Test
    void eachTableAloneNeedsNoFurtherCell() {
        assertThat(secondaries(linked(List.of("county")))).isEmpty();
        assertThat(secondaries(linked(List.of("group")))).isEmpty();
    }

    @Test
    void togetherTheyNeedOne() {
        assertThat(secondaries(linked(List.of("county", "group")))).containsExactly("N");
    }

    @Test
    void theAuditFindsTheLeakOfTheUnionOfTwoSafeTables() {
        Problem both = linked(List.of("county", "group"));
        var known = Problem.named("union", both.values());
        both.candidates().stream()
                .filter(candidate -> both.primaries().stream()
                        .noneMatch(primary -> primary.key().equals(candidate.key())))
                .forEach(candidate ->
                        known.known(new Known.Published(candidate.rows().get(0))));
        both.primaries().forEach(known::primary);

        assertThat(Protection.protect(known.build(), new Policy(2, Policy.Zeros.PUBLISH)))
                .isEqualTo(new Outcome.Exposed("union", List.of(new Outcome.Exposure("K", 3, 3, 2))));
    }

    @ParameterizedTest
    @CsvSource({"'', 47, 47", "'x,d', 0, 78", "'x,b', 0, 141"})
    void nineHiddenCellsAreNotEnough(String extra, long low, long high) {
        var builder = Problem.named("square", values(SQUARE, "freq"));
        builder.known(new Known.Equality(sum(SQUARE, line -> true)));
        for (String name : List.of("v1", "v2")) {
            SQUARE.forEach(cell -> builder.known(
                    new Known.Equality(sum(SQUARE, line -> line.get(name).equals(cell.get(name))))));
        }
        SQUARE.stream()
                .filter(cell -> cell.get("suppressed").equals("FALSE"))
                .filter(cell -> !extra.equals(cell.get("v1") + "," + cell.get("v2")))
                .forEach(cell -> builder.known(new Known.Equality(sum(SQUARE, cell::equals))));
        var target = new Primary(
                "w,b",
                sum(SQUARE, line -> line.get("v1").equals("w") && line.get("v2").equals("b")),
                1_000,
                new Assumption.Nothing());
        Problem problem = builder.primary(target).build();

        Outcome outcome = Protection.protect(problem, new Policy(1_000, Policy.Zeros.PUBLISH));

        assertThat(outcome)
                .isEqualTo(new Outcome.Exposed("square", List.of(new Outcome.Exposure("w,b", low, high, 1_000))));
    }

    /** Of the counts by region and gender, region A's women are primary and region D's men are kept. */
    @Test
    void hidesWhatEveryMethodOfSdcTableHidesInTheMicrodata() {
        List<Map<String, String>> persons = Golden.csv("sdctable/microdata1.csv");
        var cells = new ArrayList<SparseRow>();
        for (String region : List.of("total", "A", "B", "C", "D")) {
            for (String gender : List.of("total", "female", "male")) {
                cells.add(sum(
                        persons,
                        line -> (region.equals("total") || region.equals(line.get("region")))
                                && (gender.equals("total") || gender.equals(line.get("gender")))));
            }
        }
        long[] ones = new long[persons.size()];
        Arrays.fill(ones, 1);
        var builder = Problem.named("microdata", ones);
        builder.knownTotal(cells.get(14));
        IntStream.range(0, cells.size())
                .boxed()
                .sorted(Comparator.comparingInt(cell -> -cells.get(cell).size()))
                .forEach(cell -> builder.candidate(Integer.toString(cell + 1), cells.get(cell)));
        builder.primary(new Primary("5", cells.get(4), 100, new Assumption.Nothing()));

        assertThat(secondaries(builder.build())).containsExactly("11", "12", "6");
    }
}
