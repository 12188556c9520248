package no.tromsfylke.overgang.pipeline.tables;

import java.util.Locale;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.statistics.Theme;

/** What the table of a theme is called. */
final class ThemeTexts {

    static final Texts DESCRIPTION = new Texts(
            "Publiserte antall og andeler etter skoleår og område",
            "Publiserte tal og delar etter skuleår og område",
            "Published counts and shares by school year and area");

    private ThemeTexts() {}

    /**
     * The title of a theme and its table.
     *
     * @throws IllegalArgumentException if there is no such theme
     */
    static Texts title(String theme) {
        return Theme.valueOf(theme.toUpperCase(Locale.ROOT)).titles();
    }
}
