package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.statistics.Category.plain;
import static no.tromsfylke.overgang.pipeline.statistics.Category.sensitive;
import static no.tromsfylke.overgang.pipeline.statistics.Population.MAPPED;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.PERSONAL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.tromsfylke.overgang.pipeline.population.MappedPupil;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.rules.RiskFactor;

/** How well the routine's signs point out those with whom it went badly (R 2.2); the population of {@link WhatIf} too. */
final class Accuracy {

    static final String FOLLOW_UP = "accuracy.follow_up";
    static final String FACTOR_COUNT = "accuracy.factor_count";

    static final Texts CAUTIONS = new Texts(
            "Tallene gjelder grupper og skal ikke brukes til å forutsi hvordan det går med en enkelt elev. Noen-elever"
                    + " får oppfølging nettopp for at det skal gå bra; da ser regelen dårligere ut enn den er. En regel"
                    + " som krever mange tegn, finner gjerne få av dem det gjelder: regler av typen «tre eller flere»"
                    + " har andre steder funnet om lag én av sju. Tallene er beskrivelser, ikke årsaker.",
            "Tala gjeld grupper og skal ikkje brukast til å spå korleis det går med ein einskild elev. Noen-elevar får"
                    + " oppfølging nettopp for at det skal gå bra; då ser regelen dårlegare ut enn han er. Ein regel"
                    + " som krev mange teikn, finn gjerne få av dei det gjeld: reglar av typen «tre eller fleire» har"
                    + " andre stader funne om lag éin av sju. Tala er skildringar, ikkje årsaker.",
            "The figures tell of groups and must not be used to predict what becomes of a single pupil. Noen-elever are"
                    + " followed up precisely so that it goes well; that makes the rule look worse than it is. A rule"
                    + " that asks for many signs tends to find few of those concerned: rules of the kind \"three or"
                    + " more\" have elsewhere found about one in seven. The figures describe; they are no causes.");

    private Accuracy() {}

    static List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>();
        for (var factor : RiskFactor.values()) {
            all.add(factor(factor));
        }
        all.addAll(List.of(followUp(), factorCount()));
        return all;
    }

    /** Begins a statistic of those in the ordinary course whose landing is known, all blocks of years pooled. */
    static Declaration<MappedPupil> landed(String id) {
        return Statistic.of(id, MAPPED, PERSONAL)
                .among(MappedPupil::isInOrdinaryCourse, Risk.CLASSIFICATION, "follow_up", "ordinary")
                .summed(Margins.REGION_POOLED)
                .needing(Transition.NEEDS)
                .cautioned(CAUTIONS)
                .from("R 2.2");
    }

    private static Declaration<MappedPupil> fourfold(String id, Predicate<MappedPupil> sign) {
        return landed(id)
                .dividedBy(
                        pupil -> outcome(sign.test(pupil), pupil.landing().isAdverse()),
                        sensitive("true_positive", "Tegn, gikk dårlig", "Teikn, gjekk dårleg", "Sign, adverse"),
                        plain("false_positive", "Tegn, gikk bra", "Teikn, gjekk bra", "Sign, fine"),
                        sensitive(
                                "false_negative",
                                "Ikke tegn, gikk dårlig",
                                "Ikkje teikn, gjekk dårleg",
                                "No sign, adverse"),
                        plain("true_negative", "Ikke tegn, gikk bra", "Ikkje teikn, gjekk bra", "No sign, fine"));
    }

    private static String outcome(boolean hasSign, boolean isAdverse) {
        if (hasSign) {
            return isAdverse ? "true_positive" : "false_positive";
        }
        return isAdverse ? "false_negative" : "true_negative";
    }

    private static Statistic<MappedPupil> factor(RiskFactor factor) {
        var name = FactorTexts.name(factor);
        return fourfold("accuracy." + factor.code(), pupil -> pupil.profile().has(factor))
                .titled("Treff: " + lower(name.nb()), "Treff: " + lower(name.nn()), "Accuracy: " + lower(name.en()))
                .defined(
                        "Om faktoren var registrert, mot om det gikk dårlig: eleven begynte ikke i videregående opplæring"
                                + " eller sluttet det første året. Elever i særskilt løp er ikke med. Alle hele"
                                + " treårsperioder er slått sammen.",
                        "Om faktoren var registrert, mot om det gjekk dårleg: eleven byrja ikkje i vidaregåande"
                                + " opplæring eller slutta det første året. Elevar i særskilt løp er ikkje med. Alle"
                                + " heile treårsperiodar er slått saman.",
                        "Whether the factor was recorded, against whether it went badly: the pupil did not start"
                                + " upper-secondary education or left in the first year. Pupils in the special process"
                                + " are left out. All complete three-year blocks are pooled.")
                .build();
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
    }

    private static Statistic<MappedPupil> followUp() {
        return fourfold(FOLLOW_UP, MappedPupil::isFollowUp)
                .titled("Treff: hele regelen", "Treff: heile regelen", "Accuracy: the whole rule")
                .defined(
                        "Om eleven var noen-elev etter rutinens regel, mot om det gikk dårlig: eleven begynte ikke i"
                                + " videregående opplæring eller sluttet det første året. Elever i særskilt løp er ikke"
                                + " med. Alle hele treårsperioder er slått sammen.",
                        "Om eleven var noen-elev etter regelen i rutinen, mot om det gjekk dårleg: eleven byrja ikkje i"
                                + " vidaregåande opplæring eller slutta det første året. Elevar i særskilt løp er ikkje"
                                + " med. Alle heile treårsperiodar er slått saman.",
                        "Whether the pupil was a noen-elev by the routine's rule, against whether it went badly: the"
                                + " pupil did not start upper-secondary education or left in the first year. Pupils in"
                                + " the special process are left out. All complete three-year blocks are pooled.")
                .build();
    }

    private static Statistic<MappedPupil> factorCount() {
        return landed(FACTOR_COUNT)
                .dividedBy(
                        pupil -> pupil.factorCount() + (pupil.landing().isAdverse() ? "_adverse" : "_fine"),
                        sensitive(
                                "0_adverse",
                                "Ingen faktor, gikk dårlig",
                                "Ingen faktor, gjekk dårleg",
                                "None, adverse"),
                        plain("0_fine", "Ingen faktor, gikk bra", "Ingen faktor, gjekk bra", "None, fine"),
                        sensitive("1_adverse", "Én faktor, gikk dårlig", "Éin faktor, gjekk dårleg", "One, adverse"),
                        plain("1_fine", "Én faktor, gikk bra", "Éin faktor, gjekk bra", "One, fine"),
                        sensitive("2_adverse", "To faktorer, gikk dårlig", "To faktorar, gjekk dårleg", "Two, adverse"),
                        plain("2_fine", "To faktorer, gikk bra", "To faktorar, gjekk bra", "Two, fine"),
                        sensitive(
                                "3_adverse",
                                "Tre faktorer, gikk dårlig",
                                "Tre faktorar, gjekk dårleg",
                                "Three, adverse"),
                        plain("3_fine", "Tre faktorer, gikk bra", "Tre faktorar, gjekk bra", "Three, fine"),
                        sensitive(
                                "4_or_more_adverse",
                                "Fire eller flere, gikk dårlig",
                                "Fire eller fleire, gjekk dårleg",
                                "Four or more, adverse"),
                        plain(
                                "4_or_more_fine",
                                "Fire eller flere, gikk bra",
                                "Fire eller fleire, gjekk bra",
                                "Four or more, fine"))
                .titled(
                        "Utfall etter antall faktorer",
                        "Utfall etter talet på faktorar",
                        "Outcome by number of factors")
                .defined(
                        "Antall risikofaktorer mot om det gikk dårlig: eleven begynte ikke i videregående opplæring"
                                + " eller sluttet det første året. Elever i særskilt løp er ikke med. Alle hele"
                                + " treårsperioder er slått sammen.",
                        "Talet på risikofaktorar mot om det gjekk dårleg: eleven byrja ikkje i vidaregåande opplæring"
                                + " eller slutta det første året. Elevar i særskilt løp er ikkje med. Alle heile"
                                + " treårsperiodar er slått saman.",
                        "The number of risk factors against whether it went badly: the pupil did not start"
                                + " upper-secondary education or left in the first year. Pupils in the special process"
                                + " are left out. All complete three-year blocks are pooled.")
                .build();
    }
}
