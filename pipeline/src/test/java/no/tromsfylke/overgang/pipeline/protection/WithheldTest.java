package no.tromsfylke.overgang.pipeline.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WithheldTest {

    @Test
    void belowTheRegionNoInequalityHasAllItsStatisticsShown() {
        assertThat(Withheld.bound())
                .containsExactly(
                        "follow_up.contact_order",
                        "follow_up.coverage",
                        "follow_up.lead_time",
                        "risk.expressed_need",
                        "risk.factor_count",
                        "risk.large_deviation",
                        "risk.school_agreement");
    }
}
