package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.delivery.Kind.ELEVFORHOLD;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.LAEREKONTRAKT;
import static no.tromsfylke.overgang.pipeline.statistics.Category.plain;
import static no.tromsfylke.overgang.pipeline.statistics.Category.sensitive;
import static no.tromsfylke.overgang.pipeline.statistics.Population.COHORTS;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.PERSONAL;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.population.CohortMember;
import no.tromsfylke.overgang.pipeline.publication.Texts;

/** How those who began vg1 stand five (academic) or six (vocational) years later. */
final class Completion {

    static final String STATUS = "completion.status";
    static final String ACADEMIC = "academic";
    static final String VOCATIONAL = "vocational";

    /** The year after the fifth: by then results until 31 December after it are delivered. */
    private static final int YEARS_LATER_ACADEMIC = 5;

    private static final int YEARS_LATER_VOCATIONAL = 6;

    private Completion() {}

    static List<Statistic<?>> statistics() {
        return List.of(status());
    }

    private static Statistic<CohortMember> status() {
        return Statistic.of(STATUS, COHORTS, PERSONAL)
                .dividedBy(
                        CohortMember::status,
                        plain("completed_on_time", "Fullført på normert tid", "Fullført på normert tid", "On time"),
                        plain("completed_later", "Fullført senere", "Fullført seinare", "Completed later"),
                        plain("in_training", "Fortsatt i opplæring", "Framleis i opplæring", "Still in training"),
                        sensitive("not_passed", "Ikke bestått", "Ikkje bestått", "Not passed"),
                        sensitive("left", "Sluttet", "Slutta", "Left"))
                .grouped(Group.<CohortMember>all().needing(everyYear(YEARS_LATER_VOCATIONAL)))
                .grouped(Group.knownPart(
                                ACADEMIC,
                                new Texts("Studieforberedende", "Studieførebuande", "Academic"),
                                CohortMember::isAcademic)
                        .needing(everyYear(YEARS_LATER_ACADEMIC)))
                .grouped(Group.<CohortMember>knownPart(
                                VOCATIONAL,
                                new Texts("Yrkesfaglig", "Yrkesfagleg", "Vocational"),
                                member -> !member.isAcademic())
                        .needing(everyYear(YEARS_LATER_VOCATIONAL)))
                .summed(Margins.both(Margins.MUNICIPALITIES, Margins.UPPER_SCHOOLS_IN_BLOCKS))
                .needing(Need.of(ELEVFORHOLD), Need.of(LAEREKONTRAKT))
                .notInTheFirstYearOf(ELEVFORHOLD)
                .cautioned(new Texts(
                        "Skoleåret er det eleven begynte på vg1. Skole, program og bosted er fra da; en skole kan ikke"
                                + " stå til ansvar for alt som skjedde de neste årene. Elever som flyttet og fullførte"
                                + " i et annet fylke, står som sluttet. Tallene skal ikke brukes til å rangere skoler.",
                        "Skuleåret er det eleven byrja på vg1. Skule, program og bustad er frå då; ein skule kan ikkje"
                                + " stå til ansvar for alt som hende dei neste åra. Elevar som flytta og fullførte i"
                                + " eit anna fylke, står som slutta. Tala skal ikkje brukast til å rangere skular.",
                        "The school year is the one in which the pupil began vg1. School, programme and residence are"
                                + " from then; a school cannot answer for all that happened in the years after. Pupils"
                                + " who moved and completed in another county count as left. The figures must not be"
                                + " used to rank schools."))
                .titled("Gjennomføring", "Gjennomføring", "Completion")
                .defined(
                        "Elever som begynte på vg1 for første gang, etter fem år (studieforberedende) eller seks år"
                                + " (yrkesfag): fullført med bestått vg3 eller fag- eller svenneprøve på tre"
                                + " henholdsvis fire år, fullført senere, fortsatt i opplæring 1. oktober det siste"
                                + " året, ikke bestått, eller sluttet. Den første beskrivelsen som passer, gjelder.",
                        "Elevar som byrja på vg1 for første gong, etter fem år (studieførebuande) eller seks år"
                                + " (yrkesfag): fullført med bestått vg3 eller fag- eller sveineprøve på høvesvis tre"
                                + " og fire år, fullført seinare, framleis i opplæring 1. oktober det siste året,"
                                + " ikkje bestått, eller slutta. Den første skildringa som passar, gjeld.",
                        "Pupils who began vg1 for the first time, after five years (academic) or six (vocational):"
                                + " completed with vg3 or a trade examination passed within three and four years,"
                                + " completed later, still in training on 1 October of the last year, not passed, or"
                                + " left. The first description that fits counts.")
                .from("SSB", "Udir")
                .build();
    }

    /** Both deliveries of every year that follows, up to the last. */
    private static List<Need> everyYear(int last) {
        return IntStream.rangeClosed(1, last)
                .boxed()
                .flatMap(later -> Stream.of(new Need(ELEVFORHOLD, later), new Need(LAEREKONTRAKT, later)))
                .toList();
    }
}
