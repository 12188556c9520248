package no.tromsfylke.overgang.portal.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.pages.chart.Captions;

/** Makes what stands around a page. */
final class Layouts {
    private static final List<String> MEETINGS = List.of("moete/1", "moete/2", "moete/3");
    private static final List<String> THEMES = List.of(
            "risiko", "oppfolging", "arshjul", "inntak", "frafall", "overgang", "gjennomforing", "treffsikkerhet");
    private static final List<String> MORE = List.of("sammenlign", "data", "metode");
    private static final List<String> FOOTER =
            List.of("prikking", "datakvalitet", "endringer", "api", "tilgjengelighet");

    private Layouts() {}

    static LayoutView of(PageContext context, PageContent content, Optional<String> frozenId) {
        Links links = context.links();
        return new LayoutView(
                context.messages(),
                context.language().tag(),
                content.title(),
                context.catalogue().titles().in(context.language()),
                links.page(""),
                List.of(
                        group(context, content, "nav.meetings", MEETINGS),
                        group(context, content, "nav.themes", THEMES),
                        group(context, content, "nav.more", MORE)),
                Arrays.stream(Language.values())
                        .map(l -> new LayoutView.Language(
                                l.tag(), l.ownName(), links.inLanguage(l), l == context.language()))
                        .toList(),
                Captions.banner(context),
                frozenId.map(id -> context.text("frozen.notice", id)),
                Captions.publication(context),
                links.frozen(context.publication().id()),
                items(context, content, FOOTER),
                new LayoutView.Files(
                        links.asset("site.css"),
                        links.asset("site.js"),
                        links.asset("chart.js"),
                        links.asset("icon.svg")));
    }

    private static LayoutView.NavGroup group(
            PageContext context, PageContent content, String label, List<String> paths) {
        return new LayoutView.NavGroup(context.text(label), items(context, content, paths));
    }

    private static List<LayoutView.NavItem> items(PageContext context, PageContent content, List<String> paths) {
        return paths.stream()
                .map(path -> new LayoutView.NavItem(
                        context.text("page." + path.replace('/', '.')),
                        context.links().page(path),
                        content.path().equals(path) || content.path().startsWith(path + "/")))
                .toList();
    }
}
