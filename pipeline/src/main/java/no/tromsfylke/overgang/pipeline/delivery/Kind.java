package no.tromsfylke.overgang.pipeline.delivery;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a delivery file holds, and who delivers it. The order is that of the forms in the documentation. */
public enum Kind {
    /** Samleskjema 1: one row per 10th-grader mapped. */
    KARTLEGGING(Deliverer.MUNICIPALITY),
    /** Follow-up: one row per pupil, milestone and upper-secondary school. */
    OPPFOLGING(Deliverer.MUNICIPALITY),
    /** The year wheel: actions of school, school owner and county. */
    ARSHJUL(Deliverer.EITHER),
    /** Number of 10th-graders per school. */
    ELEVTALL(Deliverer.MUNICIPALITY),
    /** Applications to upper-secondary education. */
    SOKNAD(Deliverer.COUNTY),
    /** The prioritised wishes of an application. */
    ONSKE(Deliverer.COUNTY),
    /** Enrolments at upper-secondary schools. */
    ELEVFORHOLD(Deliverer.COUNTY),
    /** Apprenticeship contracts. */
    LAEREKONTRAKT(Deliverer.COUNTY);

    /** Who delivers. */
    private enum Deliverer {
        MUNICIPALITY,
        COUNTY,
        EITHER
    }

    private final Deliverer deliverer;

    Kind(Deliverer deliverer) {
        this.deliverer = deliverer;
    }

    /** The name in file names, {@code expected_from} and the ledger. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isDeliveredByMunicipalities() {
        return deliverer != Deliverer.COUNTY;
    }

    public boolean isDeliveredByCounty() {
        return deliverer != Deliverer.MUNICIPALITY;
    }

    /** Whether its rows are about single pupils, and carry an {@code elev_id}. */
    public boolean isAboutPupils() {
        return this != ARSHJUL && this != ELEVTALL;
    }

    public static Optional<Kind> find(String id) {
        return Stream.of(values()).filter(k -> k.id().equals(id)).findFirst();
    }
}
