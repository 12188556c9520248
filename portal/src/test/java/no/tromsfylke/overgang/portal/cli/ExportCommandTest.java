package no.tromsfylke.overgang.portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.fixture.FixturePublication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @Test
    void everyLinkOfTheSiteIsAFileOfTheSite(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        Path publications = folder.resolve("publications");
        FixturePublication.writeFirst(publications);
        FixturePublication.writeSecond(publications);
        StringWriter out = new StringWriter();
        String[] command = {"export", publications.toString(), site.toString(), "--language", "nb"};
        assertThat(PortalCommand.line(command).setOut(new PrintWriter(out)).execute(command))
                .isZero();
        try (Stream<Path> files = Files.walk(site)) {
            assertThat(out.toString().strip())
                    .isEqualTo(
                            files.filter(Files::isRegularFile).count() + " filer i " + site + "; åpne index.html der.");
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
