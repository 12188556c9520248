package no.tromsfylke.overgang.portal.pages.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.tromsfylke.overgang.portal.http.Assets;
import no.tromsfylke.overgang.portal.http.Problem;
import no.tromsfylke.overgang.portal.http.Request;
import no.tromsfylke.overgang.portal.http.Response;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.pages.Links;

/** Writes the portal as files: from the three front pages on, every page that a page links to. */
public final class StaticSite {
    private final BiFunction<Request, Function<Request, Links>, Response> pages;
    private final Assets assets;

    /**
     * A site of what some pages answer.
     *
     * @param pages answers a request with links made by the given function
     */
    public StaticSite(BiFunction<Request, Function<Request, Links>, Response> pages, Assets assets) {
        this.pages = pages;
        this.assets = assets;
    }

    /**
     * Writes the site.
     *
     * @param folder new or empty
     * @return the number of files
     */
    public int write(Path folder) throws IOException {
        Map<String, Request> linked = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String path = "/" + language.tag() + "/";
            linked.put(StaticLinks.file(path, Map.of()), Request.of(path));
        }
        Set<String> written = new LinkedHashSet<>();
        while (written.size() < linked.size()) {
            for (Map.Entry<String, Request> page : Map.copyOf(linked).entrySet()) {
                if (written.add(page.getKey())) {
                    boolean shown = page.getKey().endsWith(".html");
                    // A file of numbers shows no links, and those of its own address would lead nowhere.
                    Map<String, Request> found = shown ? linked : new LinkedHashMap<>();
                    write(folder, page.getKey(), answer(page.getValue(), found).body());
                }
            }
        }
        for (String name : assets.names()) {
            String path = assets.path(name);
            write(folder, path, assets.find(path).orElseThrow().body());
        }
        write(
                folder,
                "index.html",
                ("<!doctype html>\n<html lang=\"nb\"><head><meta charset=\"utf-8\"><title>Overgang</title>"
                                + "<meta http-equiv=\"refresh\" content=\"0; url=nb/index.html\"></head>"
                                + "<body><p><a href=\"nb/index.html\">Overgang</a></p></body></html>\n")
                        .getBytes(StandardCharsets.UTF_8));
        return written.size() + assets.names().size() + 1;
    }

    /** A page that is linked to but does not exist is the portal's own fault: the sentence says which it is. */
    private Response answer(Request page, Map<String, Request> linked) {
        try {
            return pages.apply(page, r -> new StaticLinks(r, assets, linked));
        } catch (Problem e) {
            throw new IllegalStateException(
                    "The page " + page.path() + " with " + page.parameters() + " is linked to, but: " + e.getMessage(),
                    e);
        }
    }

    private static void write(Path folder, String file, byte[] content) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, content);
    }
}
