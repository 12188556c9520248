package no.tromsfylke.overgang.portal.figures;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words around a figure, all of them in the reader's language already.
 *
 * @param id unique within the page, letters a–z, digits and hyphens; element ids are built from it
 * @param title what is shown
 * @param subtitle population, area, years and unit; may be empty
 * @param description what the figure says, for those who cannot see it
 * @param source where the numbers come from
 * @param publication the line that names the publication, with its id
 * @param banner the warning that goes with synthetic or partial data
 * @param symbols what ":", ".." and "." mean
 * @param keys how to walk through the points with the keyboard
 */
public record Caption(
        String id,
        String title,
        String subtitle,
        String description,
        String source,
        String publication,
        Optional<Banner> banner,
        String symbols,
        String keys) {

    /**
     * A warning.
     *
     * @param full what is to be known
     * @param brief its name alone, for a slide, where height is dear
     */
    public record Banner(String full, String brief) {}

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    public Caption {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an element id: " + id);
        }
        if (title.isBlank()
                || description.isBlank()
                || source.isBlank()
                || publication.isBlank()
                || symbols.isBlank()) {
            throw new IllegalArgumentException(
                    "a figure without title, description, source, publication or symbols: " + id);
        }
    }
}
