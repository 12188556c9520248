package no.tromsfylke.overgang.pipeline.statistics;

import java.util.List;
import java.util.Locale;
import no.tromsfylke.overgang.pipeline.publication.Texts;

/** The themes, in the order in which they are shown. Each is one table, named after it. */
public enum Theme {
    RISK,
    FOLLOW_UP,
    YEAR_WHEEL,
    ADMISSION,
    APPRENTICESHIP,
    DROPOUT,
    TRANSITION,
    COMPLETION,
    ACCURACY,
    WHAT_IF,
    RULE_CHECKS;

    /** As in ids, and the name of the theme's table. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Texts titles() {
        return switch (this) {
            case RISK -> new Texts("Risiko på 10. trinn", "Risiko på 10. trinn", "Risk in 10th grade");
            case FOLLOW_UP ->
                new Texts("Oppfølging av noen-elever", "Oppfølging av noen-elevar", "Follow-up of noen-elever");
            case YEAR_WHEEL -> new Texts("Årshjulet", "Årshjulet", "The year wheel");
            case ADMISSION ->
                new Texts("Inntak til videregående", "Inntak til vidaregåande", "Admission to upper-secondary school");
            case APPRENTICESHIP ->
                new Texts("Læreplass og lærekontrakter", "Læreplass og lærekontraktar", "Apprenticeships");
            case DROPOUT -> new Texts("Frafall i skoleåret", "Fråfall i skuleåret", "Dropout in the school year");
            case TRANSITION ->
                new Texts("Overgang fra 10. trinn", "Overgang frå 10. trinn", "Transition from 10th grade");
            case COMPLETION -> new Texts("Gjennomføring", "Gjennomføring", "Completion");
            case ACCURACY -> new Texts("Treffsikkerhet", "Treffsikkerheit", "Accuracy");
            case WHAT_IF ->
                new Texts("Regelen med andre grenser", "Regelen med andre grenser", "The rule with other limits");
            case RULE_CHECKS -> new Texts("Brudd på reglene", "Brot på reglane", "Breaches of the rules");
        };
    }

    /** The theme's statistics, freshly declared; {@link Statistics#declared} has the ones that are counted. */
    List<Statistic<?>> declare() {
        return switch (this) {
            case RISK -> Risk.statistics();
            case FOLLOW_UP -> FollowUpTheme.statistics();
            case YEAR_WHEEL -> YearWheel.statistics();
            case ADMISSION -> Admission.statistics();
            case APPRENTICESHIP -> Apprenticeship.statistics();
            case DROPOUT -> Dropout.statistics();
            case TRANSITION -> Transition.statistics();
            case COMPLETION -> Completion.statistics();
            case ACCURACY -> Accuracy.statistics();
            case WHAT_IF -> WhatIf.statistics();
            case RULE_CHECKS -> RuleChecks.statistics();
        };
    }
}
