package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.delivery.Kind.ELEVFORHOLD;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.KARTLEGGING;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.LAEREKONTRAKT;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.OPPFOLGING;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.SOKNAD;
import static no.tromsfylke.overgang.pipeline.statistics.Category.plain;
import static no.tromsfylke.overgang.pipeline.statistics.Category.sensitive;
import static no.tromsfylke.overgang.pipeline.statistics.Population.MAPPED;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.PERSONAL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.tromsfylke.overgang.pipeline.population.MappedPupil;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.rules.Classification;

/** Where the mapped 10th-graders are a year later (R 1). Descriptive, never causal. */
final class Transition {

    static final String DIRECT = "transition.direct";
    static final String FIRST_YEAR = "transition.first_year";

    static final String FOLLOW_UP = "follow_up";
    static final String SPECIAL_PROCESS = "special_process";
    static final String ORDINARY = "ordinary";
    static final String FOLLOW_UP_COVERED = "follow_up_covered";
    static final String FOLLOW_UP_PARTLY = "follow_up_partly";
    static final String FOLLOW_UP_NO_CONSENT = "follow_up_no_consent";

    /** Whoever asks where pupils landed needs all of this, since the landing is judged as a whole. */
    static final Need[] NEEDS = {
        Need.of(KARTLEGGING), Need.of(SOKNAD), Need.oneYearLater(ELEVFORHOLD), Need.oneYearLater(LAEREKONTRAKT)
    };

    private static final String STARTED = "in_upper_secondary";

    private static final Texts CAUTIONS = new Texts(
            "Tallene beskriver og forklarer ikke. Elevene i gruppene er ulike fra før: de som får oppfølging, får den"
                    + " fordi risikoen er større. At en gruppe sluttet oftere eller sjeldnere, sier derfor ikke om"
                    + " oppfølgingen virket, og tallene skal ikke brukes til å dømme om det. Elever som flyttet ut av"
                    + " fylket, kan stå som ikke begynt.",
            "Tala skildrar og forklarer ikkje. Elevane i gruppene er ulike frå før: dei som får oppfølging, får ho"
                    + " fordi risikoen er større. At ei gruppe slutta oftare eller sjeldnare, seier difor ikkje om"
                    + " oppfølginga verka, og tala skal ikkje brukast til å dømme om det. Elevar som flytta ut av"
                    + " fylket, kan stå som ikkje byrja.",
            "The figures describe and do not explain. The groups differ from the start: those who are followed up are"
                    + " so because their risk is larger. That a group left more or less often therefore does not tell"
                    + " whether follow-up worked, and the figures must not be used to judge that. Pupils who moved out"
                    + " of the county may count as not started.");

    private Transition() {}

    static List<Statistic<?>> statistics() {
        return List.of(direct(), firstYear());
    }

    private static Statistic<MappedPupil> direct() {
        return Statistic.of(DIRECT, MAPPED, PERSONAL)
                .dividedBy(
                        pupil -> pupil.landing().direct(),
                        plain(STARTED, "I videregående skole", "I vidaregåande skule", "In upper-secondary school"),
                        plain("apprenticeship", "I lære", "I lære", "In an apprenticeship"),
                        sensitive(
                                "applied_not_started",
                                "Søkte, men begynte ikke",
                                "Søkte, men byrja ikkje",
                                "Applied, not started"),
                        sensitive("not_applied", "Søkte ikke", "Søkte ikkje", "Did not apply"))
                .wholeAndGroups(List.of(
                        classified(Classification.FOLLOW_UP)
                                .refining(Refinement.wholeOf(Risk.CLASSIFICATION, FOLLOW_UP)),
                        classified(Classification.SPECIAL_PROCESS)
                                .refining(Refinement.wholeOf(Risk.CLASSIFICATION, SPECIAL_PROCESS)),
                        classified(Classification.ORDINARY)
                                .refining(Refinement.wholeOf(Risk.CLASSIFICATION, ORDINARY))))
                .summed(Margins.MUNICIPALITIES)
                .needing(NEEDS)
                .cautioned(CAUTIONS)
                .titled("Direkte overgang", "Direkte overgang", "Direct transition")
                .defined(
                        "Hvor de kartlagte elevene var 1. oktober skoleåret etter: i videregående skole, ellers i lære,"
                                + " ellers med eller uten søknad til videregående.",
                        "Kvar dei kartlagde elevane var 1. oktober skuleåret etter: i vidaregåande skule, elles i lære,"
                                + " elles med eller utan søknad til vidaregåande.",
                        "Where the mapped pupils were on 1 October of the school year after: in upper-secondary school,"
                                + " else in an apprenticeship, else with or without an application.")
                .from("R 1", "SSB")
                .build();
    }

    private static Group<MappedPupil> classified(Classification classification) {
        Predicate<MappedPupil> members = pupil -> pupil.classification() == classification;
        var group = switch (classification) {
            case FOLLOW_UP -> Group.part(FOLLOW_UP, new Texts("Noen-elever", "Noen-elevar", "Follow-up"), members);
            case SPECIAL_PROCESS ->
                Group.part(SPECIAL_PROCESS, new Texts("Særskilt løp", "Særskilt løp", "Special process"), members);
            case ORDINARY -> Group.part(ORDINARY, new Texts("Ordinært løp", "Ordinært løp", "Ordinary"), members);
        };
        return group.summed(Margins.REGION_ONLY);
    }

    private static Statistic<MappedPupil> firstYear() {
        var groups = new ArrayList<Group<MappedPupil>>();
        for (var classification : Classification.values()) {
            var group = classified(classification);
            groups.add(group.refining(Refinement.wholeOf(DIRECT, STARTED).inGroup(group.code())));
        }
        groups.addAll(followedUp());
        return Statistic.of(FIRST_YEAR, MAPPED, PERSONAL)
                .among(pupil -> pupil.landing().isInUpperSecondary(), DIRECT, STARTED)
                .dividedBy(
                        pupil -> pupil.landing().firstYearOutcome(),
                        sensitive("left", "Sluttet i løpet av året", "Slutta i løpet av året", "Left during the year"),
                        plain("not_left", "Sluttet ikke", "Slutta ikkje", "Did not leave"),
                        plain("other", "Permisjon, utveksling, flyttet", "Permisjon, utveksling, flytta", "Other"))
                .wholeAndGroups(groups)
                .summed(Margins.REGION_ONLY)
                .needing(NEEDS)
                .cautioned(CAUTIONS)
                .titled("Det første året i videregående", "Det første året i vidaregåande", "The first year after")
                .defined(
                        "Elever som var i videregående skole 1. oktober: om de sluttet i løpet av det skoleåret. «Fulgt"
                                + " opp» er noen-elever med samtykke der alle seks milepæler ble gjort; «delvis fulgt"
                                + " opp» er de andre med samtykke.",
                        "Elevar som var i vidaregåande skule 1. oktober: om dei slutta i løpet av det skuleåret. «Følgd"
                                + " opp» er noen-elevar med samtykke der alle seks milepålane vart gjorde; «delvis"
                                + " følgd opp» er dei andre med samtykke.",
                        "Pupils who were in upper-secondary school on 1 October: whether they left during that school"
                                + " year. \"Followed up\" are noen-elever with consent for whom all six milestones were"
                                + " done; \"partly followed up\" are the others with consent.")
                .from("R 1")
                .build();
    }

    /** The noen-elever by how far they were followed up; together they are the group of noen-elever. */
    private static List<Group<MappedPupil>> followedUp() {
        var within = Refinement.someOf(FIRST_YEAR, "left", "not_left", "other").inGroup(FOLLOW_UP);
        return List.of(
                Group.<MappedPupil>part(
                                FOLLOW_UP_COVERED,
                                new Texts("Noen-elever, fulgt opp", "Noen-elevar, følgde opp", "Followed up"),
                                pupil -> pupil.isFollowUpWithConsent()
                                        && pupil.followUp().isCovered())
                        .needing(List.of(Need.of(OPPFOLGING)))
                        .refining(within),
                Group.<MappedPupil>part(
                                FOLLOW_UP_PARTLY,
                                new Texts(
                                        "Noen-elever, delvis eller ikke fulgt opp",
                                        "Noen-elevar, delvis eller ikkje følgde opp",
                                        "Partly or not followed up"),
                                pupil -> pupil.isFollowUpWithConsent()
                                        && !pupil.followUp().isCovered())
                        .needing(List.of(Need.of(OPPFOLGING)))
                        .refining(within),
                Group.<MappedPupil>part(
                                FOLLOW_UP_NO_CONSENT,
                                new Texts("Noen-elever uten samtykke", "Noen-elevar utan samtykke", "Without consent"),
                                pupil -> pupil.isFollowUp() && !pupil.isFollowUpWithConsent())
                        .refining(within));
    }
}
