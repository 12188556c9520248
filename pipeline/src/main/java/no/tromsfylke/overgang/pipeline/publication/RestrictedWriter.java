package no.tromsfylke.overgang.pipeline.publication;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the restricted files of one publication. */
final class RestrictedWriter {

    static final String MARGINS = "margins.parquet";
    static final String LEDGER = "ledger.json";

    private RestrictedWriter() {}

    static void write(StagedFolder folder, PublicationId id, RestrictedFiles files) throws IOException {
        folder.write("findings.json", out -> {
            try (JsonGenerator json = JsonText.generator(out)) {
                writeFindings(json, files.findings());
            }
        });
        folder.write(LEDGER, out -> {
            try (JsonGenerator json = JsonText.generator(out)) {
                writeLedger(json, files.ledger());
            }
        });
        if (files.margins().isPresent()) {
            Table margins = files.margins().get();
            folder.write(
                    MARGINS,
                    out -> ParquetTables.write(
                            out,
                            margins.schema(),
                            margins.rows(),
                            Map.of(
                                    "title", margins.schema().titles().nb(),
                                    "description",
                                            margins.schema().descriptions().nb(),
                                    "publication_id", id.toString())));
        }
        for (RestrictedFiles.Further further : files.further()) {
            folder.write(further.name(), further.content());
        }
    }

    private static void writeFindings(JsonGenerator json, List<RestrictedFiles.Finding> findings) throws IOException {
        json.writeStartArray();
        for (RestrictedFiles.Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity());
            json.writeStringField("rule", finding.rule());
            json.writeStringField("file", finding.file());
            if (finding.line().isPresent()) {
                json.writeNumberField("line", finding.line().getAsInt());
            } else {
                json.writeNullField("line");
            }
            json.writeStringField("column", finding.column().orElse(null));
            json.writeStringField("message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeLedger(JsonGenerator json, List<RestrictedFiles.DeliveredFile> ledger) throws IOException {
        json.writeStartArray();
        for (RestrictedFiles.DeliveredFile file : ledger) {
            json.writeStartObject();
            json.writeStringField("school_year", file.schoolYear());
            json.writeStringField("deliverer", file.deliverer());
            json.writeStringField("kind", file.kind());
            json.writeStringField("file", file.file());
            json.writeStringField("sha256", file.sha256());
            json.writeNumberField("rows", file.rows());
            json.writeNumberField("used", file.used());
            json.writeNumberField("rejected", file.rejected());
            json.writeNumberField("warnings", file.warnings());
            json.writeNumberField("dropped_texts", file.droppedTexts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
