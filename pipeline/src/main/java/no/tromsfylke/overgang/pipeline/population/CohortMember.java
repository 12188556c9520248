package no.tromsfylke.overgang.pipeline.population;

import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.FULLFORTKODE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.HJEMKOMMUNE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.PROGRAMOMRADE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.SKOLE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.TRINN;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Laerekontrakt.RESULTAT;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Laerekontrakt.SLUTTDATO;

import java.time.LocalDate;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Fullfortkode;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Resultat;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Trinn;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.region.Region.Track;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** A pupil who began upper-secondary school, in the year of the first vg1 enrolment ever delivered. */
public final class CohortMember implements Unit {

    /** Where the pupil stands after five (academic) or six (vocational) years, first match in this order. */
    public enum Status {
        COMPLETED_ON_TIME,
        COMPLETED_LATER,
        IN_TRAINING,
        NOT_PASSED,
        LEFT
    }

    private final SchoolYear year;
    private final Place place;
    private final Track track;
    private final Status status;

    private CohortMember(Row first, PupilHistory history, Setting setting) {
        this.year = first.year();
        this.track = setting.track(first.get(PROGRAMOMRADE));
        this.place = setting.place(
                first.get(HJEMKOMMUNE),
                first.get(SKOLE),
                setting.programme(first.get(PROGRAMOMRADE)),
                Trinn.VG1.text());
        this.status = status(history, setting);
    }

    /** The pupil as member of a cohort, if a vg1 enrolment was ever delivered. */
    static Optional<CohortMember> find(PupilHistory history, Setting setting) {
        return history.all(Kind.ELEVFORHOLD)
                .filter(row -> row.get(TRINN) == Trinn.VG1)
                .min(java.util.Comparator.comparing(Row::year).thenComparing(EnrolledPupil.ORDER))
                .map(first -> new CohortMember(first, history, setting));
    }

    private Status status(PupilHistory history, Setting setting) {
        var onTime = year.plus(track == Track.ACADEMIC ? 2 : 3);
        var last = lastYear();
        if (hasCompletedBy(onTime, history, setting)) {
            return Status.COMPLETED_ON_TIME;
        }
        if (hasCompletedBy(last, history, setting)) {
            return Status.COMPLETED_LATER;
        }
        if (isInTraining(last, history)) {
            return Status.IN_TRAINING;
        }
        return hasFailedBy(last, history, setting) ? Status.NOT_PASSED : Status.LEFT;
    }

    private static boolean hasCompletedBy(SchoolYear last, PupilHistory history, Setting setting) {
        return hasVg3Result(Fullfortkode.B, last, history)
                || hasContractResult(Resultat.BESTATT, last, history, setting);
    }

    private static boolean hasFailedBy(SchoolYear last, PupilHistory history, Setting setting) {
        return hasVg3Result(Fullfortkode.I, last, history)
                || hasContractResult(Resultat.IKKE_BESTATT, last, history, setting);
    }

    private static boolean hasVg3Result(Fullfortkode code, SchoolYear last, PupilHistory history) {
        return history.all(Kind.ELEVFORHOLD)
                .filter(row -> row.year().compareTo(last) <= 0)
                .anyMatch(row -> row.get(TRINN) == Trinn.VG3 && row.get(FULLFORTKODE) == code);
    }

    /** Contracts count until 31 December after the year, from whichever closed delivery tells of it. */
    private static boolean hasContractResult(Resultat result, SchoolYear last, PupilHistory history, Setting setting) {
        LocalDate limit = LocalDate.of(last.firstYear() + 1, 12, 31);
        return history.all(Kind.LAEREKONTRAKT)
                .filter(row -> setting.isClosed(row.year()))
                .anyMatch(row ->
                        row.get(RESULTAT) == result && !row.get(SLUTTDATO).isAfter(limit));
    }

    private static boolean isInTraining(SchoolYear last, PupilHistory history) {
        var day = last.autumn(10, 1);
        return history.of(Kind.ELEVFORHOLD, last).stream().anyMatch(row -> EnrolledPupil.isOpen(row, day))
                || history.of(Kind.LAEREKONTRAKT, last).stream().anyMatch(row -> Contract.isRunning(row, day));
    }

    /** The fifth school year for academic, the sixth for vocational programmes. */
    private SchoolYear lastYear() {
        return year.plus(track == Track.ACADEMIC ? 4 : 5);
    }

    @Override
    public SchoolYear year() {
        return year;
    }

    @Override
    public Place place() {
        return place;
    }

    public boolean isAcademic() {
        return track == Track.ACADEMIC;
    }

    public Status status() {
        return status;
    }
}
