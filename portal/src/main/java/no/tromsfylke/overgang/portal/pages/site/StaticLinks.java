package no.tromsfylke.overgang.portal.pages.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.portal.http.Assets;
import no.tromsfylke.overgang.portal.http.Request;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.pages.Links;
import no.tromsfylke.overgang.portal.pages.PageHandler;

/** Links between the files of a site; every page that is linked to is remembered, to be written too. */
final class StaticLinks implements Links {
    private final Request request;
    private final Assets assets;
    private final Map<String, Request> linked;

    /**
     * Links from the page of a request, whose path begins with the language.
     *
     * @param linked takes up what is linked to, by file
     */
    StaticLinks(Request request, Assets assets, Map<String, Request> linked) {
        this.request = request;
        this.assets = assets;
        this.linked = linked;
    }

    @Override
    public String page(String path, Map<String, String> query) {
        return to("/" + request.segments().get(0) + "/" + path, query);
    }

    @Override
    public String inLanguage(Language language) {
        Map<String, String> query = new LinkedHashMap<>();
        request.parameters().forEach((name, values) -> query.put(name, values.get(0)));
        List<String> rest = request.segments().subList(1, request.segments().size());
        return to("/" + language.tag() + "/" + String.join("/", rest), query);
    }

    @Override
    public String frozen(String publicationId) {
        return "";
    }

    @Override
    public String asset(String name) {
        return up() + assets.path(name);
    }

    @Override
    public String root(String path) {
        return to("/" + path + ".json", Map.of());
    }

    @Override
    public boolean interactive() {
        return false;
    }

    private String to(String path, Map<String, String> query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        query.forEach((name, value) -> parameters.put(name, List.of(value)));
        String file = file(path, query);
        linked.putIfAbsent(file, new Request(path, Map.of(), parameters));
        return up() + file;
    }

    private String up() {
        return "../".repeat(request.segments().size() - 1);
    }

    /** The file of an address: parameters go into the name, and pages end in {@code .html}. */
    static String file(String path, Map<String, String> query) {
        String name = path.endsWith("/") ? path + "index" : path;
        String ending = ".html";
        for (String known : PageHandler.ENDINGS) {
            if (name.endsWith("." + known)) {
                ending = "." + known;
                name = name.substring(0, name.length() - ending.length());
            }
        }
        String suffix = query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(p -> p.getKey() + "-" + p.getValue().replaceAll("[^A-Za-z0-9.-]", "_"))
                        .collect(Collectors.joining("~", "~", ""));
        return name.substring(1) + suffix + ending;
    }
}
