package no.tromsfylke.overgang.pipeline.protection;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.disclosure.Assumption;
import no.tromsfylke.overgang.pipeline.disclosure.Candidate;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Primary;
import no.tromsfylke.overgang.pipeline.disclosure.SparseRow;
import no.tromsfylke.overgang.pipeline.disclosure.Witnesses;
import no.tromsfylke.overgang.pipeline.publication.RestrictedFiles.Further;

/** Writes proofs as {@code proofs.json}, for the restricted folder: it holds every hidden number. */
public final class ProofFile {

    /** The file's name in the restricted folder. */
    public static final String NAME = "proofs.json";

    private final JsonGenerator json;

    private ProofFile(JsonGenerator json) {
        this.json = json;
    }

    /** The file with these proofs, in their order. */
    public static Further of(List<Proof> proofs) {
        return new Further(NAME, out -> write(proofs, out));
    }

    private static void write(List<Proof> proofs, OutputStream out) throws IOException {
        var mapper = JsonMapper.builder()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
        try (var json = mapper.createGenerator(out)) {
            var file = new ProofFile(json);
            json.writeStartArray();
            for (var proof : proofs) {
                file.write(proof);
            }
            json.writeEndArray();
        }
    }

    private void write(Proof proof) throws IOException {
        json.writeStartObject();
        json.writeStringField("problem", proof.problem().name());
        json.writeNumberField("threshold", proof.policy().threshold());
        json.writeStringField("zeros", proof.policy().zeros().name());
        json.writePOJOField("counts", proof.problem().values());
        json.writeArrayFieldStart("known");
        for (var piece : proof.problem().known()) {
            write(piece);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (var candidate : proof.problem().candidates()) {
            write(candidate, proof);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("protected");
        for (var primary : proof.problem().primaries()) {
            write(primary);
        }
        json.writeEndArray();
        write(proof.witnesses());
        json.writeEndObject();
    }

    private void write(Known piece) throws IOException {
        json.writeStartObject();
        write("sum", piece.row());
        if (piece instanceof Known.Between between) {
            json.writeNumberField("low", between.low());
            json.writeNumberField("high", between.high());
        }
        json.writeBooleanField("published", piece instanceof Known.Published);
        json.writeEndObject();
    }

    private void write(Candidate candidate, Proof proof) throws IOException {
        json.writeStartObject();
        json.writeStringField("row", candidate.key());
        json.writeStringField("status", proof.mask().getStatus(candidate.key()).name());
        write("group", candidate.group());
        write("partition", candidate.partition());
        json.writeArrayFieldStart("sums");
        for (var row : candidate.rows()) {
            json.writeStartObject();
            write("sum", row);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Primary primary) throws IOException {
        json.writeStartObject();
        json.writeStringField("number", primary.key());
        json.writeNumberField("population", primary.population());
        write("sum", primary.row());
        json.writeBooleanField("at_least_one", primary.assumption() instanceof Assumption.AtLeastOne);
        write(
                "while_shown",
                primary.assumption() instanceof Assumption.WhilePartlyShown partly
                        ? Optional.of(partly.partition())
                        : Optional.empty());
        json.writeEndObject();
    }

    private void write(String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        }
    }

    /** Atom and coefficient by turns. */
    private void write(String field, SparseRow row) throws IOException {
        json.writeArrayFieldStart(field);
        for (int i = 0; i < row.size(); i++) {
            json.writeNumber(row.atom(i));
            json.writeNumber(row.coefficient(i));
        }
        json.writeEndArray();
    }

    private void write(Witnesses witnesses) throws IOException {
        json.writeArrayFieldStart("tables");
        for (var table : witnesses.tables()) {
            json.writeStartObject();
            json.writePOJOField("atoms", table.atoms());
            json.writePOJOField("counts", table.values());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("witnesses");
        for (var pair : witnesses.pairs()) {
            json.writeStartObject();
            json.writeStringField("number", pair.primary());
            json.writeNumberField("low", pair.low());
            json.writeNumberField("high", pair.high());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
