package no.tromsfylke.overgang.portal.pages.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.portal.figures.svg.SvgRenderer;
import no.tromsfylke.overgang.portal.language.FigureText;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;

/** One figure of a meeting for the projector. */
public final class SlidePage implements Page {
    @Override
    public PageContent show(PageContext context) {
        Meeting meeting = MeetingPage.meeting(context);
        List<Agenda.Spec> specs = Agenda.of(meeting).stream()
                .flatMap(p -> p.figures().stream())
                .filter(s -> context.catalogue().findStatistic(s.statistic()).isPresent())
                .toList();
        int number = number(context.pathValue("k"));
        if (number < 1 || number > specs.size()) {
            throw context.notFound();
        }
        String path = address(meeting, number);
        FigureView figure =
                new MeetingFigures(context, path).figure(specs.get(number - 1)).orElseThrow(context::notFound);
        String sentence = figure.sentences().isEmpty()
                ? figure.title()
                : figure.sentences().get(0);
        SlideView view = new SlideView(
                sentence,
                figure,
                new SvgRenderer(new FigureText(context.language())).slide(figure.figure()),
                number + " / " + specs.size(),
                context.links().page(address(meeting, 1)),
                context.links().page(address(meeting, specs.size())),
                link(context, meeting, number - 1, specs.size()),
                link(context, meeting, number + 1, specs.size()),
                context.links().page(meeting.path()),
                context.text("page." + meeting.path().replace('/', '.')));
        return PageContent.figures(path, Map.of(), figure.title(), "slide.jte", view, List.of(figure));
    }

    private static int number(String text) {
        return text.matches("[1-9][0-9]?") ? Integer.parseInt(text) : 0;
    }

    private static String address(Meeting meeting, int number) {
        return meeting.path() + "/lysbilde/" + number;
    }

    private static Optional<String> link(PageContext context, Meeting meeting, int number, int last) {
        return number < 1 || number > last
                ? Optional.empty()
                : Optional.of(context.links().page(address(meeting, number)));
    }
}
