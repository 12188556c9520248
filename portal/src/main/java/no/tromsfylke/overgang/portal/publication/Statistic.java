package no.tromsfylke.overgang.portal.publication;

import java.util.List;
import java.util.Optional;

/**
 * A statistic as the catalogue declares it.
 *
 * @param disclosureClass P personal, S service or O open
 * @param source paragraphs of the routine (R) or the regulation (§)
 * @param refines the statistic and categories whose pupils this one counts, if it is a refinement
 */
public record Statistic(
        String id,
        String theme,
        String table,
        String disclosureClass,
        Texts titles,
        Texts definition,
        Optional<Texts> cautions,
        List<String> source,
        Texts population,
        Optional<Refinement> refines,
        List<Category> categories,
        List<String> areaLevels,
        List<Margin> margins,
        List<Group> groups,
        List<Break> breaks) {

    public Statistic {
        source = List.copyOf(source);
        categories = List.copyOf(categories);
        areaLevels = List.copyOf(areaLevels);
        margins = List.copyOf(margins);
        groups = List.copyOf(groups);
        breaks = List.copyOf(breaks);
    }

    /** A category; sensitive ones are hidden also when everyone is in them. */
    public record Category(String code, Texts titles, boolean sensitive) {}

    /** A group the statistic is broken down by; {@code all} where it is not. */
    public record Group(String code, Texts titles) {}

    /** Where a series must not be compared across, e.g. because the county changed. */
    public record Break(String schoolYear, Texts titles) {}

    /** A published margin: which areas, broken down by what, over which spans of years. */
    public record Margin(String areaLevel, String by, List<Integer> years) {
        public Margin {
            years = List.copyOf(years);
        }
    }

    /** The categories of another statistic whose pupils are counted here. */
    public record Refinement(String statistic, List<String> categories) {
        public Refinement {
            categories = List.copyOf(categories);
        }
    }

    public Optional<Category> findCategory(String code) {
        return categories.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    public Optional<Group> findGroup(String code) {
        return groups.stream().filter(g -> g.code().equals(code)).findFirst();
    }

    /** The codes of the categories, as declared. */
    public List<String> categoryCodes() {
        return categories.stream().map(Category::code).toList();
    }

    /** The codes of the groups, as declared. */
    public List<String> groupCodes() {
        return groups.stream().map(Group::code).toList();
    }

    /**
     * The category a chart of one line shows: the first sensitive one (what the follow-up is there to lessen), else the
     * first declared.
     */
    public Category keyCategory() {
        return categories.stream().filter(Category::sensitive).findFirst().orElse(categories.get(0));
    }
}
