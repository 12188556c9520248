package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.cube.AreaLevel.REGION;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.SOKNAD;
import static no.tromsfylke.overgang.pipeline.statistics.Category.plain;
import static no.tromsfylke.overgang.pipeline.statistics.Category.sensitive;
import static no.tromsfylke.overgang.pipeline.statistics.Population.APPLICANTS;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.PERSONAL;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.SERVICE;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.population.Applicant;
import no.tromsfylke.overgang.pipeline.publication.Texts;

/** Who applies for vg1–vg3, by which right and when (§§ 3–8, 16, 18, 20–25). What came of it: {@link Offers}. */
final class Admission {

    static final String RIGHT = "admission.right";
    static final String BASIS = "admission.basis";
    static final String CHANGE = "admission.change";

    static final Texts CAUTIONS = new Texts(
            "Tallene sier hva som ble søkt og hva som ble svart, ikke hvorfor. Antall plasser og karakterer er ikke"
                    + " med, så de viser ikke om inntaket var lett eller vanskelig. De skal ikke brukes til å rangere"
                    + " skoler eller programmer. I små kommuner kan en forskjell være tilfeldig.",
            "Tala seier kva som vart søkt og kva som vart svara, ikkje kvifor. Talet på plassar og karakterar er ikkje"
                    + " med, så dei viser ikkje om inntaket var lett eller vanskeleg. Dei skal ikkje brukast til å"
                    + " rangere skular eller program. I små kommunar kan ein skilnad vere tilfeldig.",
            "The figures show what was applied for and what was answered, not why. Places and grades are not part of"
                    + " them, so they do not tell whether admission was easy or hard. They must not be used to rank"
                    + " schools or programmes. In small municipalities a difference may be chance.");

    private static final List<Margin> SUMS = Margins.both(Margins.MUNICIPALITIES, Margins.byLevel(REGION));

    private Admission() {}

    static List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>(List.of(deadline(), right(), basis(), change(), moving()));
        all.addAll(Offers.statistics());
        all.addAll(List.of(notPassed(), Offers.skillTest()));
        return all;
    }

    /** Begins a statistic of applicants by residence, with the level applied for. */
    static Declaration<Applicant> applicants(String id, Protection protection) {
        return Statistic.of(id, APPLICANTS, protection)
                .summed(SUMS)
                .needing(Need.of(SOKNAD))
                .cautioned(CAUTIONS);
    }

    private static Statistic<Applicant> deadline() {
        return applicants("admission.deadline", SERVICE)
                .dividedBy(
                        Applicant::deadline,
                        plain("by_1_february", "Innen 1. februar", "Innan 1. februar", "By 1 February"),
                        plain("by_1_march", "Innen 1. mars", "Innan 1. mars", "By 1 March"),
                        plain("late_considered", "For sent, behandlet", "For seint, behandla", "Late, considered"),
                        plain("late_rejected", "For sent, avvist", "For seint, avvist", "Late, rejected"))
                .titled("Søknadsfrist", "Søknadsfrist", "Application deadline")
                .defined(
                        "Om søknaden kom innen søkerens frist: 1. februar for søkere med fortrinnsrett eller"
                                + " individuell vurdering, ellers 1. mars. En søknad som kom for sent, kan likevel være"
                                + " behandlet.",
                        "Om søknaden kom innan fristen til søkjaren: 1. februar for søkjarar med fortrinnsrett eller"
                                + " individuell vurdering, elles 1. mars. Ein søknad som kom for seint, kan likevel"
                                + " vere behandla.",
                        "Whether the application came by the applicant's deadline: 1 February for applicants with"
                                + " priority or individual assessment, otherwise 1 March. A late application may have"
                                + " been considered all the same.")
                .from("§ 6")
                .build();
    }

    private static Statistic<Applicant> right() {
        return applicants(RIGHT, PERSONAL)
                .dividedBy(
                        Applicant::right,
                        plain("youth", "Ungdomsrett", "Ungdomsrett", "Youth right"),
                        plain("completion", "Fullføringsrett", "Fullføringsrett", "Right to completion"),
                        sensitive("adult", "Voksenrett", "Vaksenrett", "Adult right"),
                        sensitive("none", "Ingen rett", "Ingen rett", "No right"))
                .titled("Rett til opplæring", "Rett til opplæring", "Right to education")
                .defined(
                        "Hvilken rett til videregående opplæring søkeren har.",
                        "Kva rett til vidaregåande opplæring søkjaren har.",
                        "Which right to upper-secondary education the applicant has.")
                .from("§ 3", "§ 18", "§ 24")
                .build();
    }

    private static Statistic<Applicant> basis() {
        return applicants(BASIS, PERSONAL)
                .dividedBy(
                        Applicant::basis,
                        plain("ordinary", "Ordinært inntak", "Ordinært inntak", "Ordinary admission"),
                        sensitive("priority", "Fortrinnsrett", "Fortrinnsrett", "Priority"),
                        sensitive("individual", "Individuell vurdering", "Individuell vurdering", "Individual"),
                        plain("national_line", "Landslinje", "Landslinje", "National line"),
                        plain("guest", "Gjesteelev i annet fylke", "Gjesteelev i anna fylke", "Guest in other county"),
                        sensitive("adult", "Inntak av voksne", "Inntak av vaksne", "Admission of adults"))
                .titled("Grunnlag for inntaket", "Grunnlag for inntaket", "Basis of admission")
                .defined(
                        "Hvilken del av inntaket søknaden hører til.",
                        "Kva del av inntaket søknaden høyrer til.",
                        "Which part of the admission the application belongs to.")
                .from("§ 4", "§ 8", "§ 20", "§ 21", "§ 22", "§ 23", "§ 24", "§ 25")
                .build();
    }

    private static Statistic<Applicant> change() {
        return applicants(CHANGE, SERVICE)
                .dividedBy(
                        Applicant::change,
                        plain("not_allowed", "Endret uten adgang", "Endra utan høve", "Changed though not allowed"),
                        plain("more_than_once", "Endret flere ganger", "Endra fleire gonger", "More than once"),
                        plain(
                                "once_unrecommended",
                                "Endret én gang uten anbefaling",
                                "Endra éin gong utan tilråding",
                                "Once, not recommended"),
                        plain(
                                "once_recommended",
                                "Endret én gang med anbefaling",
                                "Endra éin gong med tilråding",
                                "Once, recommended"),
                        plain("unchanged", "Ikke endret", "Ikkje endra", "Unchanged"))
                .titled("Endring etter fristen", "Endring etter fristen", "Changes after the deadline")
                .defined(
                        "Om søknaden ble endret etter fristen. Søkere med fortrinnsrett og til landslinjer kan ikke"
                                + " endre; andre kan endre én gang når rådgiver anbefaler det.",
                        "Om søknaden vart endra etter fristen. Søkjarar med fortrinnsrett og til landslinjer kan ikkje"
                                + " endre; andre kan endre éin gong når rådgjevar tilrår det.",
                        "Whether the application was changed after the deadline. Applicants with priority and to"
                                + " national lines may not change; others may once if a counsellor recommends it.")
                .from("§ 7")
                .build();
    }

    private static Statistic<Applicant> moving() {
        return applicants("admission.moving", SERVICE)
                .dividedBy(
                        Applicant::moving,
                        plain("not_moved", "Ikke flyttet", "Ikkje flytta", "Not moved"),
                        plain("by_1_march", "Flyttet innen 1. mars", "Flytta innan 1. mars", "Moved by 1 March"),
                        plain(
                                "later_with_reason",
                                "Flyttet senere, særlig grunn",
                                "Flytta seinare, særleg grunn",
                                "Moved later, special reason"),
                        plain("later", "Flyttet senere", "Flytta seinare", "Moved later"))
                .titled("Flytting før inntaket", "Flytting før inntaket", "Moving before admission")
                .defined(
                        "Om søkeren har flyttet til fylket eller mellom regioner, og når: innen 1. mars, senere med"
                                + " særlige grunner, eller senere uten.",
                        "Om søkjaren har flytta til fylket eller mellom regionar, og når: innan 1. mars, seinare med"
                                + " særlege grunnar, eller seinare utan.",
                        "Whether the applicant moved to the county or between regions, and when: by 1 March, later for"
                                + " special reasons, or later without.")
                .from("§ 3", "§ 5")
                .build();
    }

    private static Statistic<Applicant> notPassed() {
        return applicants("admission.not_passed", PERSONAL)
                .amongSomeOf(Applicant::hasNotPassedAll, RIGHT, "youth", "completion", "adult", "none")
                .onlyAtLevels("vg2", "vg3")
                .dividedBy(
                        Applicant::assessment,
                        plain("qualified", "Kvalifisert", "Kvalifisert", "Qualified"),
                        plain("part_time", "Deltid", "Deltid", "Part-time"),
                        plain("rechoice", "Omvalg", "Omval", "Rechoice"),
                        sensitive("rejected", "Avslag", "Avslag", "Rejected"),
                        plain("not_assessed", "Ikke vurdert", "Ikkje vurdert", "Not assessed"))
                .summed(Margins.both(Margins.REGION_ONLY, Margins.byLevel(REGION)))
                .titled(
                        "Søkere som ikke har bestått alle fag",
                        "Søkjarar som ikkje har bestått alle fag",
                        "Applicants who have not passed all subjects")
                .defined(
                        "Søkere til vg2 og vg3 som ikke har bestått alle fag: utfallet av skolens helhetlige vurdering."
                                + " Uten innmeldt utfall regnes søkeren som ikke vurdert.",
                        "Søkjarar til vg2 og vg3 som ikkje har bestått alle fag: utfallet av den heilskaplege"
                                + " vurderinga til skulen. Utan innmeldt utfall er søkjaren rekna som ikkje vurdert.",
                        "Applicants to vg2 and vg3 who have not passed all subjects: the outcome of the school's"
                                + " overall assessment. Without a delivered outcome the applicant counts as not"
                                + " assessed.")
                .from("§ 16")
                .build();
    }
}
