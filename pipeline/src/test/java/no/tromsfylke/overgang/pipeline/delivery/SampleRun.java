package no.tromsfylke.overgang.pipeline.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges a small deliveries folder from end to end, without Spark, and tells everything that came of it as JSON. */
final class SampleRun {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SampleRun() {}

    static JsonNode of(Path folder, Language language) throws IOException {
        var deliveries = DeliveryFolder.list(folder.toString());
        var result = MAPPER.createObjectNode();
        var findings = new ArrayList<Finding>();
        var reading = deliveries.readRegion(language);
        findings.addAll(reading.findings());
        if (reading.region().isPresent()) {
            var context = new ReadingContext(reading.region().get(), AS_OF, language);
            var files = deliveries.files(context.region(), AS_OF, language);
            var rows = new ArrayList<Row>();
            var reports = files.stream()
                    .map(f -> DeliveryReader.read(f, context, rows::add))
                    .toList();
            reports.forEach(r -> findings.addAll(r.findings()));
            var later = new ArrayList<Finding>();
            var used = unique(rows, files, language, later);
            later.addAll(new Orphans(i -> files.get(i).path(), language).find(used));
            findings.addAll(later);
            var ledger = new Ledger(context.region(), AS_OF, deliveries.years(), reports, later);
            ledger.verifyUsed(used.stream().collect(Collectors.groupingBy(Row::file, Collectors.counting())));
            addFiles(result, ledger);
            var objections = result.putArray("objections");
            ledger.objections(new Acceptance(Acceptance.Incomplete.REFUSED, 0.05), language)
                    .forEach(objections::add);
        }
        var told = result.putArray("findings");
        findings.forEach(f -> told.addObject()
                .put("severity", f.severity().id())
                .put("rule", f.rule().id())
                .put("file", f.file())
                .put("line", f.line())
                .put("column", f.column())
                .put("message", f.restrictedMessage()));
        return result;
    }

    private static void addFiles(ObjectNode result, Ledger ledger) {
        var told = result.putArray("files");
        ledger.files()
                .forEach(f -> told.addObject()
                        .put("file", f.report().path())
                        .put("rows", f.rows())
                        .put("used", f.used())
                        .put("rejected", f.rejected())
                        .put("warnings", f.warnings())
                        .put("dropped_texts", f.report().droppedTexts())
                        .put("rejected_whole", f.report().rejectedWhole()));
    }

    private static List<Row> unique(List<Row> rows, List<DeliveryFile> files, Language language, List<Finding> later) {
        Map<String, List<Row>> byKey = new TreeMap<>();
        for (Row row : rows) {
            byKey.computeIfAbsent(row.kind() + " " + row.year() + " " + row.key(), k -> new ArrayList<>())
                    .add(row);
        }
        var duplicates = new Duplicates(i -> files.get(i).path(), language);
        var used = new ArrayList<Row>();
        for (var same : byKey.values()) {
            var verdict = duplicates.judge(same);
            verdict.used().ifPresent(used::add);
            verdict.rejected().forEach(r -> later.add(r.finding()));
        }
        return used;
    }
}
