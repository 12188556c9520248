package no.tromsfylke.overgang.portal.pages.chart;

import java.util.Locale;
import java.util.Optional;
import no.tromsfylke.overgang.portal.language.Phrases;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Region;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** What the codes of a table are called in the page's language. */
public final class Labels {
    private final PageContext context;

    public Labels(PageContext context) {
        this.context = context;
    }

    /** The name of an area of a level. */
    public String area(String level, String area) {
        Region region = context.catalogue().region();
        return switch (level) {
            case "region" -> region.names().norwegian();
            case "region_schools" ->
                context.text("area.region_schools", region.names().norwegian());
            case "municipality" ->
                region.findMunicipality(area).map(m -> m.names().norwegian()).orElse(area);
            case "lower_school" ->
                region.findLowerSchool(area).map(Region.LowerSchool::name).orElse(area);
            case "upper_school" ->
                region.findUpperSchool(area).map(Region.UpperSchool::name).orElse(area);
            default -> area;
        };
    }

    /** The name of an area of a level as it stands inside a title: those of the schools together are no proper name. */
    public String areaInside(String level, String area) {
        return level.equals("region_schools") ? Phrases.inside(area(level, area)) : area(level, area);
    }

    /** What a level of areas is called. */
    public String level(String level) {
        return context.text("level." + level);
    }

    /** A programme's name; {@code all} is all programmes. */
    public String programme(String code) {
        return code.equals("all")
                ? context.text("all")
                : context.catalogue()
                        .region()
                        .findProgramme(code)
                        .map(p -> p.names().in(context.language()))
                        .orElse(code);
    }

    /** A level of upper-secondary school; {@code all} is all levels. */
    public String grade(String level) {
        return level.equals("all")
                ? context.text("all")
                : level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1);
    }

    /** A group's name in a statistic. */
    public String group(Statistic statistic, String code) {
        return statistic
                .findGroup(code)
                .map(g -> g.titles().in(context.language()))
                .orElse(code.equals("all") ? context.text("all") : code);
    }

    /** A category's name in a statistic. */
    public String category(Statistic statistic, String code) {
        return statistic
                .findCategory(code)
                .map(c -> c.titles().in(context.language()))
                .orElse(code);
    }

    /** The school year or block of a key. */
    public String period(Cell.Key key) {
        return context.numbers().period(key.schoolYear(), key.years());
    }

    /** The title of a statistic; the id where the catalogue has none. */
    public String statistic(String id) {
        return context.catalogue()
                .findStatistic(id)
                .map(s -> s.titles().in(context.language()))
                .orElse(id);
    }

    /** The group of a statistic where it is broken down by one. */
    public static Optional<Statistic.Group> realGroup(Statistic statistic, String code) {
        return code.equals("all") ? Optional.empty() : statistic.findGroup(code);
    }
}
