package no.tromsfylke.overgang.portal.pages.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.portal.language.Sentences;
import no.tromsfylke.overgang.portal.pages.Menu;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.pages.meeting.Meeting;
import no.tromsfylke.overgang.portal.pages.theme.ThemeSelection;
import no.tromsfylke.overgang.portal.pages.theme.ThemeWish;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** The first page: the next dialogue meeting, at most six headline sentences, and what changed since last year. */
public final class HomePage implements Page {
    private static final int MOST_HEADLINES = 6;

    /** A number worth a headline, and the page that tells more. */
    private record Topic(String statistic, String category, String path) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("risk.classification", "follow_up", "risiko"),
            new Topic("follow_up.contact", "on_time", "oppfolging"),
            new Topic("transition.direct", "in_upper_secondary", "overgang"),
            new Topic("admission.offer", "first_choice", "inntak"),
            new Topic("dropout.left", "left", "frafall"),
            new Topic("completion.status", "completed_on_time", "gjennomforing"),
            new Topic("dropout.year_status", "no_show", "frafall"));

    @Override
    public PageContent show(PageContext context) {
        HomeView view = new HomeView(
                context.catalogue().titles().in(context.language()),
                context.text("intro.home", context.catalogue().region().names().norwegian()),
                card(context, Meeting.nextAfter(context.today())),
                List.of(Meeting.values()).stream().map(m -> card(context, m)).toList(),
                headlines(context),
                Menu.THEMES.stream()
                        .map(path -> new HomeView.Card(
                                context.text("page." + path),
                                "",
                                context.text("intro." + path),
                                context.links().page(path)))
                        .toList());
        return PageContent.text("", context.text("page.home"), "home.jte", view);
    }

    private static HomeView.Card card(PageContext context, Meeting meeting) {
        String path = meeting.path();
        String key = path.replace('/', '.');
        return new HomeView.Card(
                context.text("page." + key),
                context.text("when." + key),
                context.text("intro." + key),
                context.links().page(path));
    }

    private static List<HomeView.Headline> headlines(PageContext context) {
        List<HomeView.Headline> headlines = new ArrayList<>();
        for (Topic topic : TOPICS) {
            if (headlines.size() < MOST_HEADLINES) {
                headline(context, topic).ifPresent(headlines::add);
            }
        }
        return headlines;
    }

    private static Optional<HomeView.Headline> headline(PageContext context, Topic topic) {
        Optional<Statistic> statistic = context.catalogue().findStatistic(topic.statistic);
        if (statistic.isEmpty() || statistic.get().findCategory(topic.category).isEmpty()) {
            return Optional.empty();
        }
        Optional<ThemeSelection> newest = ThemeSelection.of(
                        context,
                        List.of(statistic.get()),
                        statistic.get(),
                        ThemeWish.open().of(topic.category))
                .newestPublished(context);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        ThemeSelection chosen = newest.get();
        Optional<Cell> cell = context.publication().find(chosen.key());
        Map<String, String> query = new LinkedHashMap<>();
        query.put("statistikk", topic.statistic);
        query.put("visning", "utvikling");
        query.put("kategori", topic.category);
        return cell.map(found -> new HomeView.Headline(
                statistic.get().titles().in(context.language()),
                context.sentences()
                        .cell(
                                new Sentences.Subject(
                                        statistic.get(),
                                        chosen.category(),
                                        Labels.realGroup(statistic.get(), chosen.group()),
                                        new Labels(context)
                                                .area(
                                                        chosen.area().level(),
                                                        chosen.area().code())),
                                found),
                chosen.before(context, found)
                        .flatMap(earlier -> context.sentences().change(earlier, found)),
                context.links().page(topic.path, query)));
    }
}
