package no.tromsfylke.overgang.pipeline.protection;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import no.tromsfylke.overgang.pipeline.disclosure.Mask;
import no.tromsfylke.overgang.pipeline.disclosure.Outcome;
import no.tromsfylke.overgang.pipeline.disclosure.Witnesses;
import no.tromsfylke.overgang.pipeline.publication.RestrictedFiles.Further;

/** The masks and the proofs that they hold, as files for the restricted folder. */
public final class ProofFiles {

    private ProofFiles() {}

    /** {@code mask.json} with the status of every row and {@code witnesses.json} with the tables that prove it. */
    public static List<Further> of(List<Outcome.Protected> proofs) {
        return List.of(
                new Further("mask.json", out -> {
                    try (var json = generator(out)) {
                        json.writeStartArray();
                        for (var proof : proofs) {
                            write(proof.mask(), proof.conceded(), json);
                        }
                        json.writeEndArray();
                    }
                }),
                new Further("witnesses.json", out -> {
                    try (var json = generator(out)) {
                        json.writeStartArray();
                        for (var proof : proofs) {
                            write(proof.witnesses(), json);
                        }
                        json.writeEndArray();
                    }
                }));
    }

    private static JsonGenerator generator(java.io.OutputStream out) throws IOException {
        return JsonMapper.builder()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out);
    }

    private static void write(Mask mask, List<String> conceded, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("problem", mask.problem());
        json.writeObjectFieldStart("statuses");
        for (var row : mask.statuses().entrySet()) {
            json.writeStringField(row.getKey(), row.getValue().name());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("conceded");
        for (var row : conceded) {
            json.writeString(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Witnesses witnesses, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("problem", witnesses.problem());
        json.writeArrayFieldStart("tables");
        for (var table : witnesses.tables()) {
            json.writeStartObject();
            json.writePOJOField("atoms", table.atoms());
            json.writePOJOField("values", table.values());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("pairs");
        for (var pair : witnesses.pairs()) {
            json.writeStartObject();
            json.writeStringField("primary", pair.primary());
            json.writeNumberField("low", pair.low());
            json.writeNumberField("high", pair.high());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
