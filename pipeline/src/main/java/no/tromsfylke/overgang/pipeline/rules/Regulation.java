package no.tromsfylke.overgang.pipeline.rules;

import java.time.LocalDate;

/**
 * One version of the county regulation on admission and apprenticeship placement.
 *
 * @param specialDeadline for applicants with priority or individual assessment (§ 6)
 * @param ordinaryDeadline for the ordinary admission (§ 6), also the last day to report a move (§§ 3, 5)
 * @param rightUsedFrom a pupil who leaves before this day has not used a year of the right (§ 11)
 * @param monthsBeforeRightIsUsed a contract terminated within them leaves the right untouched (§ 11)
 * @param programmesToName so many different programmes an applicant to vg1 shall name (§ 15)
 */
public record Regulation(
        String id,
        LocalDate inForce,
        Deadline specialDeadline,
        Deadline ordinaryDeadline,
        Deadline rightUsedFrom,
        int monthsBeforeRightIsUsed,
        int programmesToName) {

    private static final Regulation OF_2014 = new Regulation(
            "FOR-2014-12-09-1785",
            LocalDate.of(2015, 1, 1),
            new Deadline(2, 1, "§ 6"),
            new Deadline(3, 1, "§ 6"),
            new Deadline(11, 1, "§ 11"),
            8,
            3);

    /** The version that judges a school year; years before it came into force are judged by it too. */
    public static Regulation in(SchoolYear year) {
        return OF_2014;
    }
}
