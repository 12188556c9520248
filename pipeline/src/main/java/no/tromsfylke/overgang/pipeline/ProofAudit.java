package no.tromsfylke.overgang.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.protection.Proof;
import no.tromsfylke.overgang.pipeline.protection.ProofFile;
import no.tromsfylke.overgang.pipeline.protection.ProofReader;
import no.tromsfylke.overgang.pipeline.publication.Catalogue;
import no.tromsfylke.overgang.pipeline.publication.Complaint;
import no.tromsfylke.overgang.pipeline.publication.CountRow;
import no.tromsfylke.overgang.pipeline.publication.Publication;
import no.tromsfylke.overgang.pipeline.publication.PublicationId;

/**
 * Re-proves from what lies on disk that nothing hidden can be worked out: replays the witnesses of every proof with integer
 * additions only, and holds the published tables against what was proved.
 */
public final class ProofAudit {

    private final Map<String, Proof> proofOf = new HashMap<>();
    private final List<Complaint> complaints = new ArrayList<>();

    /** Whether all files of proofs could be read. */
    private boolean isWhole = true;

    private ProofAudit() {}

    /**
     * Examines a publication.
     *
     * @param history ids of all publications up to this one: rows keep the proof of the publication that first had them
     * @param restricted the folder of proofs
     * @return one sentence for whatever is not proved
     */
    public static List<Complaint> complaints(Publication publication, List<PublicationId> history, Path restricted) {
        var audit = new ProofAudit();
        history.forEach(id -> audit.replay(restricted.resolve(id.toString()).resolve(ProofFile.NAME)));
        audit.compare(publication);
        return List.copyOf(audit.complaints);
    }

    private void replay(Path file) {
        if (!Files.exists(file)) {
            isWhole = false;
            complain(
                    file + " is not there; nothing it proved can be proved anew.",
                    file + " finnes ikke; ingenting den beviste, kan bevises på nytt.");
            return;
        }
        try {
            for (var proof : ProofReader.read(file)) {
                proof.complaints().forEach(told -> complain(told, "Et bevis holder ikke: " + told));
                proof.rows().forEach(row -> proofOf.put(row, proof));
            }
        } catch (IOException | IllegalArgumentException e) {
            isWhole = false;
            complain(file + " cannot be used: " + e.getMessage(), file + " kan ikke brukes: " + e.getMessage());
        }
    }

    private void complain(String english, String norwegian) {
        complaints.add(new Complaint(english, norwegian));
    }

    private void compare(Publication publication) {
        var catalogue = publication.catalogue();
        var statistics = new HashMap<String, Catalogue.Statistic>();
        catalogue.statistics().forEach(statistic -> statistics.put(statistic.id(), statistic));
        for (var row : CountRow.of(publication)) {
            var statistic = statistics.get(row.statistic());
            if (row.isShown() && statistic != null && isPersonal(statistic)) {
                compare(row, catalogue.threshold());
            }
        }
    }

    /** Services to everybody of a root population tell nothing of anybody, unless another statistic hangs on them. */
    private boolean isPersonal(Catalogue.Statistic statistic) {
        return switch (statistic.protectionClass()) {
            case P -> true;
            case S -> statistic.findRefinement().isPresent();
            case O -> false;
        };
    }

    private void compare(CountRow row, int threshold) {
        var name = Proof.nameOf(FormerPublications.keyOf(row), row.category());
        var proof = Optional.ofNullable(proofOf.get(name));
        if (proof.isEmpty() && !isWhole) {
            return; // told already, for all rows of the file that is not there
        }
        if (proof.filter(found -> found.isShown(name)).isEmpty()) {
            complain(
                    name + " is shown, but no proof says it may be.",
                    name + " vises, men ikke noe bevis sier at det er trygt.");
            return;
        }
        proof.get().findCount(name).ifPresent(count -> {
            long told = row.isPublished() ? count : count - Math.floorMod(count, threshold);
            if (told != row.count()) {
                complain(
                        name + " shows " + row.count() + " where " + told + " was proved safe.",
                        name + " viser " + row.count() + ", men det som er bevist trygt, er " + told + ".");
            }
        });
    }
}
