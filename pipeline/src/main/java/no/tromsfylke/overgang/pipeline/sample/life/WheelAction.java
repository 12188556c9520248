package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.sample.life.Code.WheelLevel;

/**
 * An action of the year wheel that was carried out.
 *
 * @param school organisation number, or null unless the school itself acted
 * @param participants or null unless it was a meeting
 */
public record WheelAction(WheelLevel level, String school, int action, LocalDate date, Integer participants) {}
