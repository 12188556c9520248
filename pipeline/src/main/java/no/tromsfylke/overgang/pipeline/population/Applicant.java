package no.tromsfylke.overgang.pipeline.population;

import static no.tromsfylke.overgang.pipeline.delivery.Forms.Onske.PRIORITET;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Onske.PROGRAMOMRADE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Onske.STATUS;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Onske.SVAR;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.BEHANDLET;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.BESTATT_ALLE_FAG;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.ENDRET_ANTALL;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.FLYTTET_DATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.FLYTTET_SAERLIG_GRUNN;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.FRIST;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.GRUNNLAG;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.HELHETSVURDERING;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.HJEMKOMMUNE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.MOTTATT_DATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.RADGIVER_ANBEFALT;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.RETTSTYPE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad.TRINN;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Frist;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Grunnlag;
import no.tromsfylke.overgang.pipeline.delivery.Codes.JaNei;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Status;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Trinn;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.rules.Regulation;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** Someone who applies for a place at vg1–vg3, with all wishes (§§ 3–8, 15, 16, 20–25). */
public final class Applicant implements Unit {

    /** How the application stands to its deadline (§ 6), first match. */
    public enum DeadlineOutcome {
        BY_1_FEBRUARY,
        BY_1_MARCH,
        LATE_CONSIDERED,
        LATE_REJECTED
    }

    /** On which right the applicant applies (§§ 3, 18, 24). */
    public enum Right {
        YOUTH,
        COMPLETION,
        ADULT,
        NONE
    }

    /** On which basis the applicant is admitted (§§ 4, 8, 20–25). */
    public enum Basis {
        ORDINARY,
        PRIORITY,
        INDIVIDUAL,
        NATIONAL_LINE,
        GUEST,
        ADULT
    }

    /** Changes after the deadline (§ 7), first match. */
    public enum Change {
        NOT_ALLOWED,
        MORE_THAN_ONCE,
        ONCE_UNRECOMMENDED,
        ONCE_RECOMMENDED,
        UNCHANGED
    }

    /** Moves between regions (§§ 3, 5), first match. */
    public enum Moving {
        NOT_MOVED,
        BY_1_MARCH,
        LATER_WITH_REASON,
        LATER
    }

    /** The best the applicant was offered (§ 15), first match. */
    public enum Offer {
        FIRST_CHOICE,
        SECOND_CHOICE,
        THIRD_OR_LATER,
        MOVED_ON,
        WAITING_LIST,
        NO_OFFER;

        public boolean isPlace() {
            return this != WAITING_LIST && this != NO_OFFER;
        }
    }

    /** The applicant's answer to an offer (§ 15), first match. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        NO_ANSWER
    }

    /** The outcome of the overall assessment of § 16. */
    public enum Assessment {
        QUALIFIED,
        PART_TIME,
        RECHOICE,
        REJECTED,
        NOT_ASSESSED
    }

    private final Row row;
    private final List<Row> wishes;
    private final Place place;
    private final long programmesNamed;

    Applicant(Row row, List<Row> wishes, Setting setting) {
        this.row = row;
        this.wishes = wishes.stream()
                .sorted(Comparator.comparing(wish -> wish.get(PRIORITET)))
                .toList();
        this.place = setting.place(
                row.get(HJEMKOMMUNE),
                "",
                firstWish().map(setting::programme).orElse(""),
                row.get(TRINN).text());
        this.programmesNamed = this.wishes.stream()
                .filter(wish -> wish.get(STATUS) != Status.SOKT_VIDERE)
                .map(wish -> setting.programme(wish.get(PROGRAMOMRADE)))
                .distinct()
                .count();
    }

    private Optional<String> firstWish() {
        return wishes.stream()
                .filter(wish -> wish.get(PRIORITET) == 1)
                .map(wish -> wish.get(PROGRAMOMRADE))
                .findFirst();
    }

    @Override
    public SchoolYear year() {
        return row.year();
    }

    @Override
    public Place place() {
        return place;
    }

    public DeadlineOutcome deadline() {
        var received = row.get(MOTTATT_DATO);
        var regulation = Regulation.in(year());
        boolean special = row.get(FRIST) == Frist.FEBRUARY_1;
        var due = (special ? regulation.specialDeadline() : regulation.ordinaryDeadline()).in(year());
        if (!received.isAfter(due)) {
            return special ? DeadlineOutcome.BY_1_FEBRUARY : DeadlineOutcome.BY_1_MARCH;
        }
        return row.get(BEHANDLET) == JaNei.NEI ? DeadlineOutcome.LATE_REJECTED : DeadlineOutcome.LATE_CONSIDERED;
    }

    public Right right() {
        return switch (row.get(RETTSTYPE)) {
            case UNGDOMSRETT -> Right.YOUTH;
            case FULLFORINGSRETT -> Right.COMPLETION;
            case VOKSENRETT -> Right.ADULT;
            case INGEN -> Right.NONE;
        };
    }

    public Basis basis() {
        return switch (row.get(GRUNNLAG)) {
            case ORDINAER -> Basis.ORDINARY;
            case FORTRINN -> Basis.PRIORITY;
            case INDIVIDUELL -> Basis.INDIVIDUAL;
            case LANDSLINJE -> Basis.NATIONAL_LINE;
            case GJESTEELEV -> Basis.GUEST;
            case VOKSEN -> Basis.ADULT;
        };
    }

    /** Whether § 7 forbids any change after the deadline. */
    public boolean mayNotChange() {
        var basis = row.get(GRUNNLAG);
        return basis == Grunnlag.FORTRINN || basis == Grunnlag.LANDSLINJE;
    }

    /** How often the application was changed after the deadline. */
    public int changes() {
        return row.get(ENDRET_ANTALL);
    }

    public boolean isChangeRecommended() {
        return row.is(RADGIVER_ANBEFALT);
    }

    public Change change() {
        if (changes() == 0) {
            return Change.UNCHANGED;
        }
        if (mayNotChange()) {
            return Change.NOT_ALLOWED;
        }
        if (changes() > 1) {
            return Change.MORE_THAN_ONCE;
        }
        return isChangeRecommended() ? Change.ONCE_RECOMMENDED : Change.ONCE_UNRECOMMENDED;
    }

    public Moving moving() {
        var moved = row.find(FLYTTET_DATO);
        if (moved.isEmpty()) {
            return Moving.NOT_MOVED;
        }
        if (!moved.get().isAfter(Regulation.in(year()).ordinaryDeadline().in(year()))) {
            return Moving.BY_1_MARCH;
        }
        return row.is(FLYTTET_SAERLIG_GRUNN) ? Moving.LATER_WITH_REASON : Moving.LATER;
    }

    public Offer offer() {
        var best = wishes.stream()
                .filter(wish -> wish.get(STATUS) == Status.INNTATT)
                .map(wish -> wish.get(PRIORITET))
                .findFirst();
        if (best.isPresent()) {
            return switch (best.get()) {
                case 1 -> Offer.FIRST_CHOICE;
                case 2 -> Offer.SECOND_CHOICE;
                default -> Offer.THIRD_OR_LATER;
            };
        }
        if (hasWish(Status.SOKT_VIDERE)) {
            return Offer.MOVED_ON;
        }
        return hasWish(Status.VENTELISTE) ? Offer.WAITING_LIST : Offer.NO_OFFER;
    }

    private boolean hasWish(Status status) {
        return wishes.stream().anyMatch(wish -> wish.get(STATUS) == status);
    }

    public Answer answer() {
        if (hasAnswered(JaNei.JA)) {
            return Answer.ACCEPTED;
        }
        return hasAnswered(JaNei.NEI) ? Answer.DECLINED : Answer.NO_ANSWER;
    }

    private boolean hasAnswered(JaNei answer) {
        return wishes.stream().anyMatch(wish -> wish.get(SVAR) == answer);
    }

    /** Whether § 15 asks for three programmes: ordinary applicants to vg1. */
    public boolean shallNameThreeProgrammes() {
        return row.get(TRINN) == Trinn.VG1 && basis() == Basis.ORDINARY;
    }

    public boolean namesEnoughProgrammes() {
        return programmesNamed >= Regulation.in(year()).programmesToName();
    }

    /** Whether § 16 applies: to vg2 or vg3 without having passed all subjects. */
    public boolean hasNotPassedAll() {
        return row.get(TRINN) != Trinn.VG1 && row.get(BESTATT_ALLE_FAG) == JaNei.NEI;
    }

    public Assessment assessment() {
        return row.find(HELHETSVURDERING)
                .map(outcome -> switch (outcome) {
                    case KVALIFISERT -> Assessment.QUALIFIED;
                    case DELTID -> Assessment.PART_TIME;
                    case OMVALG -> Assessment.RECHOICE;
                    case AVSLAG -> Assessment.REJECTED;
                })
                .orElse(Assessment.NOT_ASSESSED);
    }
}
