package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.statistics.Category.plain;
import static no.tromsfylke.overgang.pipeline.statistics.Category.sensitive;

import java.util.List;
import no.tromsfylke.overgang.pipeline.population.MappedPupil;
import no.tromsfylke.overgang.pipeline.publication.Texts;

/** Whom the routine's rule would point out under other limits; for the evaluation of the routine (R 4, meeting 3). */
final class WhatIf {

    static final String ID = "what_if";
    static final List<Integer> FACTOR_LIMITS = List.of(2, 3, 4);
    static final List<Integer> ABSENCE_LIMITS = List.of(6, 10, 15);

    private WhatIf() {}

    /** The code of a rule: so many factors, absence above so many per cent. */
    static String group(int factorLimit, int absenceLimit) {
        return "k" + factorLimit + "_a" + absenceLimit;
    }

    static List<Statistic<?>> statistics() {
        var declaration = Accuracy.landed(ID)
                .dividedInto(
                        sensitive(
                                "identified_adverse",
                                "Utpekt, gikk dårlig",
                                "Peika ut, gjekk dårleg",
                                "Identified, adverse"),
                        plain("identified_fine", "Utpekt, gikk bra", "Peika ut, gjekk bra", "Identified, fine"),
                        sensitive(
                                "missed_adverse",
                                "Ikke utpekt, gikk dårlig",
                                "Ikkje peika ut, gjekk dårleg",
                                "Missed, adverse"),
                        plain("missed_fine", "Ikke utpekt, gikk bra", "Ikkje peika ut, gjekk bra", "Missed, fine"))
                .titled("Regelen med andre grenser", "Regelen med andre grenser", "The rule with other limits")
                .defined(
                        "Elever regelen ville pekt ut med andre grenser for antall faktorer og fravær, mot om det gikk"
                                + " dårlig. Særlig stort avvik og uttrykt behov teller som i rutinen. Elever uten målt"
                                + " fravær beholder krysset ved alle grenser.",
                        "Elevar regelen ville peika ut med andre grenser for talet på faktorar og fråvær, mot om det"
                                + " gjekk dårleg. Særleg stort avvik og uttrykt behov tel som i rutinen. Elevar utan"
                                + " målt fråvær held på krysset ved alle grenser.",
                        "Pupils the rule would have pointed out with other limits for the number of factors and for"
                                + " absence, against whether it went badly. A large deviation and an expressed need"
                                + " count as in the routine. Pupils without a measured absence keep their tick at every"
                                + " limit.")
                .from("R 2.2", "R 4.3");
        for (int factors : FACTOR_LIMITS) {
            for (int absence : ABSENCE_LIMITS) {
                declaration.grouped(rule(factors, absence));
            }
        }
        return List.of(declaration.build());
    }

    private static Group<MappedPupil> rule(int factors, int absence) {
        return Group.item(
                group(factors, absence),
                new Texts(
                        "Minst " + factors + " faktorer, fravær over " + absence + " %",
                        "Minst " + factors + " faktorar, fråvær over " + absence + " %",
                        "At least " + factors + " factors, absence above " + absence + "%"),
                pupil -> outcome(
                        pupil.isIdentified(factors, absence), pupil.landing().isAdverse()));
    }

    private static String outcome(boolean isIdentified, boolean isAdverse) {
        return (isIdentified ? "identified" : "missed") + (isAdverse ? "_adverse" : "_fine");
    }
}
