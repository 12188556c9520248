package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Answer;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Assessment;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Basis;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Deadline;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Level;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Right;

/**
 * An application for the school year that follows, with its wishes.
 *
 * @param year the school year in which it is made
 * @param home municipality number, on 1 January
 * @param changes how often it was changed after the deadline
 * @param recommended whether the counsellor recommended the change
 * @param moved the day the applicant moved, or null
 * @param passedAll null unless for the second or third year
 * @param assessment null unless not all was passed
 */
public record Application(
        String pupil,
        SchoolYear year,
        String home,
        Right right,
        Level level,
        Basis basis,
        Deadline deadline,
        LocalDate received,
        boolean considered,
        int changes,
        boolean recommended,
        LocalDate moved,
        boolean movedForReason,
        Answer passedAll,
        Assessment assessment,
        List<Wish> wishes) {

    public Application {
        wishes = List.copyOf(wishes);
    }

    /** The place the applicant has said yes to. */
    public Optional<Place> findAccepted() {
        for (Wish wish : wishes) {
            if (wish.answer() == Answer.JA) {
                return Optional.of(wish.place());
            }
        }
        return Optional.empty();
    }

    /** The round is over and delivered by the summer in which school begins. */
    public boolean isSeenOn(LocalDate asOf) {
        return !asOf.isBefore(year.spring(7, 15)) && !received.isAfter(asOf) && (moved == null || !moved.isAfter(asOf));
    }
}
