package no.tromsfylke.overgang.portal.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.pages.chart.Captions;

/** Makes what stands around a page. */
final class Layouts {
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
                        group(context, content, "nav.meetings", Menu.MEETINGS),
                        group(context, content, "nav.themes", Menu.THEMES),
                        group(context, content, "nav.more", Menu.MORE)),
                Arrays.stream(Language.values())
                        .map(l -> new LayoutView.Language(
                                l.tag(), l.ownName(), links.inLanguage(l), l == context.language()))
                        .toList(),
                Captions.banner(context),
                frozenId.map(id -> context.text("frozen.notice", id)),
                Captions.publication(context),
                links.frozen(context.publication().id()),
                items(context, content, Menu.ABOUT),
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
