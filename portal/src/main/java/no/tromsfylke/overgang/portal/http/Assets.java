package no.tromsfylke.overgang.portal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The portal's own files, each at an address that holds a hash of its content and is therefore never stale. They are
 * declared here one by one: nothing else of the class path can be reached.
 */
public final class Assets {
    private static final String STATIC = "/assets/";

    private final Map<String, Asset> byName = new LinkedHashMap<>();

    private record Asset(String path, String contentType, List<String> sources) {}

    private Assets() {}

    /** The files the pages use. */
    public static Assets ofPortal() {
        Assets assets = new Assets();
        assets.add("site.css", "text/css; charset=utf-8", List.of(STATIC + "site.css"));
        assets.add("site.js", "text/javascript; charset=utf-8", List.of(STATIC + "figures.js", STATIC + "slides.js"));
        assets.add(
                "chart.js",
                "text/javascript; charset=utf-8",
                List.of("/META-INF/resources/webjars/chart.js/" + chartVersion() + "/dist/chart.umd.min.js"));
        assets.add("icon.svg", "image/svg+xml", List.of(STATIC + "icon.svg"));
        return assets;
    }

    private static String chartVersion() {
        try (InputStream in =
                Assets.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/chart.js/pom.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, String contentType, List<String> sources) {
        byName.put(name, new Asset("assets/" + hash(content(sources)) + "/" + name, contentType, sources));
    }

    /** The names of all files. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The path of a file below the site's root. */
    public String path(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new NoSuchElementException("no asset " + name);
        }
        return asset.path;
    }

    /** A file by its whole path, as an answer that holds for ever; empty where hash or name are not of now. */
    public Optional<Response> find(String path) {
        return byName.values().stream()
                .filter(asset -> asset.path.equals(path))
                .findFirst()
                .map(asset -> new Response(
                        200,
                        asset.contentType,
                        content(asset.sources),
                        Map.of(),
                        Optional.of(hash(content(asset.sources))),
                        Response.Keeping.CONTENT));
    }

    private static byte[] content(List<String> sources) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String source : sources) {
            try (InputStream in = Assets.class.getResourceAsStream(source)) {
                if (in == null) {
                    throw new NoSuchElementException("no file " + source);
                }
                in.transferTo(all);
                all.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
