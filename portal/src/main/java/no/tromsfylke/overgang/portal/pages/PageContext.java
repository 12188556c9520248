package no.tromsfylke.overgang.portal.pages;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.tromsfylke.overgang.portal.http.Problem;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.language.Messages;
import no.tromsfylke.overgang.portal.language.Numbers;
import no.tromsfylke.overgang.portal.language.Phrases;
import no.tromsfylke.overgang.portal.language.Sentences;
import no.tromsfylke.overgang.portal.publication.Catalogue;
import no.tromsfylke.overgang.portal.publication.Publication;

/**
 * What a page is made from.
 *
 * @param former finds the publication before this one, if it is still there
 * @param pathValues what the page's pattern names, without the file ending
 * @param today the day by the server's calendar
 */
public record PageContext(
        Publication publication,
        Function<String, Optional<Publication>> former,
        Language language,
        Links links,
        Parameters parameters,
        Map<String, String> pathValues,
        LocalDate today) {

    public PageContext {
        pathValues = Map.copyOf(pathValues);
    }

    public Catalogue catalogue() {
        return publication.catalogue();
    }

    public Messages messages() {
        return Messages.in(language);
    }

    public Numbers numbers() {
        return Numbers.in(language);
    }

    public Sentences sentences() {
        return new Sentences(language);
    }

    public Phrases phrases() {
        return new Phrases(language);
    }

    /** The portal's own text of a key. */
    public String text(String key, Object... values) {
        return values.length == 0 ? messages().text(key) : messages().text(key, values);
    }

    /** What the page's pattern names. */
    public String pathValue(String name) {
        return pathValues.getOrDefault(name, "");
    }

    /** The error for an address that names something the publication does not have. */
    public Problem notFound() {
        return new Problem(404, text("error.404.detail"));
    }
}
