package no.tromsfylke.overgang.pipeline.population;

import java.util.Optional;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.population.EnrolledPupil.YearStatus;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * Where a 10th-grader is in the school year after the mapping.
 *
 * @param direct the state on 1 October (Statistics Norway's "direkte overgang")
 * @param firstYear what became of the first upper-secondary year, if there was one
 */
public record Landing(Direct direct, Optional<YearStatus> firstYear) {

    /** The state on 1 October of the year after, first match in this order. */
    public enum Direct {
        IN_UPPER_SECONDARY,
        APPRENTICESHIP,
        APPLIED_NOT_STARTED,
        NOT_APPLIED
    }

    /** The first upper-secondary year of those who started it. */
    public enum FirstYear {
        LEFT,
        NOT_LEFT,
        OTHER
    }

    static Landing of(SchoolYear mapped, PupilHistory history, Optional<EnrolledPupil> nextYear) {
        return new Landing(direct(mapped, history), nextYear.map(EnrolledPupil::status));
    }

    private static Direct direct(SchoolYear mapped, PupilHistory history) {
        var next = mapped.plus(1);
        var day = next.autumn(10, 1);
        if (history.of(Kind.ELEVFORHOLD, next).stream().anyMatch(row -> EnrolledPupil.isOpen(row, day))) {
            return Direct.IN_UPPER_SECONDARY;
        }
        if (history.of(Kind.LAEREKONTRAKT, next).stream().anyMatch(row -> Contract.isRunning(row, day))) {
            return Direct.APPRENTICESHIP;
        }
        return history.of(Kind.SOKNAD, mapped).isEmpty() ? Direct.NOT_APPLIED : Direct.APPLIED_NOT_STARTED;
    }

    public boolean isInUpperSecondary() {
        return direct == Direct.IN_UPPER_SECONDARY;
    }

    /** Of a pupil in upper-secondary school. */
    public FirstYear firstYearOutcome() {
        var status = firstYear.orElseThrow(() -> new IllegalStateException("Only those who started have a first year"));
        if (status.isLeft()) {
            return FirstYear.LEFT;
        }
        return status.isOutsideDropout() ? FirstYear.OTHER : FirstYear.NOT_LEFT;
    }

    /** What the risk factors are held against: not started, or left during the first year. */
    public boolean isAdverse() {
        return switch (direct) {
            case APPLIED_NOT_STARTED, NOT_APPLIED -> true;
            case IN_UPPER_SECONDARY -> firstYearOutcome() == FirstYear.LEFT;
            case APPRENTICESHIP -> false;
        };
    }
}
