package no.tromsfylke.overgang.pipeline.tables;

import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.statistics.Theme;

/**
 * The themes in words.
 *
 * @param title of the theme and its table
 * @param description of the table
 */
public record ThemeTexts(Texts title, Texts description) {

    private static final Texts DESCRIPTION = new Texts(
            "Publiserte antall og andeler etter skoleår og område",
            "Publiserte tal og delar etter skuleår og område",
            "Published counts and shares by school year and area");

    /**
     * The words of a theme.
     *
     * @throws IllegalArgumentException if there is no such theme
     */
    public static ThemeTexts of(String theme) {
        return new ThemeTexts(Theme.get(theme).titles(), DESCRIPTION);
    }
}
