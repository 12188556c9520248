package no.tromsfylke.overgang.portal.pages.compare;

import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;
import no.tromsfylke.overgang.portal.pages.theme.ThemeView;

/** The comparison as its template writes it. */
public record CompareView(
        String heading,
        String intro,
        boolean interactive,
        List<ThemeView.Filter> filters,
        Optional<FigureView> figure,
        List<String> notices,
        List<ThemeView.Offer> profiles,
        ThemeView.StatisticNote note) {
    public CompareView {
        filters = List.copyOf(filters);
        notices = List.copyOf(notices);
        profiles = List.copyOf(profiles);
    }
}
