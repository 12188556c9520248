package no.tromsfylke.overgang.pipeline.population;

import static no.tromsfylke.overgang.pipeline.delivery.Forms.Laerekontrakt.STARTDATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.BEHANDLET;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.HJEMKOMMUNE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.MOTTATT_DATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.RETTSTYPE;

import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.delivery.Codes.JaNei;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Rettstype;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.rules.Regulation;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** Someone who applies to be placed in an apprenticeship (§§ 26–28). */
public final class ApprenticeApplicant implements Unit {

    /** How the application stands to the deadline (§ 27). */
    public enum DeadlineOutcome {
        BY_1_MARCH,
        LATE_CONSIDERED,
        LATE_REJECTED
    }

    /** What placement led to (§§ 26, 28). */
    public enum Placement {
        CONTRACT,
        NO_CONTRACT
    }

    private final Row row;
    private final Place place;
    private final Placement placement;

    ApprenticeApplicant(Row row, PupilHistory history, Setting setting) {
        this.row = row;
        this.place = setting.place(row.get(HJEMKOMMUNE), "", "", "");
        this.placement = hasContract(row.year(), history) ? Placement.CONTRACT : Placement.NO_CONTRACT;
    }

    /** A contract that starts 1 March–31 December of the calendar year of the application. */
    private static boolean hasContract(SchoolYear year, PupilHistory history) {
        return Stream.of(year, year.plus(1))
                .flatMap(delivered -> history.of(Kind.LAEREKONTRAKT, delivered).stream())
                .map(contract -> contract.get(STARTDATO))
                .anyMatch(start -> !start.isBefore(year.spring(3, 1)) && !start.isAfter(year.spring(12, 31)));
    }

    @Override
    public SchoolYear year() {
        return row.year();
    }

    @Override
    public Place place() {
        return place;
    }

    /** Whether the applicant has a right to upper-secondary education, by youth or to completion (§ 28). */
    public boolean hasRight() {
        return row.get(RETTSTYPE) == Rettstype.UNGDOMSRETT || row.get(RETTSTYPE) == Rettstype.FULLFORINGSRETT;
    }

    public DeadlineOutcome deadline() {
        var due = Regulation.in(year()).ordinaryDeadline().in(year());
        if (!row.get(MOTTATT_DATO).isAfter(due)) {
            return DeadlineOutcome.BY_1_MARCH;
        }
        return row.get(BEHANDLET) == JaNei.NEI ? DeadlineOutcome.LATE_REJECTED : DeadlineOutcome.LATE_CONSIDERED;
    }

    public Placement placement() {
        return placement;
    }
}
