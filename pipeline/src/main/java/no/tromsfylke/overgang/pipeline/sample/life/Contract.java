package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Code.ContractType;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Right;
import no.tromsfylke.overgang.pipeline.sample.life.Code.TradeResult;
import no.tromsfylke.overgang.pipeline.sample.world.Home;

/**
 * A contract of apprenticeship, over all the school years in which it runs.
 *
 * @param trade programme-area code
 * @param end null if it never ends in this world
 * @param terminated whether it was ended early
 * @param result null where it was terminated, or where nobody reported one
 * @param reportedLate whether an end in the autumn is already known when the year before is delivered
 */
public record Contract(
        String pupil,
        String trade,
        Home home,
        Right right,
        ContractType type,
        LocalDate start,
        LocalDate end,
        boolean terminated,
        TradeResult result,
        boolean reportedLate) {

    /**
     * The contract as that school year's delivery tells it, if it ran in that year and had begun by that day. An end
     * after the year is told only where the delivery was made after it, and not beyond 31 December.
     */
    public Optional<Contract> seenIn(SchoolYear year, LocalDate asOf) {
        boolean runs = !start.isAfter(year.lastDay()) && !start.isAfter(asOf);
        boolean over = end != null && end.isBefore(year.firstDay());
        if (!runs || over) {
            return Optional.empty();
        }
        LocalDate known = reportedLate ? LocalDate.of(year.firstYear() + 1, 12, 31) : year.lastDay();
        boolean ended = end != null && !end.isAfter(known) && !end.isAfter(asOf);
        return Optional.of(
                ended ? this : new Contract(pupil, trade, home, right, type, start, null, false, null, reportedLate));
    }
}
