package no.tromsfylke.overgang.portal.pages.about;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.pages.chart.TableView;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.CountTable;
import no.tromsfylke.overgang.portal.publication.Publication;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** What changed from the former publication: years added, years revised, and the cells that differ. */
public final class ChangesPage implements Page {
    private static final int MOST_ROWS = 200;

    /** A cell in both publications that is not the same. */
    private record Change(Cell before, Cell after) {}

    /** What differs between two publications. */
    private record Changes(int added, int removed, List<Change> changed) {}

    @Override
    public PageContent show(PageContext context) {
        List<ArticleView.Section> sections = new ArrayList<>();
        Optional<Publication> former = context.catalogue().previousId().flatMap(context.former());
        if (context.catalogue().previousId().isEmpty()) {
            sections.add(
                    ArticleView.Section.text("forste", context.text("changes.none"), context.text("changes.first")));
        } else if (former.isEmpty()) {
            sections.add(ArticleView.Section.text(
                    "borte",
                    context.text("changes.none"),
                    context.text(
                            "changes.gone", context.catalogue().previousId().get())));
        } else {
            sections.addAll(compared(context, former.get()));
        }
        ArticleView view =
                new ArticleView(context.text("page.endringer"), context.text("intro.endringer"), List.of(), sections);
        return PageContent.text("endringer", view.heading(), "article.jte", view);
    }

    private static List<ArticleView.Section> compared(PageContext context, Publication former) {
        Changes changes = diff(former, context.publication());
        List<ArticleView.Section> sections = new ArrayList<>();
        List<String> summary = new ArrayList<>();
        summary.add(
                context.text("changes.from", former.id(), context.publication().id()));
        summary.add(context.text(
                "changes.summary",
                context.numbers().count(changes.added),
                context.numbers().count(changes.changed.size()),
                context.numbers().count(changes.removed)));
        if (!context.catalogue().revised().isEmpty()) {
            summary.add(context.text(
                    "changes.revised",
                    String.join(
                            ", ",
                            context.catalogue().revised().stream()
                                    .map(context.numbers()::schoolYear)
                                    .toList())));
        }
        sections.add(ArticleView.Section.text(
                "sammendrag", context.text("changes.overview"), summary.toArray(String[]::new)));
        if (!changes.changed.isEmpty()) {
            List<String> notes = changes.changed.size() > MOST_ROWS
                    ? List.of(context.text("changes.most", context.numbers().count(MOST_ROWS)))
                    : List.of();
            sections.add(new ArticleView.Section(
                    "tall",
                    context.text("changes.cells"),
                    notes,
                    List.of(),
                    Optional.of(table(context, changes.changed)),
                    List.of()));
        }
        return sections;
    }

    private static Changes diff(Publication former, Publication now) {
        int added = 0;
        int removed = 0;
        List<Change> changed = new ArrayList<>();
        for (String name : now.tables().keySet()) {
            Optional<CountTable> newer = now.findCounts(name);
            if (newer.isEmpty()) {
                continue;
            }
            Map<Cell.Key, Cell> before = new HashMap<>();
            former.findCounts(name).ifPresent(table -> {
                for (int row = 0; row < table.table().rows(); row++) {
                    Cell cell = table.cellAt(row);
                    before.put(cell.key(), cell);
                }
            });
            for (int row = 0; row < newer.get().table().rows(); row++) {
                Cell cell = newer.get().cellAt(row);
                Cell old = before.remove(cell.key());
                if (old == null) {
                    added++;
                } else if (!old.equals(cell)) {
                    changed.add(new Change(old, cell));
                }
            }
            removed += before.size();
        }
        return new Changes(added, removed, changed);
    }

    private static TableView table(PageContext context, List<Change> changes) {
        Labels labels = new Labels(context);
        List<TableView.Row> rows = changes.stream()
                .limit(MOST_ROWS)
                .map(change -> new TableView.Row(
                        List.of(what(context, labels, change.after.key())),
                        List.of(entry(context, change.before), entry(context, change.after))))
                .toList();
        return new TableView(
                context.text("changes.cells"),
                List.of(
                        new TableView.Heading(context.text("column.statistic"), false),
                        new TableView.Heading(context.text("changes.before"), true),
                        new TableView.Heading(context.text("changes.after"), true)),
                rows);
    }

    private static String what(PageContext context, Labels labels, Cell.Key key) {
        Statistic statistic = context.catalogue().getStatistic(key.statistic());
        List<String> parts = new ArrayList<>(List.of(
                statistic
                        .findCategory(key.category())
                        .map(category ->
                                context.phrases().part(statistic, Labels.realGroup(statistic, key.group()), category))
                        .orElse(key.category()),
                labels.area(key.areaLevel(), key.area()),
                labels.period(key)));
        if (!key.programme().equals("all")) {
            parts.add(labels.programme(key.programme()));
        }
        if (!key.level().equals("all")) {
            parts.add(labels.grade(key.level()));
        }
        return String.join(", ", parts);
    }

    private static TableView.Entry entry(PageContext context, Cell cell) {
        return cell.status().shown()
                ? TableView.Entry.of(context.text(
                        "value.of",
                        context.numbers().count(cell.count().orElseThrow()),
                        context.numbers().count(cell.total().orElseThrow())))
                : new TableView.Entry(
                        cell.status().symbol(),
                        Optional.of(context.text("status." + cell.status().code())));
    }
}
