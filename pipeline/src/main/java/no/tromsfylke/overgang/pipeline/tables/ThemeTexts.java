package no.tromsfylke.overgang.pipeline.tables;

import java.util.Map;
import no.tromsfylke.overgang.pipeline.publication.Texts;

/**
 * The themes in words.
 *
 * @param title of the theme and its table
 * @param description of the table
 */
public record ThemeTexts(Texts title, Texts description) {

    private static final Map<String, Texts> TITLES = Map.ofEntries(
            Map.entry("risk", new Texts("Risikofaktorer", "Risikofaktorar", "Risk factors")),
            Map.entry("follow_up", new Texts("Oppfølging", "Oppfølging", "Follow-up")),
            Map.entry("year_wheel", new Texts("Årshjul", "Årshjul", "Year wheel")),
            Map.entry("admission", new Texts("Inntak", "Inntak", "Admission")),
            Map.entry("apprenticeship", new Texts("Formidling og lære", "Formidling og lære", "Apprenticeship")),
            Map.entry("dropout", new Texts("Frafall", "Fråfall", "Dropout")),
            Map.entry("transition", new Texts("Overgang", "Overgang", "Transition")),
            Map.entry("completion", new Texts("Gjennomføring", "Gjennomføring", "Completion")),
            Map.entry("accuracy", new Texts("Treffsikkerhet", "Treffsikkerheit", "Accuracy")),
            Map.entry("what_if", new Texts("Andre grenser", "Andre grenser", "Other limits")),
            Map.entry("rule_checks", new Texts("Regelsjekker", "Regelsjekkar", "Rule checks")));

    private static final Texts DESCRIPTION = new Texts(
            "Publiserte antall og andeler etter skoleår og område",
            "Publiserte tal og delar etter skuleår og område",
            "Published counts and shares by school year and area");

    /**
     * The words of a theme.
     *
     * @throws IllegalArgumentException if it has none yet
     */
    public static ThemeTexts of(String theme) {
        var title = TITLES.get(theme);
        if (title == null) {
            throw new IllegalArgumentException("Theme " + theme + " has no title");
        }
        return new ThemeTexts(title, DESCRIPTION);
    }
}
