package no.tromsfylke.overgang.pipeline.delivery;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import no.tromsfylke.overgang.pipeline.region.Region;

/**
 * What a delivery is judged against.
 *
 * @param asOf the day of the run; nothing delivered may lie after it
 * @param language of the findings
 */
public record ReadingContext(Region region, LocalDate asOf, Language language) implements Serializable {

    public ReadingContext {
        Objects.requireNonNull(region);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(language);
    }
}
