package no.tromsfylke.overgang.pipeline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.folder.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same command writes the same bytes; a later one tells of the same people. */
class RepeatableTest {

    private static final Sample SMALL = new Sample(
            SchoolYear.of("2018-19"), SchoolYear.of("2020-21"), LocalDate.of(2021, 3, 3), 90, 9, 5, Manner.LIVED_IN);

    @TempDir
    private Path temporary;

    private Map<String, byte[]> generate(Sample sample, String name) throws IOException {
        Path folder = temporary.resolve(name);
        SampleWriter.write(sample, folder);
        return read(folder);
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }

    @Test
    void theSameBytesInAnyLanguageAndTimeZone() throws IOException {
        Map<String, byte[]> first = generate(SMALL, "first");
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Map<String, byte[]> second = generate(SMALL, "second");
            assertThat(second.keySet()).isEqualTo(first.keySet());
            assertThat(differing(first, second)).isEmpty();
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
        assertThat(first.keySet()).anyMatch(name -> name.endsWith(".xlsx"));
    }

    @Test
    void anotherSeedGivesOtherPeople() throws IOException {
        var other = new Sample(SMALL.first(), SMALL.last(), SMALL.asOf(), 90, 9, 6, SMALL.manner());
        byte[] theirs = generate(other, "other").get("2018-19/5526/kartlegging.csv");
        assertThat(theirs).isNotEqualTo(generate(SMALL, "these").get("2018-19/5526/kartlegging.csv"));
    }

    @Test
    void aYearLaterTheSameIsToldOfYearsLongClosed() throws IOException {
        var later =
                new Sample(SMALL.first(), SchoolYear.of("2021-22"), LocalDate.of(2022, 3, 3), 90, 9, 5, SMALL.manner());
        Map<String, byte[]> before = generate(SMALL, "before");
        Map<String, byte[]> after = generate(later, "after");
        int autumn = before.get("2020-21/55/elevforhold.csv").length;
        before.keySet().removeIf(name -> !name.startsWith("2018-19"));
        assertThat(before).isNotEmpty();
        assertThat(differing(before, after)).isEmpty();
        assertThat(after.get("2020-21/55/elevforhold.csv").length).isGreaterThan(autumn);
    }

    /** The packing of spreadsheets may differ from one machine to another, so their parts are compared. */
    @Test
    void theSamplesAreWhatTheGeneratorWrites() throws IOException {
        Map<String, byte[]> written = generate(Told.sample(350, 7, Manner.LIVED_IN), "samples");
        Map<String, byte[]> kept = read(Path.of("..", "data-samples", "deliveries"));
        assertThat(written.keySet()).isEqualTo(kept.keySet());
        var stale = new ArrayList<String>();
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            String name = file.getKey();
            if (!content(name, file.getValue()).equals(content(name, kept.get(name)))) {
                stale.add(name);
            }
        }
        assertThat(stale)
                .as("delete data-samples/deliveries and run the command its README.md gives")
                .isEmpty();
    }

    private static List<String> differing(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        return expected.keySet().stream()
                .filter(name -> !Arrays.equals(expected.get(name), actual.get(name)))
                .toList();
    }

    private static String content(String name, byte[] bytes) throws IOException {
        if (!name.endsWith(".xlsx")) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        var parts = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.append(entry.getName())
                        .append('\n')
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }
}
