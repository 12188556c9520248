package no.tromsfylke.overgang.portal.pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.tromsfylke.overgang.portal.figures.svg.SvgRenderer;
import no.tromsfylke.overgang.portal.formats.CsvFormat;
import no.tromsfylke.overgang.portal.formats.Dataset;
import no.tromsfylke.overgang.portal.formats.JsonStatFormat;
import no.tromsfylke.overgang.portal.formats.XlsxFormat;
import no.tromsfylke.overgang.portal.http.Handler;
import no.tromsfylke.overgang.portal.http.Problem;
import no.tromsfylke.overgang.portal.http.Request;
import no.tromsfylke.overgang.portal.http.Response;
import no.tromsfylke.overgang.portal.language.FigureText;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.language.Messages;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;
import no.tromsfylke.overgang.portal.publication.Publication;
import no.tromsfylke.overgang.portal.publication.Publications;

/** Answers with a page in the form its address ends in: as HTML, or its numbers as a file. */
public final class PageHandler implements Handler {
    /** The endings that a page's numbers can be had with. */
    public static final List<String> ENDINGS = List.of("json", "csv", "xlsx", "svg", "parquet");

    private final Page page;
    private final Publications publications;
    private final Templates templates;
    private final Function<Request, Links> links;
    private final Clock clock;

    /**
     * A handler of a page.
     *
     * @param links makes the links of the page that a request asks for
     */
    public PageHandler(
            Page page, Publications publications, Templates templates, Function<Request, Links> links, Clock clock) {
        this.page = page;
        this.publications = publications;
        this.templates = templates;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public Response handle(Request request) {
        Language language = request.pathValue("lang")
                .flatMap(Language::find)
                .orElseThrow(() -> new Problem(404, Messages.in(Language.NB).text("error.404.detail")));
        Messages messages = Messages.in(language);
        Optional<String> frozen = request.pathValue("id");
        Publication publication = frozen.isEmpty()
                ? publications.current()
                : publications
                        .find(frozen.get())
                        .orElseThrow(() -> new Problem(404, messages.text("error.publication")));
        Form form = Form.of(request);
        Parameters parameters = new Parameters(request.parameters(), messages);
        PageContext context = new PageContext(
                publication,
                publications::find,
                language,
                links.apply(request),
                parameters,
                form.pathValues(request),
                LocalDate.now(clock));
        PageContent content = page.show(context);
        Response.Keeping keeping = frozen.isPresent() ? Response.Keeping.FROZEN : Response.Keeping.PUBLICATION;
        return form.ending.isEmpty()
                ? html(context, content, frozen, keeping)
                : file(context, content, form.ending, keeping);
    }

    private Response html(PageContext context, PageContent content, Optional<String> frozen, Response.Keeping keeping) {
        context.parameters().requireAllKnown();
        byte[] body = templates.page(content.template(), Layouts.of(context, content, frozen), content.view());
        return Response.showing(context.publication().id(), "text/html; charset=utf-8", body, keeping);
    }

    private static Response file(PageContext context, PageContent content, String ending, Response.Keeping keeping) {
        Optional<FigureView> figure = context.parameters()
                .choice("figur", content.figures().stream().map(FigureView::id).toList())
                .flatMap(content::findFigure);
        boolean excel = ending.equals("csv")
                && context.parameters().choice("excel", List.of("1")).isPresent();
        context.parameters().requireAllKnown();
        String id = context.publication().id();
        Optional<PageContent.FileContent> own =
                Optional.ofNullable(content.files().get(ending));
        if (own.isPresent()) {
            return attached(
                    Response.showing(id, own.get().contentType(), own.get().bytes(), keeping), content, ending);
        }
        List<Dataset> datasets = figure.map(f -> List.of(f.dataset())).orElse(content.allDatasets());
        if (datasets.isEmpty() || ending.equals("parquet")) {
            throw context.notFound();
        }
        return switch (ending) {
            case "json" ->
                Response.showing(
                        id,
                        JsonStatFormat.CONTENT_TYPE,
                        JsonStatFormat.write(content.title(), context.language().tag(), datasets),
                        keeping);
            case "csv" ->
                attached(
                        Response.showing(
                                id,
                                CsvFormat.CONTENT_TYPE,
                                (excel ? CsvFormat.SPREADSHEET : CsvFormat.MACHINE).write(datasets),
                                keeping),
                        content,
                        ending);
            case "xlsx" ->
                attached(
                        Response.showing(
                                id,
                                XlsxFormat.CONTENT_TYPE,
                                XlsxFormat.write(datasets, context.text("xlsx.about")),
                                keeping),
                        content,
                        ending);
            default -> svg(context, content, figure, keeping);
        };
    }

    private static Response svg(
            PageContext context, PageContent content, Optional<FigureView> figure, Response.Keeping keeping) {
        FigureView shown =
                figure.or(() -> content.figures().stream().findFirst()).orElseThrow(context::notFound);
        String svg = new SvgRenderer(new FigureText(context.language())).render(shown.figure());
        return Response.showing(
                context.publication().id(),
                "image/svg+xml; charset=utf-8",
                svg.getBytes(StandardCharsets.UTF_8),
                keeping);
    }

    private static Response attached(Response response, PageContent content, String ending) {
        String name = content.path().replace('/', '-') + "." + ending;
        return response.withHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** The ending of an address, empty for a page, and where it hides the last value of the pattern. */
    private record Form(String ending) {
        static Form of(Request request) {
            List<String> segments = request.segments();
            String last = segments.get(segments.size() - 1);
            int dot = last.lastIndexOf('.');
            String ending = dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
            return new Form(ENDINGS.contains(ending) ? ending : "");
        }

        Map<String, String> pathValues(Request request) {
            Map<String, String> values = new HashMap<>(request.pathValues());
            List<String> segments = request.segments();
            String last = segments.get(segments.size() - 1);
            if (!ending.isEmpty()) {
                values.replaceAll((name, value) ->
                        value.equals(last) ? value.substring(0, value.length() - ending.length() - 1) : value);
            }
            return values;
        }
    }
}
