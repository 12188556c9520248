package no.tromsfylke.overgang.pipeline.sample.life;

import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Level;
import no.tromsfylke.overgang.pipeline.sample.world.Programme;

/**
 * What a person wants to do next.
 *
 * @param from where the person was last, or null before the first year
 * @param begun when vg1 was begun, which decides the code list
 * @param passedAll whether everything so far is passed
 * @param programme the one to go on with; null while still open
 */
record Goal(Level level, Place from, SchoolYear begun, boolean passedAll, Programme programme) {

    static Goal firstYear(SchoolYear begun) {
        return new Goal(Level.VG1, null, begun, true, null);
    }

    /** From here to a level of a programme. */
    Goal onTo(Level next, Place here, Programme nextProgramme) {
        return new Goal(next, here, begun, passedAll, nextProgramme);
    }

    Goal withFailedSubjects() {
        return new Goal(level, from, begun, false, programme);
    }

    boolean isAbout(Level candidate) {
        return level == candidate;
    }
}
