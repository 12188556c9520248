package no.tromsfylke.overgang.portal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.tromsfylke.overgang.portal.http.Assets;
import no.tromsfylke.overgang.portal.http.Handler;
import no.tromsfylke.overgang.portal.http.Limits;
import no.tromsfylke.overgang.portal.http.PathPattern;
import no.tromsfylke.overgang.portal.http.PortalServer;
import no.tromsfylke.overgang.portal.http.Problem;
import no.tromsfylke.overgang.portal.http.Request;
import no.tromsfylke.overgang.portal.http.Response;
import no.tromsfylke.overgang.portal.http.Routes;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.language.Messages;
import no.tromsfylke.overgang.portal.pages.Links;
import no.tromsfylke.overgang.portal.pages.LiveLinks;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageHandler;
import no.tromsfylke.overgang.portal.pages.Templates;
import no.tromsfylke.overgang.portal.pages.about.ChangesPage;
import no.tromsfylke.overgang.portal.pages.about.QualityPage;
import no.tromsfylke.overgang.portal.pages.about.TextPages;
import no.tromsfylke.overgang.portal.pages.api.ApiHandler;
import no.tromsfylke.overgang.portal.pages.area.AreaPage;
import no.tromsfylke.overgang.portal.pages.compare.ComparePage;
import no.tromsfylke.overgang.portal.pages.data.DataPage;
import no.tromsfylke.overgang.portal.pages.data.TableDataPage;
import no.tromsfylke.overgang.portal.pages.error.ErrorPage;
import no.tromsfylke.overgang.portal.pages.home.HomePage;
import no.tromsfylke.overgang.portal.pages.meeting.MeetingPage;
import no.tromsfylke.overgang.portal.pages.meeting.SlidePage;
import no.tromsfylke.overgang.portal.pages.method.MethodPage;
import no.tromsfylke.overgang.portal.pages.site.StaticSite;
import no.tromsfylke.overgang.portal.pages.theme.ThemePage;
import no.tromsfylke.overgang.portal.publication.Publication;
import no.tromsfylke.overgang.portal.publication.Publications;

/** The portal: every address it answers, and what answers it. */
public final class Portal {
    private final Publications publications;
    private final Clock clock;
    private final Assets assets = Assets.ofPortal();
    private final Templates templates = new Templates();

    public Portal(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /** The pages by their address below the language, and below {@code /u/<publication id>/<language>}. */
    public static Map<String, Page> pages() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("", new HomePage());
        pages.put("moete/:n", new MeetingPage(MeetingPage.Form.SCREEN));
        pages.put("moete/:n/utskrift", new MeetingPage(MeetingPage.Form.HANDOUT));
        pages.put("moete/:n/lysbilde/:k", new SlidePage());
        pages.put("risiko", theme("risiko", "risk.classification", "risk"));
        pages.put("oppfolging", theme("oppfolging", "follow_up.contact", "follow_up"));
        pages.put("arshjul", theme("arshjul", "year_wheel.school_action", "year_wheel"));
        pages.put("inntak", theme("inntak", "admission.offer", "admission", "apprenticeship", "rule_checks"));
        pages.put("frafall", theme("frafall", "dropout.left", "dropout"));
        pages.put("overgang", theme("overgang", "transition.direct", "transition"));
        pages.put("gjennomforing", theme("gjennomforing", "completion.status", "completion"));
        pages.put("treffsikkerhet", theme("treffsikkerhet", "accuracy.follow_up", "accuracy", "what_if"));
        pages.put("kommune/:nr", new AreaPage("kommune"));
        pages.put("skole/:orgnr", new AreaPage("skole"));
        pages.put("sammenlign", new ComparePage());
        pages.put("data", new DataPage());
        pages.put("data/:tabell", new TableDataPage());
        pages.put("metode", new MethodPage());
        pages.put("prikking", TextPages::hidden);
        pages.put("datakvalitet", new QualityPage());
        pages.put("endringer", new ChangesPage());
        pages.put("api", TextPages::api);
        pages.put("tilgjengelighet", TextPages::accessibility);
        return pages;
    }

    private static Page theme(String path, String preferred, String... themes) {
        return new ThemePage(path, List.of(themes), preferred);
    }

    /** Every address. A page's numbers are at the page's own address with a file's ending. */
    private void register(Routes routes) {
        routes.get("/", request -> Response.redirect("nb/"));
        routes.get("/health", request -> health());
        routes.get("/assets/:hash/:name", this::asset);
        ApiHandler api = new ApiHandler(publications::current);
        routes.get("/api/v1", api);
        routes.get("/api/v1/:list", api);
        for (Language language : Language.values()) {
            Handler home = request -> Response.redirect(language.tag() + "/");
            routes.get("/" + language.tag(), home);
            routes.get("/u/:id/" + language.tag(), home);
        }
        routes.get("/u/:id", request -> Response.redirect(publicationIn(request).id() + "/nb/"));
        routes.get("/u/:id/", request -> Response.redirect("nb/"));
        pages().forEach((pattern, page) -> {
            Handler handler = handler(page, request -> new LiveLinks(request, assets));
            for (String start : List.of("/:lang/", "/u/:id/:lang/")) {
                routes.get(start + pattern, handler);
                if (!pattern.isEmpty()
                        && !pattern.substring(pattern.lastIndexOf('/') + 1).startsWith(":")) {
                    PageHandler.ENDINGS.forEach(ending -> routes.get(start + pattern + "." + ending, handler));
                }
            }
        });
    }

    /** Starts the portal; port 0 takes any free one. */
    public PortalServer start(String host, int port) {
        return PortalServer.start(
                host, port, Limits.usual(), this::edition, new ErrorPage(templates, assets), this::register);
    }

    /** Writes the portal as a site of files and returns their number. */
    public int export(Path folder) throws IOException {
        ApiHandler api = new ApiHandler(publications::current);
        return new StaticSite(
                        (request, links) ->
                                request.path().startsWith("/api/") ? api.handle(request) : exported(request, links),
                        assets)
                .write(folder);
    }

    private Response exported(Request request, Function<Request, Links> links) {
        return pages().entrySet().stream()
                .flatMap(page -> PathPattern.of("/:lang/" + page.getKey())
                        .match(request.path(), PageHandler.ENDINGS)
                        .map(values -> handler(page.getValue(), links).handle(request.withPathValues(values)))
                        .stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a page links to nothing: " + request.path()));
    }

    private PageHandler handler(Page page, Function<Request, Links> links) {
        return new PageHandler(page, publications, templates, links, clock);
    }

    private Response asset(Request request) {
        return assets.find(request.path().substring(1)).orElseThrow(() -> new Problem(404, "No such file."));
    }

    private Publication publicationIn(Request request) {
        return request.pathValue("id")
                .flatMap(publications::find)
                .orElseThrow(() -> new Problem(404, Messages.in(Language.NB).text("error.publication")));
    }

    private Response health() {
        Optional<String> trouble = publications.trouble();
        String body = "{\"state\":\"" + (trouble.isPresent() ? "degraded" : "ok") + "\",\"publication\":\""
                + publications.current().id() + "\"}";
        return Response.momentary(200, "application/json; charset=utf-8", body);
    }

    /** The first page names the next meeting, so a page holds for a day at most. */
    private String edition() {
        return publications.current().id() + "@" + LocalDate.now(clock);
    }
}
