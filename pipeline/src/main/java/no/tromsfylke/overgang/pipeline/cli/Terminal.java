package no.tromsfylke.overgang.pipeline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import no.tromsfylke.overgang.pipeline.Progress;
import no.tromsfylke.overgang.pipeline.RunOptions;
import no.tromsfylke.overgang.pipeline.RunReport;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.tables.Suppression;

/** Tells a run's progress and its result; the bar is drawn only where the launcher found a terminal. */
final class Terminal implements Progress, AutoCloseable {

    private final PrintWriter out;
    private final Language language;
    private ProgressBar bar;

    Terminal(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void begin(Stage stage) {
        if (!Boolean.getBoolean("overgang.terminal")) {
            return;
        }
        if (bar != null) {
            bar.step();
        } else {
            bar = new ProgressBarBuilder()
                    .setInitialMax(Stage.values().length)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setTaskName("Overgang")
                    .clearDisplayOnFinish()
                    .build();
        }
        bar.setExtraMessage(name(stage));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private String name(Stage stage) {
        return switch (stage) {
            case READING -> language.choose("reading", "leser");
            case ADDING_UP -> language.choose("adding up", "summerer");
            case PROTECTING -> language.choose("protecting", "skjermer");
            case PUBLISHING -> language.choose("publishing", "publiserer");
            case KEEPING_UNITS -> language.choose("writing unit-level files", "skriver enkeltdata");
        };
    }

    void report(RunReport report, RunOptions options) {
        close();
        line(
                language.choose("Deliveries", "Leveranser"),
                language.choose("%d files, %d rows: %d used, %d rejected", "%d filer, %d rader: %d brukt, %d avvist")
                        .formatted(report.files(), report.rows(), report.used(), report.rejected()));
        line(
                language.choose("Warnings", "Varsler"),
                report.warnings().isEmpty()
                        ? language.choose("none", "ingen")
                        : report.warnings().entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining(", ")));
        line(
                language.choose("Cells", "Celler"),
                language.choose("%d published, %d suppressed", "%d publisert, %d skjermet")
                        .formatted(report.published(), report.suppressed()));
        if (!report.revised().isEmpty()) {
            line(
                    language.choose("Revised", "Rettet"),
                    report.revised().stream().map(SchoolYear::label).collect(Collectors.joining(", "))
                            + language.choose(
                                    "; rows that change by few are hidden", "; rader med små endringer er skjermet"));
        }
        line(
                language.choose("Time", "Tid"),
                report.stages().entrySet().stream()
                        .map(entry -> name(entry.getKey()) + " "
                                + seconds(entry.getValue().toMillis()))
                        .collect(Collectors.joining(", ")));
        boolean isNew = report.outcome().change() == PublicationStore.Change.NEW;
        line(
                isNew ? language.choose("Published", "Publisert") : language.choose("Unchanged", "Uendret"),
                report.outcome().id()
                        + (isNew ? "" : language.choose(" – nothing new to publish", " – ikke noe nytt")));
        line(language.choose("Findings", "Funn"), options.restricted().toString());
        line(language.choose("Next", "Neste"), "./overgang serve " + options.out());
        out.flush();
    }

    /** The hidden cells in more detail: for whoever ran it, and for the restricted folder. */
    void tell(Suppression suppression) {
        out.printf(
                Locale.ROOT,
                "%n%-6s %-15s %5s %10s %10s %10s%n",
                language.choose("class", "klasse"),
                language.choose("area level", "områdenivå"),
                language.choose("years", "år"),
                language.choose("published", "publisert"),
                language.choose("primary", "primært"),
                language.choose("secondary", "sekundært"));
        for (var line : suppression.lines()) {
            out.printf(
                    Locale.ROOT,
                    "%-6s %-15s %5d %10d %10d %10d%n",
                    line.classCode(),
                    line.areaLevel().code(),
                    line.years(),
                    line.published(),
                    line.primary(),
                    line.secondary());
        }
        out.flush();
    }

    private String seconds(long millis) {
        var locale = language == Language.NB ? Locale.forLanguageTag("nb") : Locale.ROOT;
        return String.format(locale, "%.1f s", millis / 1000.0);
    }

    private void line(String name, String text) {
        out.printf(Locale.ROOT, "%-11s %s%n", name, text);
    }
}
