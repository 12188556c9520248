package no.tromsfylke.overgang.pipeline.population;

import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.KARTLAGT_DATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.SAMTYKKE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.SAMTYKKE_DATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.TRUKKET_DATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Oppfolging.DATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Oppfolging.TILTAK;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Samtykke;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Tiltak;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.rules.Milestone;
import no.tromsfylke.overgang.pipeline.rules.Routine;
import no.tromsfylke.overgang.pipeline.rules.Timeliness;

/** The milestones of one pupil's plan in one school year (R 2.3–2.6). */
public final class FollowUp {

    /** Whether the school had consent when it first contacted the upper-secondary school (R 2.3). */
    public enum ContactOrder {
        AFTER_CONSENT,
        BEFORE_CONSENT,
        WITHOUT_CONSENT
    }

    /** How much of the plan's six common milestones was done, first match in this order. */
    public enum Coverage {
        ALL_ON_TIME,
        ALL_DONE,
        SOME_DONE,
        NONE_DONE
    }

    /** Days from mapping to first contact. */
    public enum LeadTime {
        UP_TO_14_DAYS("up_to_14_days"),
        FROM_15_TO_30_DAYS("15_to_30"),
        FROM_31_TO_60_DAYS("31_to_60"),
        OVER_60_DAYS("over_60");

        private final String code;

        LeadTime(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private final Row mapping;
    private final LocalDate asOf;
    private final Map<Milestone, LocalDate> done = new EnumMap<>(Milestone.class);

    /** @param rows the pupil's follow-up rows of the year; of several dates of a milestone the earliest counts */
    FollowUp(Row mapping, List<Row> rows, LocalDate asOf) {
        this.mapping = mapping;
        this.asOf = asOf;
        for (var row : rows) {
            done.merge(milestone(row.get(TILTAK)), row.get(DATO), (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    private static Milestone milestone(Tiltak action) {
        return switch (action) {
            case KONTAKT_VGS -> Milestone.CONTACT;
            case MOTE_FORESATTE -> Milestone.GUARDIAN_MEETING;
            case HOSPITERING_AVKLART -> Milestone.VISIT_ARRANGED;
            case HOSPITERING_GJENNOMFORT -> Milestone.VISIT_CARRIED_OUT;
            case SOKNAD_SENDT -> Milestone.APPLICATION_SENT;
            case OVERLEVERING -> Milestone.HANDOVER;
            case VGS_OVERTATT -> Milestone.TAKEN_OVER;
            case INVITASJON_BESOK -> Milestone.INVITATION;
            case JUSTERING -> Milestone.ADJUSTMENT;
        };
    }

    private Optional<LocalDate> date(Milestone milestone) {
        return Optional.ofNullable(done.get(milestone));
    }

    public Timeliness timeliness(Milestone milestone) {
        var due = Routine.in(mapping.year()).due(milestone, mapping.year());
        return Timeliness.of(date(milestone), due, asOf);
    }

    public boolean hasContact() {
        return done.containsKey(Milestone.CONTACT);
    }

    /** Of a pupil with a contact; a consent whose day is not known is taken to have come first. */
    public ContactOrder contactOrder() {
        var answer = mapping.get(SAMTYKKE);
        if (answer != Samtykke.JA && answer != Samtykke.TRUKKET) {
            return ContactOrder.WITHOUT_CONSENT;
        }
        var contact = done.get(Milestone.CONTACT);
        boolean given =
                mapping.find(SAMTYKKE_DATO).map(day -> !day.isAfter(contact)).orElse(true);
        boolean withdrawn =
                mapping.find(TRUKKET_DATO).map(day -> day.isBefore(contact)).orElse(false);
        return given && !withdrawn ? ContactOrder.AFTER_CONSENT : ContactOrder.BEFORE_CONSENT;
    }

    public Coverage coverage() {
        var six = Milestone.COVERAGE.stream().map(this::timeliness).toList();
        if (six.stream().allMatch(each -> each == Timeliness.ON_TIME)) {
            return Coverage.ALL_ON_TIME;
        }
        if (six.stream().allMatch(Timeliness::isDone)) {
            return Coverage.ALL_DONE;
        }
        return six.stream().anyMatch(Timeliness::isDone) ? Coverage.SOME_DONE : Coverage.NONE_DONE;
    }

    /** Whether all six milestones were done, in time or not. */
    public boolean isCovered() {
        return coverage() == Coverage.ALL_ON_TIME || coverage() == Coverage.ALL_DONE;
    }

    public boolean hasLeadTime() {
        return hasContact() && mapping.find(KARTLAGT_DATO).isPresent();
    }

    /** Of a pupil whose days of mapping and contact are known; a contact before the mapping counts as quick. */
    public LeadTime leadTime() {
        long days = ChronoUnit.DAYS.between(mapping.get(KARTLAGT_DATO), done.get(Milestone.CONTACT));
        if (days <= 14) {
            return LeadTime.UP_TO_14_DAYS;
        }
        if (days <= 30) {
            return LeadTime.FROM_15_TO_30_DAYS;
        }
        return days <= 60 ? LeadTime.FROM_31_TO_60_DAYS : LeadTime.OVER_60_DAYS;
    }
}
