package no.tromsfylke.overgang.pipeline.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.population.Told;
import no.tromsfylke.overgang.pipeline.protection.Policy;
import no.tromsfylke.overgang.pipeline.protection.SafeMargin;
import no.tromsfylke.overgang.pipeline.protection.Shield;
import no.tromsfylke.overgang.pipeline.protection.Status;
import no.tromsfylke.overgang.pipeline.region.RegionAreas;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.DeliveredYears;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Nine pupils of one school, two of them for follow-up: hidden for their own sake, and one neighbour with them. */
class SuppressionTest {

    private static final Set<String> STATISTICS =
            Set.of("risk.classification", "risk.mapped_in_time", "risk.mapping_completeness");

    private final Shield shield = new Shield(new Policy(5, Policy.Zeros.PUBLISH));

    private static List<StatisticMargin> margins() {
        var cells = new InnerCells();
        for (int pupil = 0; pupil < 9; pupil++) {
            Told.of("kartlegging 2021-22" + (pupil < 2 ? " uttrykt_behov=x" : ""))
                    .units()
                    .forEach(unit -> Statistics.count(unit, cells));
        }
        var years = new DeliveredYears(Set.of(new SchoolYear(2021)), LocalDate.of(2024, 8, 1), (kind, year) -> true);
        return StatisticMargin.all(cells, new RegionAreas(Told.REGION), years).stream()
                .filter(counted -> STATISTICS.contains(counted.statistic().id()))
                .toList();
    }

    /** Hides what is primary, and pupils in the ordinary course of a municipality. */
    private SafeMargin hide(StatisticMargin counted) {
        var margin = counted.margin();
        var cells = new ArrayList<SafeMargin.Cell>();
        for (int i = 0; i < margin.categories().size(); i++) {
            var category = margin.categories().get(i);
            boolean neighbour = category.equals("ordinary") && margin.key().areaLevel() == AreaLevel.MUNICIPALITY;
            if (margin.total() == 0) {
                cells.add(new SafeMargin.Cell(category, Status.NOT_APPLICABLE, 0, 0));
            } else if (neighbour || shield.primaries(counted).get(i)) {
                cells.add(new SafeMargin.Cell(category, Status.SUPPRESSED, 0, 0));
            } else {
                cells.add(new SafeMargin.Cell(category, Status.PUBLISHED, margin.count(i), margin.total()));
            }
        }
        return new SafeMargin(margin.key(), cells);
    }

    @Test
    void primaryAndSecondaryAreToldApartByClassAreaAndYears() throws IOException {
        var margins = margins();
        var safe = margins.stream().map(this::hide).toList();
        var out = new ByteArrayOutputStream();

        Suppression.of(margins, safe, shield::primaries).file().content().writeTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                [ {
                  "class" : "P",
                  "area_level" : "region",
                  "years" : 1,
                  "published" : 2,
                  "primary" : 1,
                  "secondary" : 0
                }, {
                  "class" : "P",
                  "area_level" : "municipality",
                  "years" : 1,
                  "published" : 1,
                  "primary" : 1,
                  "secondary" : 1
                }, {
                  "class" : "S",
                  "area_level" : "region",
                  "years" : 1,
                  "published" : 3,
                  "primary" : 0,
                  "secondary" : 0
                }, {
                  "class" : "S",
                  "area_level" : "municipality",
                  "years" : 1,
                  "published" : 3,
                  "primary" : 0,
                  "secondary" : 0
                } ]
                """);
    }
}
