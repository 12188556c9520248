package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.delivery.Kind.KARTLEGGING;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.OPPFOLGING;
import static no.tromsfylke.overgang.pipeline.statistics.Category.plain;
import static no.tromsfylke.overgang.pipeline.statistics.Category.sensitive;
import static no.tromsfylke.overgang.pipeline.statistics.Population.MAPPED;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.PERSONAL;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.SERVICE;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.population.MappedPupil;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.rules.Milestone;

/** How the noen-elever are asked and followed up (R 2.3–2.6, plan template). */
final class FollowUpTheme {

    /** Id of the statistic whose category {@code given} is the population of the milestones. */
    static final String CONSENT = "follow_up.consent";

    static final String CONTACT_ORDER = "follow_up.contact_order";

    private static final Texts CAUTIONS = new Texts(
            "Tallene viser det som er registrert, ikke hvor godt det ble gjort. Få elever ligger bak tallene i små"
                    + " kommuner; en forskjell mellom to kommuner eller år kan være tilfeldig. De skal ikke brukes til"
                    + " å rangere skoler eller kommuner.",
            "Tala viser det som er registrert, ikkje kor godt det vart gjort. Få elevar ligg bak tala i små kommunar;"
                    + " ein skilnad mellom to kommunar eller år kan vere tilfeldig. Dei skal ikkje brukast til å"
                    + " rangere skular eller kommunar.",
            "The figures show what was recorded, not how well it was done. Few pupils stand behind them in small"
                    + " municipalities; a difference between two municipalities or years may be chance. They must not"
                    + " be used to rank schools or municipalities.");

    private FollowUpTheme() {}

    static List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>(List.of(consent(), started(), contactOrder()));
        for (var milestone : Milestone.values()) {
            all.add(milestone(milestone));
        }
        all.add(coverage());
        all.add(leadTime());
        return all;
    }

    private static Declaration<MappedPupil> followUp(String id, Protection protection) {
        return Statistic.of(id, MAPPED, protection)
                .summed(Margins.MUNICIPALITIES)
                .cautioned(CAUTIONS);
    }

    private static Statistic<MappedPupil> consent() {
        return followUp(CONSENT, PERSONAL)
                .among(MappedPupil::isFollowUp, Risk.CLASSIFICATION, "follow_up")
                .dividedBy(
                        MappedPupil::consent,
                        plain("given", "Samtykke gitt", "Samtykke gitt", "Given"),
                        sensitive("refused", "Ikke samtykket", "Ikkje samtykt", "Refused"),
                        sensitive("withdrawn", "Trukket tilbake", "Trekt tilbake", "Withdrawn"),
                        plain("not_asked", "Ikke spurt", "Ikkje spurd", "Not asked"))
                .needing(Need.of(KARTLEGGING))
                .titled("Samtykke til oppfølging", "Samtykke til oppfølging", "Consent to follow-up")
                .defined(
                        "Hva noen-elevene og deres foresatte har svart på tilbudet om ekstra oppfølging. Uten svar på"
                                + " skjemaet regnes eleven som ikke spurt.",
                        "Kva noen-elevane og dei føresette har svart på tilbodet om ekstra oppfølging. Utan svar på"
                                + " skjemaet er eleven rekna som ikkje spurd.",
                        "What the noen-elever and their guardians answered to the offer of extra follow-up. Without an"
                                + " answer on the form the pupil counts as not asked.")
                .from("R 2.3", "R plan 1.9")
                .build();
    }

    private static Statistic<MappedPupil> started() {
        return followUp("follow_up.started", SERVICE)
                .among(MappedPupil::isFollowUp, Risk.CLASSIFICATION, "follow_up")
                .dividedBy(MappedPupil::isStarted, Categories.yesNo())
                .needing(Need.of(KARTLEGGING))
                .titled("Oppfølging satt i gang", "Oppfølging sett i gang", "Follow-up started")
                .defined(
                        "Om skolen har ført noen-eleven opp til oppfølging på samleskjema 1.",
                        "Om skulen har ført noen-eleven opp til oppfølging på samleskjema 1.",
                        "Whether the school has entered the noen-elev for follow-up on samleskjema 1.")
                .from("samleskjema 1")
                .build();
    }

    private static Statistic<MappedPupil> contactOrder() {
        return followUp(CONTACT_ORDER, SERVICE)
                .amongSomeOf(
                        pupil -> pupil.isFollowUp() && pupil.followUp().hasContact(), Risk.CLASSIFICATION, "follow_up")
                .dividedBy(
                        pupil -> pupil.followUp().contactOrder(),
                        plain("after_consent", "Etter samtykke", "Etter samtykke", "After consent"),
                        plain("before_consent", "Før samtykke", "Før samtykke", "Before consent"),
                        plain("without_consent", "Uten samtykke", "Utan samtykke", "Without consent"))
                .needing(Need.of(KARTLEGGING), Need.of(OPPFOLGING))
                .titled(
                        "Samtykke før kontakt med videregående",
                        "Samtykke før kontakt med vidaregåande",
                        "Consent before contact with the upper-secondary school")
                .defined(
                        "Noen-elever der skolen har tatt kontakt med en videregående skole: om samtykket kom først."
                                + " Et samtykke uten dato regnes som gitt før kontakten; et samtykke som var trukket"
                                + " før kontakten, regnes som manglende.",
                        "Noen-elevar der skulen har teke kontakt med ein vidaregåande skule: om samtykket kom først."
                                + " Eit samtykke utan dato er rekna som gitt før kontakten; eit samtykke som var trekt"
                                + " før kontakten, er rekna som manglande.",
                        "Noen-elever for whom the school has contacted an upper-secondary school: whether consent came"
                                + " first. A consent without a date counts as given before the contact; one withdrawn"
                                + " before the contact counts as lacking.")
                .from("R 2.3", "R 2.4")
                .build();
    }

    private static Statistic<MappedPupil> milestone(Milestone milestone) {
        var name = MilestoneTexts.name(milestone);
        var meaning = MilestoneTexts.meaning(milestone);
        return followUp("follow_up." + milestone.code(), SERVICE)
                .among(MappedPupil::isFollowUpWithConsent, CONSENT, "given")
                .dividedBy(pupil -> pupil.followUp().timeliness(milestone), Categories.timeliness())
                .needing(Need.of(KARTLEGGING), Need.of(OPPFOLGING))
                .titled(name.nb(), name.nn(), name.en())
                .defined(meaning.nb(), meaning.nn(), meaning.en())
                .from(MilestoneTexts.sources(milestone))
                .build();
    }

    private static Statistic<MappedPupil> coverage() {
        return followUp("follow_up.coverage", SERVICE)
                .among(MappedPupil::isFollowUpWithConsent, CONSENT, "given")
                .dividedBy(
                        pupil -> pupil.followUp().coverage(),
                        plain("all_on_time", "Alle i tide", "Alle i tide", "All on time"),
                        plain("all_done", "Alle gjort", "Alle gjorde", "All done"),
                        plain("some_done", "Noen gjort", "Nokre gjorde", "Some done"),
                        plain("none_done", "Ingen gjort", "Ingen gjorde", "None done"))
                .needing(Need.of(KARTLEGGING), Need.of(OPPFOLGING))
                .inClosedYearsOnly()
                .titled("Hele oppfølgingsløpet", "Heile oppfølgingsløpet", "The whole course of follow-up")
                .defined(
                        "De seks milepælene kontakt, møte med foresatte, besøk avklart, søknad sendt, overlevering og"
                                + " overtatt av videregående sett under ett. Bare avsluttede skoleår.",
                        "Dei seks milepålane kontakt, møte med føresette, besøk avklart, søknad send, overlevering og"
                                + " overteke av vidaregåande sett under eitt. Berre avslutta skuleår.",
                        "The six milestones contact, guardian meeting, visit arranged, application sent, handover and"
                                + " taken over, seen together. Closed school years only.")
                .from("R 2.4", "R 2.5", "R plan 1.11", "R plan 15.12", "R plan 1.3", "R plan 15.3", "R plan takeover")
                .build();
    }

    private static Statistic<MappedPupil> leadTime() {
        return followUp("follow_up.lead_time", SERVICE)
                .amongSomeOf(
                        pupil -> pupil.isFollowUpWithConsent()
                                && pupil.followUp().hasLeadTime(),
                        CONSENT,
                        "given")
                .dividedBy(
                        pupil -> pupil.followUp().leadTime().code(),
                        plain("up_to_14_days", "Inntil 14 dager", "Inntil 14 dagar", "Up to 14 days"),
                        plain("15_to_30", "15–30 dager", "15–30 dagar", "15–30 days"),
                        plain("31_to_60", "31–60 dager", "31–60 dagar", "31–60 days"),
                        plain("over_60", "Over 60 dager", "Over 60 dagar", "Over 60 days"))
                .needing(Need.of(KARTLEGGING), Need.of(OPPFOLGING))
                .titled(
                        "Tid fra kartlegging til kontakt",
                        "Tid frå kartlegging til kontakt",
                        "Time from mapping to contact")
                .defined(
                        "Dager fra eleven er kartlagt til første kontakt med en videregående skole, der begge datoer"
                                + " er kjent. Kontakt før kartleggingen regnes til den korteste tiden.",
                        "Dagar frå eleven er kartlagd til første kontakt med ein vidaregåande skule, der begge datoane"
                                + " er kjende. Kontakt før kartlegginga er rekna til den kortaste tida.",
                        "Days from mapping to the first contact with an upper-secondary school, where both dates are"
                                + " known. A contact before the mapping counts as the shortest time.")
                .from("R 2.2", "R 2.4")
                .build();
    }
}
