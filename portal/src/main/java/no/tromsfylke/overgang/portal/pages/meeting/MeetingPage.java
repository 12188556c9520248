package no.tromsfylke.overgang.portal.pages.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;

/** A dialogue meeting: its agenda from the routine, each point with figures or with a place for discussion. */
public final class MeetingPage implements Page {
    /** What is made of the meeting. */
    public enum Form {
        SCREEN("", "meeting.jte"),
        HANDOUT("/utskrift", "handout.jte");

        private final String suffix;
        private final String template;

        Form(String suffix, String template) {
            this.suffix = suffix;
            this.template = template;
        }
    }

    private final Form form;

    public MeetingPage(Form form) {
        this.form = form;
    }

    @Override
    public PageContent show(PageContext context) {
        Meeting meeting = meeting(context);
        String path = meeting.path() + form.suffix;
        MeetingFigures maker = new MeetingFigures(context, path);
        List<FigureView> figures = new ArrayList<>();
        List<MeetingView.Point> points = new ArrayList<>();
        Set<MeetingView.Definition> definitions = new LinkedHashSet<>();
        for (Agenda.Point point : Agenda.of(meeting)) {
            List<FigureView> own = new ArrayList<>();
            for (Agenda.Spec spec : point.figures()) {
                maker.figure(spec).ifPresent(own::add);
                context.catalogue()
                        .findStatistic(spec.statistic())
                        .ifPresent(s -> definitions.add(new MeetingView.Definition(
                                s.titles().in(context.language()),
                                s.definition().in(context.language()),
                                String.join(", ", s.source()))));
            }
            figures.addAll(own);
            points.add(new MeetingView.Point(
                    "punkt-" + (points.size() + 1),
                    context.text("agenda." + point.key()),
                    context.text("agenda." + point.key() + ".text"),
                    own,
                    point.answer() == Agenda.Answer.TALK));
        }
        String key = meeting.path().replace('/', '.');
        String heading = context.text("page." + key);
        MeetingView view = new MeetingView(
                heading,
                context.text("when." + key),
                context.text("responsible." + key),
                context.text("intro." + key),
                points,
                context.links().page(meeting.path() + "/lysbilde/1"),
                context.links().page(meeting.path() + "/utskrift"),
                List.copyOf(definitions));
        return PageContent.figures(path, Map.of(), heading, form.template, view, figures);
    }

    static Meeting meeting(PageContext context) {
        return Arrays.stream(Meeting.values())
                .filter(m -> Integer.toString(m.number()).equals(context.pathValue("n")))
                .findFirst()
                .orElseThrow(context::notFound);
    }
}
