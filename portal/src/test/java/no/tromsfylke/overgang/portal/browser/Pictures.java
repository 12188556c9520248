package no.tromsfylke.overgang.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import no.tromsfylke.overgang.portal.RunningPortal;

/** Takes the reference pictures of the documentation from a publication: {@code Pictures PUBLICATION FOLDER}. */
final class Pictures {
    private static final int RGB = 0xFFFFFF;
    private static final int COLOURS = 256;

    /** How a page is looked at. */
    private enum Look {
        WIDE(TestBrowser.WIDE, 1_000, ColorScheme.LIGHT),
        SLIDE(TestBrowser.WIDE, 720, ColorScheme.LIGHT),
        DARK(TestBrowser.WIDE, 1_000, ColorScheme.DARK),
        PHONE(TestBrowser.NARROW, 900, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final ColorScheme scheme;

        Look(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }
    }

    /** A picture: its name, what it shows, and from which part of the page on. */
    private record Shot(String name, String path, Look look, String from) {
        private static Shot of(String name, String path, Look look) {
            return new Shot(name, path, look, "body");
        }
    }

    private static final List<Shot> SHOTS = List.of(
            Shot.of("forside", "nb/", Look.WIDE),
            new Shot("moete-1", "nb/moete/1", Look.WIDE, "main"),
            new Shot("moete-2", "nb/moete/2", Look.WIDE, "main"),
            new Shot("moete-3", "nb/moete/3", Look.WIDE, "main"),
            Shot.of("lysbilde", "nb/moete/3/lysbilde/2", Look.SLIDE),
            Shot.of("lysbilde-arshjul", "nb/moete/1/lysbilde/5", Look.SLIDE),
            new Shot("risiko-dark", "nb/risiko?visning=utvikling&kategori=follow_up", Look.DARK, "main"),
            new Shot("kommune", "nb/kommune/5530", Look.WIDE, "main"),
            new Shot("kommune-phone", "nb/kommune/5526", Look.PHONE, "main"),
            Shot.of("moete-2-phone", "nb/moete/2", Look.PHONE),
            new Shot("sammenlign", "nb/sammenlign?periode=3", Look.WIDE, "main"),
            new Shot("arshjul", "nb/arshjul", Look.WIDE, "main"),
            new Shot("data", "en/data/risk", Look.WIDE, "main"),
            new Shot("metode", "nn/metode", Look.WIDE, "main"),
            new Shot("hidden", "nb/oppfolging?omrade=5528&periode=1&skolear=2025-26", Look.WIDE, "main"));

    private Pictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        try (RunningPortal portal = RunningPortal.startOn(Path.of(arguments[0]));
                TestBrowser chromium = new TestBrowser()) {
            for (Shot shot : SHOTS) {
                byte[] picture =
                        take(chromium.browser(), portal.uri("/" + shot.path).toString(), shot);
                ImageIO.write(
                        fewColours(picture),
                        "png",
                        folder.resolve(shot.name + ".png").toFile());
            }
        }
    }

    private static byte[] take(Browser browser, String address, Shot shot) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(shot.look.width, shot.look.height)
                .setColorScheme(shot.look.scheme))) {
            Page page = context.newPage();
            page.navigate(address);
            page.evaluate("from => window.scrollTo(0, document.querySelector(from).offsetTop - 16)", shot.from);
            return page.screenshot();
        }
    }

    /** Text and plain areas need no more than 256 colours, and then take a third of the room. */
    private static BufferedImage fewColours(byte[] png) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
        int width = full.getWidth();
        int height = full.getHeight();
        int[] pixels = full.getRGB(0, 0, width, height, null, 0, width);
        List<Integer> palette = mostFrequent(pixels);
        Map<Integer, Integer> nearest = new HashMap<>();
        BufferedImage few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        for (int i = 0; i < pixels.length; i++) {
            int index = nearest.computeIfAbsent(pixels[i] & RGB, colour -> indexOfNearest(palette, colour));
            few.getRaster().setSample(i % width, i / width, 0, index);
        }
        return few;
    }

    private static List<Integer> mostFrequent(int[] pixels) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & RGB, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexColorModel model(List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int indexOfNearest(List<Integer> palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += apart * apart;
        }
        return sum;
    }
}
