package no.tromsfylke.overgang.pipeline.protection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.tromsfylke.overgang.pipeline.disclosure.Assumption;
import no.tromsfylke.overgang.pipeline.disclosure.Candidate;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Mask;
import no.tromsfylke.overgang.pipeline.disclosure.Policy;
import no.tromsfylke.overgang.pipeline.disclosure.Primary;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.SparseRow;
import no.tromsfylke.overgang.pipeline.disclosure.Status;
import no.tromsfylke.overgang.pipeline.disclosure.Witnesses;

/** Reads what {@link ProofFile} wrote. */
public final class ProofReader {

    private ProofReader() {}

    /**
     * All proofs of a file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a proof contradicts itself
     */
    public static List<Proof> read(Path file) throws IOException {
        var proofs = new ArrayList<Proof>();
        for (var proof : new JsonMapper().readTree(file.toFile())) {
            proofs.add(proof(proof));
        }
        return proofs;
    }

    private static Proof proof(JsonNode json) {
        var name = json.path("problem").asText();
        var problem = Problem.named(name, longs(json.path("counts")));
        json.path("known").forEach(piece -> problem.known(known(piece)));
        var statuses = new LinkedHashMap<String, Status>();
        json.path("rows").forEach(row -> {
            problem.candidate(candidate(row));
            statuses.put(
                    row.path("row").asText(), Status.valueOf(row.path("status").asText()));
        });
        json.path("protected").forEach(primary -> problem.primary(primary(primary)));
        return new Proof(
                problem.build(),
                new Policy(
                        json.path("threshold").asInt(),
                        Policy.Zeros.valueOf(json.path("zeros").asText())),
                new Mask(name, statuses),
                witnesses(name, json));
    }

    private static Known known(JsonNode piece) {
        var sum = sum(piece);
        if (piece.has("low")) {
            return new Known.Between(
                    sum, piece.path("low").asLong(), piece.path("high").asLong());
        }
        return piece.path("published").asBoolean() ? new Known.Published(sum) : new Known.Equality(sum);
    }

    private static Candidate candidate(JsonNode row) {
        return new Candidate(
                row.path("row").asText(),
                stream(row.path("sums")).map(ProofReader::sum).toList(),
                text(row, "group"),
                text(row, "partition"));
    }

    private static Primary primary(JsonNode primary) {
        Assumption assumption = primary.path("at_least_one").asBoolean()
                ? new Assumption.AtLeastOne()
                : text(primary, "while_shown")
                        .<Assumption>map(Assumption.WhilePartlyShown::new)
                        .orElseGet(Assumption.Nothing::new);
        return new Primary(
                primary.path("number").asText(),
                sum(primary),
                primary.path("population").asLong(),
                assumption);
    }

    private static Witnesses witnesses(String name, JsonNode json) {
        return new Witnesses(
                name,
                stream(json.path("tables"))
                        .map(table -> new Witnesses.Table(
                                stream(table.path("atoms")).map(JsonNode::asInt).toList(),
                                stream(table.path("counts"))
                                        .map(JsonNode::asLong)
                                        .toList()))
                        .toList(),
                stream(json.path("witnesses"))
                        .map(pair -> new Witnesses.Pair(
                                pair.path("number").asText(),
                                pair.path("low").asInt(),
                                pair.path("high").asInt()))
                        .toList());
    }

    private static SparseRow sum(JsonNode holder) {
        var numbers = holder.path("sum");
        int[] atoms = new int[numbers.size() / 2];
        int[] coefficients = new int[atoms.length];
        for (int i = 0; i < atoms.length; i++) {
            atoms[i] = numbers.get(2 * i).asInt();
            coefficients[i] = numbers.get(2 * i + 1).asInt();
        }
        return SparseRow.of(atoms, coefficients);
    }

    private static Optional<String> text(JsonNode holder, String field) {
        return holder.has(field) ? Optional.of(holder.path(field).asText()) : Optional.empty();
    }

    private static long[] longs(JsonNode array) {
        return stream(array).mapToLong(JsonNode::asLong).toArray();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
