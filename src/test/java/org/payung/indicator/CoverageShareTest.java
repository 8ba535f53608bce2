package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.payung.catalogue.SchemeDefinition.Status;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.series.Period;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/** Recipients who are among the unemployed make a share between 0 and 100, whatever the scale of the counts. */
class CoverageShareTest {

    @Property(tries = 200)
    void recipientsAmongTheUnemployedMakeAShare(
            @ForAll @IntRange(max = 1_000_000) int recipients,
            @ForAll @IntRange(min = 1, max = 1_000_000) int others,
            @ForAll @IntRange(min = 1, max = 1000) int scale) {
        double share = share(recipients, recipients + others);

        assertThat(share).isBetween(0.0, 100.0);
        assertThat(share((long) scale * recipients, (long) scale * (recipients + others)))
                .isEqualTo(share);
    }

    private static double share(long recipients, long unemployed) {
        IndicatorCalculation calculation = new IndicatorCalculation(
                SmallCatalogue.ofAFewAreas()
                        .scheme("MNG", "UI", Status.PAYING, 1994)
                        .indicator(Definitions.ratio("UEMP_EFF", "RECIPIENTS", "UNEMPLOYED", 100))
                        .build(),
                Verdicts.of(List.of()),
                Period.quarter(2024, 3),
                LocalDate.of(2026, 11, 22));
        OutcomeGrid grid = OutcomeGrid.of(calculation
                .compute(Figures.of(
                        "RECIPIENTS.MNG.UI._T._T._T 2020 " + recipients,
                        "UNEMPLOYED.MNG._Z._T._T._T 2020 " + unemployed))
                .outcomes());
        Estimate figure = grid.findEstimate(OutcomeId.parse("MNG:UEMP_EFF:UI:_T:_T:_T:value:2020"))
                .orElseThrow();
        return figure.value();
    }
}
