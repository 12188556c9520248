package no.tromsfylke.overgang.pipeline.research;

import java.io.IOException;
import java.util.List;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.population.UnitArchive;
import no.tromsfylke.overgang.pipeline.pseudonym.PseudonymKey;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;
import no.tromsfylke.overgang.pipeline.publication.PrivateFolder;
import no.tromsfylke.overgang.pipeline.publication.PublicationId;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.DeliveredYears;

/** The folder of a publication's unit-level files: filled by the archive it gives out, and told of at the end. */
public final class UnitFolder {

    /** Its name within the restricted folder of a publication. */
    public static final String NAME = "units";

    /** So many bytes of deliveries a school year make one file of a population. */
    private static final long BYTES_A_PART = 64L << 20;

    private final PrivateFolder folder;
    private final PublicationId publication;
    private final DeliveredYears delivered;

    public UnitFolder(PrivateFolder folder, PublicationId publication, DeliveredYears delivered) {
        this.folder = folder;
        this.publication = publication;
        this.delivered = delivered;
    }

    /** A distributed job: what it does with units, and what the archive told of every drawer. */
    @FunctionalInterface
    public interface Job {
        List<StoredUnits> run(UnitArchive<StoredUnits> archive);
    }

    /**
     * Lets a job fill the folder, and writes the report.
     *
     * @param bytes of deliveries
     * @throws EnvironmentFailure if what the tasks wrote is not here
     */
    public void fill(long bytes, Language language, Job job) throws IOException {
        var years = delivered.years().stream().sorted().toList();
        var available = new AvailableYears(delivered);
        var stored = job.run(new UnitFiles(
                folder, publication.toString(), years, parts(bytes, years), available, PseudonymKey.forOnce()));
        for (var file : stored) {
            confirm(file);
        }
        var report = new UnitReport(publication.toString(), Reidentification.of(stored));
        folder.write("report.json", out -> out.write(report.json()));
        folder.write("report.md", out -> out.write(report.text(language)));
        folder.write("columns.json", out -> out.write(UnitReport.columns(available)));
    }

    /** By size alone, so that the same deliveries give the same files on any machine. */
    private static int parts(long bytes, List<SchoolYear> years) {
        return (int) (1 + bytes / Math.max(1, years.size()) / BYTES_A_PART);
    }

    private void confirm(StoredUnits file) throws IOException {
        if (!file.failure().isEmpty()) {
            throw new IOException(file.failure());
        }
        if (folder.sizeOf(file.name()) != file.bytes()) {
            throw new EnvironmentFailure(
                    "Publication " + publication
                            + " is made, but its unit-level files were written on other machines and"
                            + " are not here; give --restricted a folder that all machines see under the same name.",
                    "Publikasjon " + publication
                            + " er laget, men filene med enkeltdata ble skrevet på andre maskiner og"
                            + " er ikke her; gi --restricted en mappe som alle maskinene ser under samme navn.");
        }
    }
}
