package no.tromsfylke.overgang.portal.pages.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.pages.theme.Area;
import no.tromsfylke.overgang.portal.pages.theme.ThemeView;
import no.tromsfylke.overgang.portal.publication.Names;
import no.tromsfylke.overgang.portal.publication.Region;

/** Our own profile: a municipality or a school beside the region. */
public final class AreaPage implements Page {
    private final String kind;

    /**
     * The page of one kind of area.
     *
     * @param kind {@code kommune} or {@code skole}, as in the address
     */
    public AreaPage(String kind) {
        this.kind = kind;
    }

    @Override
    public PageContent show(PageContext context) {
        Area area = area(context);
        String path = kind + "/" + area.code();
        Profile profile = new Profile(context, area, path);
        List<FigureView> figures = new ArrayList<>();
        profile.newest().ifPresent(figures::add);
        profile.overTime().ifPresent(figures::add);
        boolean nothing = figures.stream()
                .flatMap(f -> f.dataset().rows().stream())
                .filter(r -> r.codes().contains(area.code()))
                .noneMatch(r -> r.status().stream().anyMatch(s -> s.shown()));
        Labels labels = new Labels(context);
        String name = labels.area(area.level(), area.code());
        List<ThemeView.Offer> themes = new ArrayList<>();
        for (String page : profile.pages()) {
            themes.add(new ThemeView.Offer(
                    context.text("page." + page), context.links().page(page, Map.of("omrade", area.parameter()))));
        }
        List<ThemeView.Offer> offers = new ArrayList<>();
        if (nothing) {
            profile.pages().stream().findFirst().ifPresent(page -> {
                offers.add(new ThemeView.Offer(
                        context.text("offer.region", labels.area("region", "")),
                        context.links().page(page)));
                offers.add(new ThemeView.Offer(
                        context.text("offer.blocks"), context.links().page(page, blocks(area))));
            });
        }
        AreaView view = new AreaView(
                name,
                otherNames(context, area),
                context.text("intro." + kind),
                figures,
                nothing ? List.of(context.text("theme.all_hidden")) : List.of(),
                offers,
                themes,
                neighbours(context, area));
        return PageContent.figures(path, Map.of(), name, "area.jte", view, figures);
    }

    private static Map<String, String> blocks(Area area) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("omrade", area.parameter());
        query.put("periode", "3");
        return query;
    }

    private Area area(PageContext context) {
        Region region = context.catalogue().region();
        if (kind.equals("kommune")) {
            String number = context.pathValue("nr");
            return region.findMunicipality(number)
                    .map(m -> new Area(number, "municipality", number))
                    .orElseThrow(context::notFound);
        }
        String orgnr = context.pathValue("orgnr");
        return region.findLowerSchool(orgnr)
                .map(s -> new Area(orgnr, "lower_school", orgnr))
                .or(() -> region.findUpperSchool(orgnr)
                        .filter(Region.UpperSchool::inRegion)
                        .map(s -> new Area(orgnr, "upper_school", orgnr)))
                .orElseThrow(context::notFound);
    }

    private static List<Names.Tagged> otherNames(PageContext context, Area area) {
        return context.catalogue()
                .region()
                .findMunicipality(area.code())
                .map(m -> m.names().others())
                .orElse(List.of());
    }

    /** The schools of a municipality, or the municipality of a school. */
    private static List<ThemeView.Offer> neighbours(PageContext context, Area area) {
        Region region = context.catalogue().region();
        if (area.level().equals("municipality")) {
            return region.lowerSchools().stream()
                    .filter(s -> s.municipality().equals(area.code()))
                    .map(s -> new ThemeView.Offer(s.name(), context.links().page("skole/" + s.orgnr())))
                    .toList();
        }
        return region.findLowerSchool(area.code())
                .flatMap(s -> region.findMunicipality(s.municipality()))
                .map(m -> List.of(new ThemeView.Offer(
                        m.names().norwegian(), context.links().page("kommune/" + m.number()))))
                .orElse(List.of());
    }
}
