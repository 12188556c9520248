package no.tromsfylke.overgang.portal.pages.area;

import java.util.List;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;
import no.tromsfylke.overgang.portal.pages.theme.ThemeView;
import no.tromsfylke.overgang.portal.publication.Names;

/** The profile of a municipality or a school as its template writes it. */
public record AreaView(
        String heading,
        List<Names.Tagged> otherNames,
        String intro,
        List<FigureView> figures,
        List<String> notices,
        List<ThemeView.Offer> offers,
        List<ThemeView.Offer> themes,
        List<ThemeView.Offer> neighbours) {
    public AreaView {
        otherNames = List.copyOf(otherNames);
        figures = List.copyOf(figures);
        notices = List.copyOf(notices);
        offers = List.copyOf(offers);
        themes = List.copyOf(themes);
        neighbours = List.copyOf(neighbours);
    }
}
