package no.tromsfylke.overgang.portal.pages.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.portal.figures.Caption;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.publication.Catalogue;

/** The words around figures and files. */
public final class Captions {
    private Captions() {}

    /** The caption of a figure. */
    public static Caption of(PageContext context, String id, String title, String subtitle, String description) {
        return new Caption(
                id,
                title,
                subtitle,
                description + " " + context.text("figure.see_table"),
                source(context),
                publication(context),
                banner(context).map(full -> new Caption.Banner(full, brief(context))),
                context.text("figure.symbols"),
                context.text("figure.keys"));
    }

    /** Who publishes the numbers. */
    public static String source(PageContext context) {
        return context.text("figure.source", context.catalogue().titles().in(context.language()));
    }

    /** The line that names the publication. */
    public static String publication(PageContext context) {
        Catalogue catalogue = context.catalogue();
        return context.text(
                "figure.publication", catalogue.id(), context.numbers().date(catalogue.asOf()));
    }

    /** The warning of a synthetic or partial publication. */
    public static Optional<String> banner(PageContext context) {
        List<String> warnings = warnings(context).stream()
                .map(name -> context.text(name + ".brief") + ": " + context.text(name))
                .toList();
        return warnings.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", warnings));
    }

    private static String brief(PageContext context) {
        return warnings(context).stream()
                .map(name -> context.text(name + ".brief"))
                .collect(Collectors.joining(" · "));
    }

    private static List<String> warnings(PageContext context) {
        List<String> names = new ArrayList<>();
        if (context.catalogue().synthetic()) {
            names.add("banner.synthetic");
        }
        if (context.catalogue().partial()) {
            names.add("banner.partial");
        }
        return names;
    }
}
