package no.tromsfylke.overgang.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.population.OpenUnits;
import no.tromsfylke.overgang.pipeline.population.SkillTestRule;
import no.tromsfylke.overgang.pipeline.region.RegionAreas;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.DeliveredYears;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;

/** From inner cells to margins, with the units that are no persons counted beside. */
final class AddingUp {

    private AddingUp() {}

    static List<StatisticMargin> margins(Intake intake, LocalDate asOf) {
        var years = intake.deliveredYears(asOf);
        var cells = intake.cells();
        countOpenUnits(intake, asOf, years, cells);
        return StatisticMargin.all(cells, new RegionAreas(intake.region()), years);
    }

    private static void countOpenUnits(Intake intake, LocalDate asOf, DeliveredYears years, InnerCells cells) {
        var units = new OpenUnits(intake.region(), asOf, intake.openRows());
        var mapped = mappedBySchool(cells, years);
        var rules = skillTestRules(cells, years);
        years.years().forEach(year -> units.wheel(year, unit -> Statistics.count(unit, cells)));
        units.pupilNumbers(
                (year, school) -> mapped.getOrDefault(year, Map.of()).getOrDefault(school, 0L),
                unit -> Statistics.count(unit, cells));
        rules.forEach(unit -> Statistics.count(unit, cells));
    }

    /** The used rows of samleskjema 1 by year and school, taken from a statistic that parts all of them. */
    private static Map<SchoolYear, Map<String, Long>> mappedBySchool(InnerCells cells, DeliveredYears years) {
        var all = Statistics.getSeries("risk.classification");
        var mapped = new HashMap<SchoolYear, Map<String, Long>>();
        years.years()
                .forEach(year -> cells.of(all, year)
                        .forEach((place, counts) -> mapped.computeIfAbsent(year, y -> new HashMap<>())
                                .merge(
                                        place.lowerSchool(),
                                        Arrays.stream(counts).sum(),
                                        Long::sum)));
        return mapped;
    }

    /** One unit a school in the region and skill-test programme with an admission (§§ 9, 10). */
    private static List<SkillTestRule> skillTestRules(InnerCells cells, DeliveredYears years) {
        var admissions = Statistics.getSeries("admission.skill_test");
        int bySkillTest = admissions.categories().indexOf("by_skill_test");
        var rules = new ArrayList<SkillTestRule>();
        years.years()
                .forEach(year -> cells.of(admissions, year).forEach((place, counts) -> {
                    if (!place.upperSchool().isEmpty()) {
                        rules.add(new SkillTestRule(
                                year,
                                Place.regionWide(),
                                counts[bySkillTest],
                                Arrays.stream(counts).sum()));
                    }
                }));
        return rules;
    }
}
