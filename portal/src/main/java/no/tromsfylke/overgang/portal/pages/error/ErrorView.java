package no.tromsfylke.overgang.portal.pages.error;

import java.util.Optional;

/** An error page as its template writes it. */
public record ErrorView(
        String lang,
        String title,
        String text,
        Optional<String> detail,
        String home,
        String homeLabel,
        String style,
        String icon,
        String code) {}
