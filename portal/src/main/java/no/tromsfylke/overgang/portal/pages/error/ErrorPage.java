package no.tromsfylke.overgang.portal.pages.error;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.http.Assets;
import no.tromsfylke.overgang.portal.http.ErrorPages;
import no.tromsfylke.overgang.portal.http.Response;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.language.Messages;
import no.tromsfylke.overgang.portal.pages.Templates;

/** The page for an error, in the language of the address. It repeats nothing of the address but its language. */
public final class ErrorPage implements ErrorPages {
    private static final List<Integer> EXPLAINED = List.of(400, 404, 405, 414, 431, 500);

    /** Addresses without a language, whose lists are in English. */
    private static final String FOR_PROGRAMS = "/api/";

    private final Templates templates;
    private final Assets assets;

    public ErrorPage(Templates templates, Assets assets) {
        this.templates = templates;
        this.assets = assets;
    }

    @Override
    public Response page(int status, String path, Optional<String> detail) {
        Language language = Arrays.stream(path.split("/"))
                .limit(4)
                .flatMap(segment -> Language.find(segment).stream())
                .findFirst()
                .orElse(path.startsWith(FOR_PROGRAMS) ? Language.EN : Language.NB);
        Messages messages = Messages.in(language);
        String key = "error." + (EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500);
        String up =
                "../".repeat(Math.max(0, path.length() - path.replace("/", "").length() - 1));
        ErrorView view = new ErrorView(
                language.tag(),
                messages.text(key),
                messages.text(key + ".text"),
                detail,
                up + language.tag() + "/",
                messages.text("page.home"),
                up + assets.path("site.css"),
                up + assets.path("icon.svg"),
                Integer.toString(status));
        return Response.momentary(status, "text/html; charset=utf-8", templates.alone("error.jte", view));
    }
}
