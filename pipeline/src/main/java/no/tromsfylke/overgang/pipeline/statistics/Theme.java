package no.tromsfylke.overgang.pipeline.statistics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    /**
     * The theme of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Theme get(String id) {
        return Stream.of(values())
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no theme " + id));
    }

    public Texts titles() {
        return switch (this) {
            case RISK -> new Texts("Risikofaktorer", "Risikofaktorar", "Risk factors");
            case FOLLOW_UP -> new Texts("Oppfølging", "Oppfølging", "Follow-up");
            case YEAR_WHEEL -> new Texts("Årshjul", "Årshjul", "Year wheel");
            case ADMISSION -> new Texts("Inntak", "Inntak", "Admission");
            case APPRENTICESHIP -> new Texts("Formidling og lære", "Formidling og lære", "Apprenticeship");
            case DROPOUT -> new Texts("Frafall", "Fråfall", "Dropout");
            case TRANSITION -> new Texts("Overgang", "Overgang", "Transition");
            case COMPLETION -> new Texts("Gjennomføring", "Gjennomføring", "Completion");
            case ACCURACY -> new Texts("Treffsikkerhet", "Treffsikkerheit", "Accuracy");
            case WHAT_IF -> new Texts("Andre grenser", "Andre grenser", "Other limits");
            case RULE_CHECKS -> new Texts("Regelsjekker", "Regelsjekkar", "Rule checks");
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
