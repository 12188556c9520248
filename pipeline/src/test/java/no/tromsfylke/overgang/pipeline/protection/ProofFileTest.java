package no.tromsfylke.overgang.pipeline.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.disclosure.Assumption;
import no.tromsfylke.overgang.pipeline.disclosure.Candidate;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Outcome;
import no.tromsfylke.overgang.pipeline.disclosure.Policy;
import no.tromsfylke.overgang.pipeline.disclosure.Primary;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.Protection;
import no.tromsfylke.overgang.pipeline.disclosure.SparseRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofFileTest {

    private static final Policy POLICY = new Policy(5, Policy.Zeros.PUBLISH);

    @TempDir
    private Path folder;

    /** Two areas, three categories each, the totals known: 2 of 20 in the first area must be hidden. */
    private static Proof proof() {
        var builder = Problem.named("small", new long[] {2, 8, 10, 9, 9, 9})
                .knownTotal(SparseRow.sum(0, 1, 2))
                .knownTotal(SparseRow.sum(3, 4, 5))
                .known(new Known.Between(SparseRow.sum(0, 3), 0, 40));
        for (int atom = 0; atom < 6; atom++) {
            builder.candidate(new Candidate(
                    "row " + atom,
                    List.of(SparseRow.sum(atom)),
                    Optional.empty(),
                    Optional.of(atom < 3 ? "first" : "second")));
        }
        var problem = builder.primary(
                        new Primary("few", SparseRow.sum(0), 20, new Assumption.WhilePartlyShown("first")))
                .build();
        var outcome = (Outcome.Protected) Protection.protect(problem, POLICY);
        return new Proof(problem, POLICY, outcome.mask(), outcome.witnesses());
    }

    private Path write(Proof proof) throws IOException {
        var file = folder.resolve(ProofFile.NAME);
        try (var out = Files.newOutputStream(file)) {
            ProofFile.of(List.of(proof)).content().writeTo(out);
        }
        return file;
    }

    @Test
    void whatIsReadBackProvesTheSame() throws IOException {
        var written = proof();

        var read = ProofReader.read(write(written));

        assertThat(read).hasSize(1);
        assertThat(read.get(0).complaints()).isEmpty();
        assertThat(read.get(0).mask()).isEqualTo(written.mask());
        assertThat(read.get(0).witnesses()).isEqualTo(written.witnesses());
        assertThat(read.get(0).problem().known()).isEqualTo(written.problem().known());
        assertThat(read.get(0).problem().primaries())
                .isEqualTo(written.problem().primaries());
        assertThat(read.get(0).findCount("row 1")).contains(8L);
        assertThat(read.get(0).isShown("row 0")).isFalse();
        assertThat(read.get(0).isShown("row 5")).isTrue();
    }

    @Test
    void aRowShownAgainstTheProofIsComplainedOf() throws IOException {
        var file = write(proof());
        Files.writeString(file, Files.readString(file).replace("\"status\":\"PRIMARY\"", "\"status\":\"PUBLISHED\""));

        assertThat(ProofReader.read(file).get(0).complaints()).isNotEmpty();
    }
}
