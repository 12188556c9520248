package no.tromsfylke.overgang.pipeline.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.folder.CountyOffice;
import no.tromsfylke.overgang.pipeline.sample.folder.Folders;
import no.tromsfylke.overgang.pipeline.sample.folder.MunicipalOffice;
import no.tromsfylke.overgang.pipeline.sample.folder.RegionJson;
import no.tromsfylke.overgang.pipeline.sample.folder.Tally;
import no.tromsfylke.overgang.pipeline.sample.life.Cohort;
import no.tromsfylke.overgang.pipeline.sample.life.HistoriesAhead;
import no.tromsfylke.overgang.pipeline.sample.life.History;
import no.tromsfylke.overgang.pipeline.sample.life.Life;
import no.tromsfylke.overgang.pipeline.sample.life.YearWheel;
import no.tromsfylke.overgang.pipeline.sample.world.Municipality;
import no.tromsfylke.overgang.pipeline.sample.world.World;
import no.tromsfylke.overgang.pipeline.sample.world.WorldBuilder;

/**
 * Writes the deliveries of a made-up world. Cohort by cohort and municipality by municipality everybody lives once and
 * is forgotten again; nothing but the open files is kept. Cohorts from before the first year are there too, as the
 * county's files of the first years are about them.
 */
public final class SampleWriter {

    private final Sample sample;
    private final World world;
    private final Folders folders;
    private final Tally tally = new Tally();

    private SampleWriter(Sample sample, Path root) {
        this.sample = sample;
        this.world = WorldBuilder.build(sample.seed(), sample.municipalities());
        this.folders = new Folders(root, sample.seed(), sample.manner(), tally);
    }

    /**
     * Writes a deliveries folder.
     *
     * @param root an empty folder, or one that does not exist
     * @return how much was written
     */
    public static Tally write(Sample sample, Path root) throws IOException {
        var writer = new SampleWriter(sample, root);
        Files.createDirectories(root);
        RegionJson.write(root.resolve("region.json"), writer.world, sample.first());
        Files.writeString(root.resolve("README.md"), ReadMe.text(sample), StandardCharsets.UTF_8);
        writer.writeYears();
        return writer.tally;
    }

    private void writeYears() throws IOException {
        List<Cohort> cohorts = cohorts();
        try (var county = new CountyOffice(folders, sample.first(), sample.last(), sample.asOf(), tally);
                var histories = new HistoriesAhead(cohorts)) {
            for (Cohort cohort : cohorts) {
                if (cohort.year().compareTo(sample.first()) < 0) {
                    deliver(cohort, histories, county);
                } else {
                    deliver(cohort, histories, county, cohort.municipality());
                }
            }
            for (SchoolYear year = sample.first(); year.compareTo(sample.last()) <= 0; year = year.plus(1)) {
                county.deliver(year, YearWheel.meetings(world, year));
            }
        }
    }

    private List<Cohort> cohorts() {
        var cohorts = new ArrayList<Cohort>();
        SchoolYear earliest = sample.first().plus(-Life.YEARS_FOLLOWED);
        for (SchoolYear year = earliest; year.compareTo(sample.last()) <= 0; year = year.plus(1)) {
            for (Municipality municipality : world.municipalities()) {
                cohorts.add(new Cohort(world, municipality, year, sample.pupilsPerYear()));
            }
        }
        return cohorts;
    }

    /** Of those who were in 10th grade before the first year, only the county still has something to tell. */
    private static void deliver(Cohort cohort, HistoriesAhead histories, CountyOffice county) throws IOException {
        for (int i = 0; i < cohort.pieces().size(); i++) {
            for (History history : histories.next()) {
                county.deliver(history);
            }
        }
    }

    private void deliver(Cohort cohort, HistoriesAhead histories, CountyOffice county, Municipality municipality)
            throws IOException {
        SchoolYear year = cohort.year();
        try (var office = new MunicipalOffice(folders, municipality, year, sample.asOf(), tally)) {
            for (int i = 0; i < cohort.pieces().size(); i++) {
                for (History history : histories.next()) {
                    office.deliver(history);
                    county.deliver(history);
                }
            }
            office.deliver(YearWheel.of(world, municipality, year));
        }
    }
}
