package no.tromsfylke.overgang.pipeline.population;

import static no.tromsfylke.overgang.pipeline.delivery.Forms.Arshjul.DATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Arshjul.NIVA;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Arshjul.SKOLE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Arshjul.TILTAK;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevtall.ELEVER_10_TRINN;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Niva;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Elevtall;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.population.PupilNumber.Part;
import no.tromsfylke.overgang.pipeline.population.WheelAction.Actor;
import no.tromsfylke.overgang.pipeline.region.Region;
import no.tromsfylke.overgang.pipeline.rules.Deadline;
import no.tromsfylke.overgang.pipeline.rules.Routine;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.rules.Timeliness;

/**
 * Units that are no persons: actions of the year wheel, and the schools' own pupil numbers. Few enough to be made on the
 * driver. Schools and owners that delivered nothing are units too – an action nobody reports is not done.
 */
public final class OpenUnits {

    private record ActionKey(SchoolYear year, Niva level, String actor, int number) {}

    private final Region region;
    private final LocalDate asOf;
    private final Map<ActionKey, LocalDate> done = new HashMap<>();
    private final List<Row> pupilNumbers;

    /** @param used the used rows of {@code arshjul} and {@code elevtall} */
    public OpenUnits(Region region, LocalDate asOf, Collection<Row> used) {
        this.region = region;
        this.asOf = asOf;
        this.pupilNumbers =
                used.stream().filter(row -> row.kind() == Kind.ELEVTALL).toList();
        used.stream()
                .filter(row -> row.kind() == Kind.ARSHJUL)
                .forEach(row -> done.merge(key(row), row.get(DATO), OpenUnits::earlier));
    }

    private static ActionKey key(Row row) {
        var actor = row.get(NIVA) == Niva.ENHET ? row.get(SKOLE) : row.deliverer();
        return new ActionKey(row.year(), row.get(NIVA), actor, row.get(TILTAK));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** All actions of a school year, done or not. */
    public void wheel(SchoolYear year, Consumer<Unit> action) {
        var routine = Routine.in(year);
        for (var school : region.lowerSecondarySchools()) {
            if (school.existedOn(year.autumn(10, 1))) {
                var place = Place.atLowerSchool(school.municipality(), school.orgnr());
                actions(year, place, Niva.ENHET, school.orgnr(), routine.schoolActions(), action);
            }
        }
        for (var municipality : region.municipalities()) {
            var place = Place.atLowerSchool(municipality.number(), "");
            actions(year, place, Niva.SKOLEEIER, municipality.number(), routine.ownerActions(), action);
        }
        actions(
                year,
                Place.regionWide(),
                Niva.SAMHANDLING,
                region.county().number(),
                routine.dialogueMeetings(),
                action);
    }

    private void actions(
            SchoolYear year, Place place, Niva level, String actor, List<Deadline> due, Consumer<Unit> action) {
        for (int number = 1; number <= due.size(); number++) {
            var day = Optional.ofNullable(done.get(new ActionKey(year, level, actor, number)));
            var timeliness = Timeliness.of(day, due.get(number - 1).in(year), asOf);
            action.accept(new WheelAction(year, place, actorOf(level), number, timeliness));
        }
    }

    private static Actor actorOf(Niva level) {
        return switch (level) {
            case ENHET -> Actor.SCHOOL;
            case SKOLEEIER -> Actor.OWNER;
            case SAMHANDLING -> Actor.DIALOGUE_MEETING;
        };
    }

    /** Asks how many pupils of a school are on samleskjema 1 in a school year. */
    @FunctionalInterface
    public interface Mapped {
        long at(SchoolYear year, String school);
    }

    /** Every school with a number of its own, parted into mapped (at most that number) and not mapped. */
    public void pupilNumbers(Mapped mapped, Consumer<Unit> action) {
        for (var row : pupilNumbers) {
            var orgnr = row.get(Elevtall.SKOLE);
            var school = region.findLowerSchool(orgnr).orElseThrow();
            var place = Place.atLowerSchool(school.municipality(), orgnr);
            long pupils = row.get(ELEVER_10_TRINN);
            long found = Math.min(pupils, mapped.at(row.year(), orgnr));
            action.accept(new PupilNumber(row.year(), place, Part.MAPPED, found));
            action.accept(new PupilNumber(row.year(), place, Part.NOT_MAPPED, pupils - found));
        }
    }
}
