package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Code.EndReason;
import no.tromsfylke.overgang.pipeline.sample.life.Code.FirstDay;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Level;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Load;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Right;

/**
 * Attending a school for a year or a part of it.
 *
 * @param home municipality number
 * @param end null unless before the last school day, like {@code reason}
 * @param firstDay null where not noted
 * @param code the county system's letter for how the year went, or null
 */
public record Enrolment(
        String pupil,
        SchoolYear year,
        Place place,
        Level level,
        String home,
        Right right,
        LocalDate start,
        LocalDate end,
        EndReason reason,
        FirstDay firstDay,
        Load load,
        boolean onLeave,
        boolean exchange,
        String code) {

    /** What is known of it that day: nothing before it begins, no end before it ends, no result before the summer. */
    public Optional<Enrolment> seenOn(LocalDate asOf) {
        if (start.isAfter(asOf)) {
            return Optional.empty();
        }
        boolean ended = end != null && !end.isAfter(asOf);
        boolean judged = year.isClosed(asOf) || (ended && "S".equals(code));
        return Optional.of(new Enrolment(
                pupil,
                year,
                place,
                level,
                home,
                right,
                start,
                ended ? end : null,
                ended ? reason : null,
                firstDay,
                load,
                onLeave,
                exchange,
                judged ? code : null));
    }
}
