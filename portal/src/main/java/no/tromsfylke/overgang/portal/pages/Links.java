package no.tromsfylke.overgang.portal.pages;

import java.util.Map;
import no.tromsfylke.overgang.portal.language.Language;

/** Makes addresses relative to the page being shown, so that the portal works under any host and base path. */
public interface Links {
    /**
     * A page in the same language and publication.
     *
     * @param path below the language, e.g. {@code risiko} or {@code kommune/5530.csv}; empty for the first page
     * @param query parameters in order
     */
    String page(String path, Map<String, String> query);

    /** The page being shown, in another language. */
    String inLanguage(Language language);

    /** The page being shown, at the address that keeps showing this publication. */
    String frozen(String publicationId);

    /** A file of the portal itself, e.g. {@code site.css}. */
    String asset(String name);

    /** A page that belongs to no language, e.g. {@code api/v1/tables}. */
    String root(String path);

    /** Whether forms can be sent: not from a site of files. */
    boolean interactive();

    /** A page without parameters. */
    default String page(String path) {
        return page(path, Map.of());
    }
}
