package no.tromsfylke.overgang.pipeline;

import java.util.List;
import no.tromsfylke.overgang.pipeline.protection.Revision;
import no.tromsfylke.overgang.pipeline.protection.SafeMargin;
import no.tromsfylke.overgang.pipeline.protection.Shield;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;
import no.tromsfylke.overgang.pipeline.tables.Suppression;

/** The yearly run, as a story: read, check, count, add up, protect, publish. */
public final class YearlyRun {

    private final RunOptions options;
    private final Stopwatch stopwatch;

    public YearlyRun(RunOptions options, Progress progress) {
        this.options = options;
        this.stopwatch = new Stopwatch(progress);
    }

    /**
     * Runs it.
     *
     * @throws Refused if the deliveries cannot be published as they are
     * @throws no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure if disk or permissions are in the way
     */
    public RunReport run() {
        try (var store = PublicationStore.open(options.out(), options.restricted());
                var temporary = TemporaryFolder.in(options.restricted())) {
            stopwatch.begin(Progress.Stage.READING);
            var intake = Intake.of(
                    options.deliveries(), options.asOf(), options.language(), options.master(), temporary.path());
            refuseIfUnacceptable(intake);
            stopwatch.begin(Progress.Stage.ADDING_UP);
            List<StatisticMargin> margins = AddingUp.margins(intake, options.asOf());
            stopwatch.begin(Progress.Stage.PROTECTING);
            var former = new FormerPublications(store);
            var revision = revision(margins, former, intake);
            var shield = new Shield(options.policy());
            var shielded = shield.protect(margins, intake.cells(), former.past(revision, options.language()));
            List<SafeMargin> safe = shielded.margins();
            stopwatch.begin(Progress.Stage.PUBLISHING);
            var suppression = Suppression.of(margins, safe, shield::primaries);
            var outcome = new Publishing(intake, options, revision).publish(store, margins, shielded, suppression);
            if (options.unitFiles() == RunOptions.UnitFiles.RESTRICTED) {
                stopwatch.begin(Progress.Stage.KEEPING_UNITS);
                new KeepingUnits(intake, options).write(store, outcome.id(), temporary.path());
            }
            return RunReport.of(outcome, intake.ledger(), safe, suppression, revision.years(), stopwatch.stages());
        }
    }

    /** What of closed years is replaced; whatever else would change in them is refused. */
    private Revision revision(List<StatisticMargin> margins, FormerPublications former, Intake intake) {
        var frozen = new FrozenYears(margins, former.newest());
        var revision = frozen.revision(options.revised());
        var objections = frozen.objections(revision, former.delivered(), intake.ledger(), options.language());
        if (!objections.isEmpty()) {
            throw new Refused(objections);
        }
        return revision;
    }

    private void refuseIfUnacceptable(Intake intake) {
        var objections = intake.objections(options.completeness(), options.maxRejected(), options.language());
        if (!objections.isEmpty()) {
            throw new Refused(objections);
        }
    }
}
