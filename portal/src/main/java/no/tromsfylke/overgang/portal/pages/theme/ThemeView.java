package no.tromsfylke.overgang.portal.pages.theme;

import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;

/**
 * A theme page as its template writes it.
 *
 * @param intro one sentence on what the theme is
 * @param interactive whether the filters are a form, or links in a site of files
 * @param aspect the side being shown, kept when a filter changes
 * @param figure empty where nothing is published for the selection
 * @param offers links that lead on where there is nothing to see
 */
public record ThemeView(
        String heading,
        String intro,
        boolean interactive,
        String aspect,
        List<Tab> tabs,
        List<Filter> filters,
        Optional<FigureView> figure,
        List<String> notices,
        List<Offer> offers,
        StatisticNote note) {

    public ThemeView {
        tabs = List.copyOf(tabs);
        filters = List.copyOf(filters);
        notices = List.copyOf(notices);
        offers = List.copyOf(offers);
    }

    /** A side to look from. */
    public record Tab(String label, String href, boolean current) {}

    /** A filter: its name in the query, its label and its options in groups. */
    public record Filter(String name, String label, List<OptionGroup> groups) {
        public Filter {
            groups = List.copyOf(groups);
        }

        /** Every option, without the groups. */
        public List<Option> options() {
            return groups.stream().flatMap(g -> g.options().stream()).toList();
        }
    }

    /** Options that belong together; the label is empty where there is only one group. */
    public record OptionGroup(String label, List<Option> options) {
        public OptionGroup {
            options = List.copyOf(options);
        }
    }

    /** An option and the address that selects it. */
    public record Option(String value, String label, boolean selected, String href) {}

    /** A link with its text. */
    public record Offer(String label, String href) {}

    /** What is to be known of the statistic: its definition, cautions, sources, and where to read on. */
    public record StatisticNote(
            String title,
            String definition,
            Optional<String> cautions,
            String population,
            String source,
            String href) {}
}
