package no.tromsfylke.overgang.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.http.Assets;
import no.tromsfylke.overgang.portal.http.Limits;
import no.tromsfylke.overgang.portal.http.PortalServer;
import no.tromsfylke.overgang.portal.http.Problem;
import no.tromsfylke.overgang.portal.http.Request;
import no.tromsfylke.overgang.portal.http.Response;
import no.tromsfylke.overgang.portal.http.Routes;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageHandler;
import no.tromsfylke.overgang.portal.pages.Templates;
import no.tromsfylke.overgang.portal.pages.error.ErrorPage;
import no.tromsfylke.overgang.portal.pages.home.HomePage;
import no.tromsfylke.overgang.portal.pages.theme.ThemePage;
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

    /** Starts the portal; port 0 takes any free one. */
    public PortalServer start(String host, int port) {
        return PortalServer.start(
                host, port, Limits.usual(), this::edition, new ErrorPage(templates, assets), this::register);
    }

    /** Every address. Pages are also found below {@code /u/<publication id>}, and as files by their ending. */
    private void register(Routes routes) {
        routes.get("/", request -> Response.redirect("nb/"));
        for (Language language : Language.values()) {
            routes.get("/" + language.tag(), request -> Response.redirect(language.tag() + "/"));
        }
        page(routes, "", new HomePage());
        page(routes, "risiko", new ThemePage("risiko", List.of("risk"), "risk.classification"));
        page(routes, "oppfolging", new ThemePage("oppfolging", List.of("follow_up"), "follow_up.contact"));
        page(routes, "arshjul", new ThemePage("arshjul", List.of("year_wheel"), "year_wheel.school_action"));
        page(routes, "inntak", new ThemePage("inntak", List.of("admission", "apprenticeship"), "admission.offer"));
        page(routes, "frafall", new ThemePage("frafall", List.of("dropout"), "dropout.left"));
        page(routes, "overgang", new ThemePage("overgang", List.of("transition"), "transition.direct"));
        page(routes, "gjennomforing", new ThemePage("gjennomforing", List.of("completion"), "completion.status"));
        page(
                routes,
                "treffsikkerhet",
                new ThemePage("treffsikkerhet", List.of("accuracy", "what_if"), "accuracy.follow_up"));
        routes.get("/assets/:hash/:name", this::asset);
        routes.get("/health", request -> health());
    }

    private void page(Routes routes, String path, Page page) {
        PageHandler handler = new PageHandler(page, publications, templates, assets, clock);
        for (String start : List.of("/:lang/", "/u/:id/:lang/")) {
            routes.get(start + path, handler);
            if (!path.isEmpty() && !path.contains(":")) {
                PageHandler.ENDINGS.forEach(ending -> routes.get(start + path + "." + ending, handler));
            }
        }
    }

    private Response asset(Request request) {
        return assets.find(request.path().substring(1)).orElseThrow(() -> new Problem(404, "No such file."));
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
