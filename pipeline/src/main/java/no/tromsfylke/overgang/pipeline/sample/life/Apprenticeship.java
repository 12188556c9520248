package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.sample.life.Code.ContractType;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Right;
import no.tromsfylke.overgang.pipeline.sample.life.Code.TradeResult;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;

/** A contract of apprenticeship: mostly two years, ended by a trade examination or before its time. */
final class Apprenticeship {

    private static final int USUAL_MONTHS = 24;
    /** A contract terminated before this does not use up the right (regulation § 11). */
    private static final int RIGHT_KEPT_MONTHS = 8;

    private Apprenticeship() {}

    static Contract of(Pupil pupil, String trade, Right right, LocalDate start, Dice dice) {
        double risk = pupil.risk();
        ContractType type = dice.chance(risk > 1.2 ? 0.25 : 0.03) ? ContractType.LAEREKANDIDAT : ContractType.LAERLING;
        double terminated =
                1 / (1 + Math.exp(2.4 - 0.7 * risk - pupil.municipality().character()));
        boolean reportedLate = dice.chance(0.4);
        if (dice.chance(terminated)) {
            LocalDate end = dice.chance(0.45)
                    ? dice.between(
                            start.plusDays(20),
                            start.plusMonths(RIGHT_KEPT_MONTHS).minusDays(1))
                    : dice.between(start.plusMonths(RIGHT_KEPT_MONTHS), start.plusMonths(USUAL_MONTHS - 2));
            return new Contract(pupil.id(), trade, pupil.home(), right, type, start, end, true, null, reportedLate);
        }
        int months = USUAL_MONTHS + (dice.chance(0.1) ? dice.between(6, 14) : 0);
        LocalDate end = start.plusMonths(months).plusDays(dice.between(-40, 45));
        TradeResult result = switch (dice.weighted(0.89 - 0.03 * risk, 0.06 + 0.02 * Math.max(-2, risk), 0.04)) {
            case 0 -> TradeResult.BESTATT;
            case 1 -> TradeResult.IKKE_BESTATT;
            default -> null;
        };
        return new Contract(pupil.id(), trade, pupil.home(), right, type, start, end, false, result, reportedLate);
    }

    /** Another attempt after a failed examination: some months more in the same trade. */
    static Contract again(Contract failed, Dice dice) {
        LocalDate start = failed.end().plusDays(dice.between(20, 60));
        LocalDate end = start.plusDays(dice.between(100, 260));
        return new Contract(
                failed.pupil(),
                failed.trade(),
                failed.home(),
                failed.right(),
                failed.type(),
                start,
                end,
                false,
                dice.chance(0.8) ? TradeResult.BESTATT : TradeResult.IKKE_BESTATT,
                failed.reportedLate());
    }
}
