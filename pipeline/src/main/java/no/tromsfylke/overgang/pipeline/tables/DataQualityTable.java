package no.tromsfylke.overgang.pipeline.tables;

import java.util.Comparator;
import java.util.List;
import no.tromsfylke.overgang.pipeline.delivery.Delivery;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Ledger;
import no.tromsfylke.overgang.pipeline.publication.Catalogue;
import no.tromsfylke.overgang.pipeline.publication.PublishedTables;
import no.tromsfylke.overgang.pipeline.publication.Table;

/** What was delivered, and how much of it could be used. */
public final class DataQualityTable {

    private static final Comparator<Delivery> ORDER = Comparator.comparing(Delivery::year)
            .thenComparing(Delivery::deliverer, KeyOrder.TEXT)
            .thenComparing(delivery -> delivery.kind().id(), KeyOrder.TEXT);

    private DataQualityTable() {}

    public static Table of(Ledger ledger) {
        return new Table(
                PublishedTables.dataQuality(),
                sorted(ledger).stream().map(DataQualityTable::row).toList());
    }

    private static Object[] row(Delivery delivery) {
        boolean isCounted = isCounted(delivery);
        return new Object[] {
            delivery.year().label(),
            delivery.deliverer(),
            delivery.kind().id(),
            delivery.status().id(),
            isCounted ? (long) delivery.files() : null,
            isCounted ? (long) delivery.rows() : null,
            isCounted ? (long) delivery.used() : null,
            isCounted ? (long) delivery.rejected() : null
        };
    }

    /** The same as entries of the catalogue. */
    static List<Catalogue.Ledger> entries(Ledger ledger) {
        return sorted(ledger).stream()
                .map(delivery -> new Catalogue.Ledger(
                        delivery.year().label(),
                        delivery.deliverer(),
                        delivery.kind().id(),
                        delivery.status().id(),
                        isCounted(delivery) ? delivery.files() : null,
                        isCounted(delivery) ? delivery.rows() : null,
                        isCounted(delivery) ? delivery.used() : null,
                        isCounted(delivery) ? delivery.rejected() : null))
                .toList();
    }

    private static List<Delivery> sorted(Ledger ledger) {
        return ledger.deliveries().stream().sorted(ORDER).toList();
    }

    /** The rows of {@code oppfolging} would tell how many pupils are followed up. */
    private static boolean isCounted(Delivery delivery) {
        return delivery.kind() != Kind.OPPFOLGING;
    }
}
