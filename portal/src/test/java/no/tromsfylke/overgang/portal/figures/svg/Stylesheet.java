package no.tromsfylke.overgang.portal.figures.svg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal's stylesheet as tests read it. */
record Stylesheet(String text) {

    private static final Pattern PROPERTY = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

    static Stylesheet site() throws IOException {
        try (InputStream in = Stylesheet.class.getResourceAsStream("/assets/site.css")) {
            return new Stylesheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Custom properties of the light theme. */
    Map<String, String> light() {
        return properties(text.indexOf(":root"));
    }

    /** Custom properties of the dark theme. */
    Map<String, String> dark() {
        return themed("@media (prefers-color-scheme: dark)");
    }

    /** Custom properties on paper. */
    Map<String, String> print() {
        return themed("@media print");
    }

    private Map<String, String> themed(String media) {
        Map<String, String> all = new LinkedHashMap<>(light());
        all.putAll(properties(text.indexOf(":root", text.indexOf(media))));
        return all;
    }

    private Map<String, String> properties(int from) {
        Matcher matcher = PROPERTY.matcher(text.substring(from, text.indexOf('}', from)));
        Map<String, String> properties = new LinkedHashMap<>();
        while (matcher.find()) {
            properties.put(matcher.group(1), matcher.group(2));
        }
        return properties;
    }
}
