package no.tromsfylke.overgang.pipeline.population;

import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.TRINN;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Trinn;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** Turns one pupil's history into the units of every population the pupil is part of. */
final class PupilUnits {

    private final PupilHistory history;
    private final Setting setting;
    private final Map<SchoolYear, EnrolledPupil> enrolled = new TreeMap<>();

    PupilUnits(PupilHistory history, Setting setting) {
        this.history = history;
        this.setting = setting;
        history.byYear(Kind.ELEVFORHOLD)
                .forEach((year, rows) -> enrolled.put(year, new EnrolledPupil(year, rows, setting)));
    }

    void forEach(Consumer<Unit> action) {
        history.all(Kind.KARTLEGGING)
                .map(row -> new MappedPupil(row, history, enrolledIn(row.year().plus(1)), setting))
                .forEach(action);
        history.all(Kind.SOKNAD).forEach(application -> applicationUnits(application, action));
        enrolled.values().forEach(action);
        history.all(Kind.LAEREKONTRAKT)
                .filter(Contract::ranInYear)
                .map(row -> new Contract(row, setting))
                .forEach(action);
        CohortMember.find(history, setting).ifPresent(action);
    }

    private Optional<EnrolledPupil> enrolledIn(SchoolYear year) {
        return Optional.ofNullable(enrolled.get(year));
    }

    private void applicationUnits(Row application, Consumer<Unit> action) {
        if (application.get(TRINN) == Trinn.LAEREPLASS) {
            action.accept(new ApprenticeApplicant(application, history, setting));
            return;
        }
        var wishes = history.of(Kind.ONSKE, application.year());
        action.accept(new Applicant(application, wishes, setting));
        if (application.get(TRINN) == Trinn.VG1) {
            wishes.stream()
                    .filter(wish -> SkillTestAdmission.isOne(wish, setting))
                    .map(wish -> new SkillTestAdmission(wish, setting))
                    .forEach(action);
        }
    }
}
