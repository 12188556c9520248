package no.tromsfylke.overgang.portal.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.portal.http.Assets;
import no.tromsfylke.overgang.portal.http.Request;
import no.tromsfylke.overgang.portal.language.Language;

/** Links between the pages of a running portal. */
public final class LiveLinks implements Links {
    private final List<String> segments;
    private final int languageAt;
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Assets assets;

    /** Links from the page a request asks for; its path has the language as first segment, or as third after u/id. */
    public LiveLinks(Request request, Assets assets) {
        this.segments = request.segments();
        this.languageAt = segments.get(0).equals("u") ? 2 : 0;
        this.assets = assets;
        request.parameters().forEach((name, values) -> query.put(name, values.get(0)));
    }

    @Override
    public String page(String path, Map<String, String> parameters) {
        String address = "../".repeat(segments.size() - languageAt - 2) + path + encode(parameters);
        return address.isEmpty() || address.startsWith("?") ? "./" + address : address;
    }

    @Override
    public String inLanguage(Language language) {
        List<String> rest = segments.subList(languageAt + 1, segments.size());
        return "../".repeat(rest.size()) + language.tag() + "/" + String.join("/", rest) + encode(query);
    }

    @Override
    public String frozen(String publicationId) {
        List<String> page = new ArrayList<>(List.of("u", publicationId));
        page.addAll(segments.subList(languageAt, segments.size()));
        return root(String.join("/", page)) + encode(query);
    }

    @Override
    public String asset(String name) {
        return root(assets.path(name));
    }

    @Override
    public String root(String path) {
        return "../".repeat(segments.size() - 1) + path;
    }

    @Override
    public boolean interactive() {
        return true;
    }

    private static String encode(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(p -> URLEncoder.encode(p.getKey(), StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
