package no.tromsfylke.overgang.pipeline.sample.life;

import no.tromsfylke.overgang.pipeline.sample.life.Code.Deadline;

/**
 * What a school saw when it mapped a pupil. What was not written down is null.
 *
 * @param absence hours of absence in percent
 * @param absenceTick whether "more than 6 %" was ticked
 * @param lowestLevelTick whether the lowest level on a national test was ticked
 * @param reading level 1 to 5 on the national test, likewise {@code arithmetic} and {@code english}
 * @param average the average mark, 1 to 6
 * @param averageTick whether "lower than 3" was ticked
 * @param failing how many subjects have the mark 1 or none at all
 * @param failingCounted whether that number is written down, or only a tick
 * @param deviation what is said about a large deviation, {@link #TICK} for a mere tick; likewise {@code need}
 * @param deadline the earlier one for pupils with a process of their own
 */
public record Observations(
        Double absence,
        boolean absenceTick,
        boolean earlierPlan,
        boolean plan,
        boolean lowestLevelTick,
        Integer reading,
        Integer arithmetic,
        Integer english,
        boolean earlierSpecialEducation,
        Double average,
        boolean averageTick,
        int failing,
        boolean failingCounted,
        String deviation,
        String need,
        Deadline deadline) {

    /** Said by a tick, without words. */
    public static final String TICK = "x";

    /** The number of the form's seven risk factors that are present. */
    public int factors() {
        return count(absence != null ? absence > 6 : absenceTick)
                + count(earlierPlan)
                + count(plan)
                + count(lowestLevelTick || isLowest(reading) || isLowest(arithmetic) || isLowest(english))
                + count(earlierSpecialEducation)
                + count(average != null ? average < 3 : averageTick)
                + count(failing > 0);
    }

    /** Whether the routine makes this a pupil to be followed up (routine 2.2 b). */
    public boolean callForFollowUp() {
        return deadline != Deadline.FEBRUARY_1 && (factors() >= 3 || deviation != null || need != null);
    }

    private static boolean isLowest(Integer level) {
        return level != null && level == 1;
    }

    private static int count(boolean factor) {
        return factor ? 1 : 0;
    }
}
