package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.delivery.Kind.LAEREKONTRAKT;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.SOKNAD;
import static no.tromsfylke.overgang.pipeline.statistics.Category.plain;
import static no.tromsfylke.overgang.pipeline.statistics.Category.sensitive;
import static no.tromsfylke.overgang.pipeline.statistics.Population.APPRENTICE_APPLICANTS;
import static no.tromsfylke.overgang.pipeline.statistics.Population.CONTRACTS;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.PERSONAL;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.SERVICE;

import java.util.List;
import no.tromsfylke.overgang.pipeline.population.ApprenticeApplicant;
import no.tromsfylke.overgang.pipeline.population.Contract;
import no.tromsfylke.overgang.pipeline.publication.Texts;

/** Placement in apprenticeships, and what became of the contracts (§§ 11, 26–28). */
final class Apprenticeship {

    static final String WITH_RIGHT = "with_right";
    static final String WITHOUT_RIGHT = "without_right";

    private static final Texts CAUTIONS = new Texts(
            "Om det blir en kontrakt, avhenger av bedriftene like mye som av søkerne. Lærlinger kan finne bedrift uten"
                    + " å søke, og kontrakter i andre fylker er bare med når de er meldt. Tallene forklarer ikke hvorfor"
                    + " en kontrakt ble hevet, og skal ikke brukes til å rangere fag eller kommuner.",
            "Om det blir ein kontrakt, kjem an på bedriftene like mykje som på søkjarane. Lærlingar kan finne bedrift"
                    + " utan å søkje, og kontraktar i andre fylke er berre med når dei er melde. Tala forklarer ikkje"
                    + " kvifor ein kontrakt vart heva, og skal ikkje brukast til å rangere fag eller kommunar.",
            "Whether there is a contract depends on the companies as much as on the applicants. Apprentices may find a"
                    + " company without applying, and contracts in other counties are only there if reported. The"
                    + " figures do not explain why a contract was terminated and must not be used to rank trades or"
                    + " municipalities.");

    private Apprenticeship() {}

    static List<Statistic<?>> statistics() {
        return List.of(deadline(), placement(), status());
    }

    private static Declaration<ApprenticeApplicant> applicants(String id, Protection protection) {
        return Statistic.of(id, APPRENTICE_APPLICANTS, protection)
                .wholeAndGroups(List.of(
                        Group.part(
                                WITH_RIGHT,
                                new Texts(
                                        "Med ungdomsrett eller fullføringsrett",
                                        "Med ungdomsrett eller fullføringsrett",
                                        "With a youth right or a right to completion"),
                                ApprenticeApplicant::hasRight),
                        Group.part(
                                WITHOUT_RIGHT,
                                new Texts("Uten slik rett", "Utan slik rett", "Without such a right"),
                                applicant -> !applicant.hasRight())))
                .summed(Margins.MUNICIPALITIES)
                .cautioned(CAUTIONS);
    }

    private static Statistic<ApprenticeApplicant> deadline() {
        return applicants("apprenticeship.deadline", SERVICE)
                .dividedBy(
                        ApprenticeApplicant::deadline,
                        plain("by_1_march", "Innen 1. mars", "Innan 1. mars", "By 1 March"),
                        plain("late_considered", "For sent, behandlet", "For seint, behandla", "Late, considered"),
                        plain("late_rejected", "For sent, avvist", "For seint, avvist", "Late, rejected"))
                .needing(Need.of(SOKNAD))
                .titled("Søknadsfrist for læreplass", "Søknadsfrist for læreplass", "Deadline for apprenticeships")
                .defined(
                        "Om søknaden om læreplass kom innen 1. mars, og ellers om den likevel ble behandlet.",
                        "Om søknaden om læreplass kom innan 1. mars, og elles om han likevel vart behandla.",
                        "Whether the application for an apprenticeship came by 1 March, and otherwise whether it was"
                                + " considered all the same.")
                .from("§ 27")
                .build();
    }

    private static Statistic<ApprenticeApplicant> placement() {
        return applicants("apprenticeship.placement", PERSONAL)
                .dividedBy(
                        ApprenticeApplicant::placement,
                        plain("contract", "Fikk kontrakt", "Fekk kontrakt", "Got a contract"),
                        sensitive("no_contract", "Fikk ikke kontrakt", "Fekk ikkje kontrakt", "Got no contract"))
                .needing(Need.of(SOKNAD), Need.of(LAEREKONTRAKT), Need.oneYearLater(LAEREKONTRAKT))
                .titled("Formidling til læreplass", "Formidling til læreplass", "Placement in an apprenticeship")
                .defined(
                        "Om søkeren har en lærekontrakt som begynner fra 1. mars til 31. desember i søknadsåret. Kan"
                                + " først telles når neste skoleår er levert.",
                        "Om søkjaren har ein lærekontrakt som tek til frå 1. mars til 31. desember i søknadsåret. Kan"
                                + " først teljast når neste skuleår er levert.",
                        "Whether the applicant has a contract that begins between 1 March and 31 December of the year"
                                + " of application. It can only be counted when the next school year is delivered.")
                .from("§ 26", "§ 28")
                .build();
    }

    private static Statistic<Contract> status() {
        return Statistic.of("apprenticeship.status", CONTRACTS, PERSONAL)
                .dividedBy(
                        Contract::status,
                        plain("running", "Løpende", "Løpande", "Running"),
                        plain("passed", "Bestått", "Bestått", "Passed"),
                        sensitive("not_passed", "Ikke bestått", "Ikkje bestått", "Not passed"),
                        sensitive(
                                "terminated_within_8_months",
                                "Hevet innen åtte måneder",
                                "Heva innan åtte månader",
                                "Terminated within eight months"),
                        sensitive("terminated_later", "Hevet senere", "Heva seinare", "Terminated later"),
                        plain("ended_unknown", "Avsluttet, ukjent", "Avslutta, ukjent", "Ended, unknown how"))
                .summed(Margins.MUNICIPALITIES)
                .needing(Need.of(LAEREKONTRAKT))
                .cautioned(CAUTIONS)
                .titled(
                        "Lærekontrakter ved årets slutt",
                        "Lærekontraktar ved slutten av året",
                        "Contracts at year's end")
                .defined(
                        "Kontrakter som løp i skoleåret, etter hvordan de sto 31. juli. En kontrakt som er hevet før"
                                + " det er gått åtte måneder, bruker ikke av retten til opplæring.",
                        "Kontraktar som gjekk i skuleåret, etter korleis dei stod 31. juli. Ein kontrakt som er heva"
                                + " før det har gått åtte månader, bruker ikkje av retten til opplæring.",
                        "Contracts that ran in the school year, by how they stood on 31 July. A contract terminated"
                                + " before eight months have passed uses none of the right to education.")
                .from("§ 11")
                .build();
    }
}
