package no.tromsfylke.overgang.pipeline.statistics;

import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.rules.RiskFactor;

/** The seven risk factors in words (samleskjema 1). */
final class FactorTexts {

    private FactorTexts() {}

    static Texts name(RiskFactor factor) {
        return switch (factor) {
            case ABSENCE_OVER_6 -> new Texts("Fravær over 6 %", "Fråvær over 6 %", "Absence above 6%");
            case EARLIER_ACTIVITY_PLAN ->
                new Texts("Tidligere aktivitetsplan", "Tidlegare aktivitetsplan", "Earlier activity plan");
            case ACTIVITY_PLAN -> new Texts("Har aktivitetsplan", "Har aktivitetsplan", "Has an activity plan");
            case NP_LEVEL_1 ->
                new Texts("Nivå 1 på nasjonal prøve", "Nivå 1 på nasjonal prøve", "Level 1 on a national test");
            case EARLIER_SPECIAL_EDUCATION ->
                new Texts(
                        "Tidligere spesialundervisning", "Tidlegare spesialundervisning", "Earlier special education");
            case GRADE_AVERAGE_UNDER_3 ->
                new Texts("Karaktersnitt under 3", "Karaktersnitt under 3", "Grade average below 3");
            case GRADE_1_OR_IV ->
                new Texts(
                        "Karakter 1 eller IV i enkeltfag",
                        "Karakter 1 eller IV i einskildfag",
                        "Grade 1 or no grade (IV) in a subject");
        };
    }

    static Texts meaning(RiskFactor factor) {
        return switch (factor) {
            case ABSENCE_OVER_6 ->
                new Texts(
                        "Målt fravær er over 6 prosent, eller kryss på skjemaet der fravær ikke er målt.",
                        "Målt fråvær er over 6 prosent, eller kryss på skjemaet der fråvær ikkje er målt.",
                        "Measured absence is above 6 per cent, or a tick on the form where absence is not measured.");
            case EARLIER_ACTIVITY_PLAN ->
                new Texts(
                        "Eleven har tidligere hatt en aktivitetsplan. Skjemaets overskrift er bare «Tidligere hatt» og"
                                + " er lest slik.",
                        "Eleven har tidlegare hatt ein aktivitetsplan. Overskrifta på skjemaet er berre «Tidligere"
                                + " hatt» og er lesen slik.",
                        "The pupil has had an activity plan before. The form's heading is only \"Tidligere hatt\""
                                + " (had earlier) and is read so.");
            case ACTIVITY_PLAN ->
                new Texts(
                        "Eleven har en aktivitetsplan nå.",
                        "Eleven har ein aktivitetsplan no.",
                        "The pupil has an activity plan now.");
            case NP_LEVEL_1 ->
                new Texts(
                        "Eleven er på mestringsnivå 1 på minst én nasjonal prøve.",
                        "Eleven er på meistringsnivå 1 på minst éin nasjonal prøve.",
                        "The pupil is at mastery level 1 on at least one national test.");
            case EARLIER_SPECIAL_EDUCATION ->
                new Texts(
                        "Eleven har tidligere hatt spesialundervisning.",
                        "Eleven har tidlegare hatt spesialundervisning.",
                        "The pupil has had special education before.");
            case GRADE_AVERAGE_UNDER_3 ->
                new Texts(
                        "Karaktersnittet er under 3, eller kryss på skjemaet der snittet ikke er oppgitt.",
                        "Karaktersnittet er under 3, eller kryss på skjemaet der snittet ikkje er oppgitt.",
                        "The grade average is below 3, or a tick on the form where the average is not given.");
            case GRADE_1_OR_IV ->
                new Texts(
                        "Eleven har karakteren 1, eller ikke grunnlag for vurdering (IV), i minst ett fag.",
                        "Eleven har karakteren 1, eller ikkje grunnlag for vurdering (IV), i minst eitt fag.",
                        "The pupil has grade 1, or no basis for assessment (IV), in at least one subject.");
        };
    }
}
