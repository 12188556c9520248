package no.tromsfylke.overgang.portal.http;

import java.util.Optional;

/** Makes the page for an error: in the language of the path, without versions or stack traces. */
@FunctionalInterface
public interface ErrorPages {
    /**
     * The page for an error.
     *
     * @param status the HTTP status
     * @param path the path asked for, as far as it was understood; only its language and depth are used
     * @param detail a sentence for the reader, where there is one beyond the status
     */
    Response page(int status, String path, Optional<String> detail);
}
