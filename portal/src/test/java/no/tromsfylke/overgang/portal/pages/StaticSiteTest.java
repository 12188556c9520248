package no.tromsfylke.overgang.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.RunningPortal;
import no.tromsfylke.overgang.portal.cli.PortalCommand;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticSiteTest {
    @Test
    void everyLinkOfTheSiteIsAFileOfTheSite(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        try (RunningPortal portal = RunningPortal.start()) {
            assertThat(PortalCommand.run("export", portal.folder().toString(), site.toString()))
                    .isZero();
            assertThat(PortalCommand.run("export", portal.folder().toString(), site.toString()))
                    .as("a folder that is not empty")
                    .isEqualTo(5);
        }
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                for (Element link : Jsoup.parse(Files.readString(file)).select("a[href], link[href], script[src]")) {
                    String target =
                            link.attr(link.hasAttr("src") ? "src" : "href").split("#", 2)[0];
                    if (!target.isEmpty() && !Files.exists(file.getParent().resolve(target))) {
                        broken.add(site.relativize(file) + " -> " + target);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(site.resolve("nb/risiko.html")).exists();
        assertThat(site.resolve("en/moete/2/lysbilde/1.html")).exists();
        assertThat(site.resolve("nn/kommune/5518.html")).exists();
        assertThat(site.resolve("nb/data/risk.parquet")).exists();
    }
}
