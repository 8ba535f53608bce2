package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.LevelTables;
import org.payung.catalogue.TaxTable;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.series.Nature;
import org.payung.series.Period;
import org.payung.series.Sex;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/** The rules of Indonesia, 45 per cent of wages up to 5 million, and a tax table made up for the test. */
class NetReplacementMethodTest {

    private static final String FAMILY = "household=couple-2;month=1;wage=AW100";
    private static final String WAGE = "AVERAGE_WAGE.IDN._Z._T._T._T 2023 4000000 AVG IDR/month";

    private static final TaxTable TAXES = new TaxTable(
            "IDN",
            "T2023",
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 12, 31),
            "IDR",
            List.of(new TaxTable.Contribution(new BigDecimal("5"), null)),
            true,
            new BigDecimal("12000000"),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            List.of(new TaxTable.Slice(BigDecimal.ZERO, BigDecimal.TEN)),
            false,
            BigDecimal.ZERO,
            new BigDecimal("50000"),
            List.of(),
            LocalDate.of(2024, 1, 1),
            "taxes/idn.yml");

    private static Outcome of(LevelTables levels, String breakdown, int year, String... lines) {
        IndicatorDefinition nrr =
                Definitions.byScheme("NRR", new Formula.Method("net-replacement", Map.of("wage", "AVERAGE_WAGE")));
        Catalogue catalogue = SmallCatalogue.ofAFewAreas()
                .scheme(Definitions.jkp())
                .levels(levels)
                .build();
        Inputs inputs = new Inputs(Figures.of(lines), Verdicts.of(List.of()), Map.of());
        RulesInForce rules = new RulesInForce(Period.quarter(2024, 3), LocalDate.of(2026, 11, 22));
        Cell cell = Cell.of(nrr, "IDN", "JKP", Sex.TOTAL, breakdown, Period.year(year));
        return Evaluations.of(inputs, catalogue, rules, List.of())
                .of(nrr.formula())
                .evaluate(cell);
    }

    private static LevelTables taxes() {
        return new LevelTables(List.of(), List.of(), List.of(TAXES));
    }

    private static String detail(Outcome outcome) {
        return ((Missing) outcome).reason().code() + ": " + ((Missing) outcome).detail();
    }

    @Test
    void theNetRateIsOfTheHouseholdAndAnEstimate() {
        // in work: 4,000,000 less 200,000, less a tenth of 2,800,000, plus 100,000; out of work: 1,800,000 plus 100,000
        Estimate found = (Estimate) of(taxes(), FAMILY, 2023, WAGE);

        assertThat(found.value()).isCloseTo(100 * 1_900_000 / 3_620_000.0, within(1e-9));
        assertThat(found.nature()).isEqualTo(Nature.E);
        assertThat(found.lineage()).extracting(Lineage::role).containsExactly("rules", "wage", "taxes");
        assertThat(found.lineage().get(2).inputId()).isEqualTo("taxes/idn.yml");
    }

    @Test
    void aShareOfTheAverageWageAndALaterMonth() {
        // two thirds of 6,000,000 for one person: 4,000,000; in the fourth month 25 per cent
        Estimate found = (Estimate) of(
                taxes(),
                "household=single;month=4;wage=AW50",
                2023,
                "AVERAGE_WAGE.IDN._Z._T._T._T 2023 8000000 AVG IDR/month");

        assertThat(found.value()).isCloseTo(100 * 1_000_000 / 3_520_000.0, within(1e-9));
    }

    @Test
    void withoutATableOrAWageThereIsNoRate() {
        assertThat(detail(of(LevelTables.NONE, FAMILY, 2023, WAGE)))
                .isEqualTo("no-input: templates/taxes has no tax table of IDN for 2023");
        assertThat(detail(of(LevelTables.NONE, FAMILY, 2023)))
                .isEqualTo(
                        "no-input: templates/taxes has no tax table of IDN for 2023; AVERAGE_WAGE is absent from all inputs");
        assertThat(detail(of(taxes(), FAMILY, 2023))).isEqualTo("no-input: AVERAGE_WAGE is absent from all inputs");
        assertThat(detail(of(taxes(), FAMILY, 2022, "AVERAGE_WAGE.IDN._Z._T._T._T 2022 4000000 AVG IDR/month")))
                .isEqualTo("no-input: templates/taxes has no tax table of IDN for 2022");
        assertThat(detail(of(taxes(), FAMILY, 2020, WAGE))).isEqualTo("no-input: no rules of JKP for 2020");
    }

    @Test
    void aFlatBenefitHasNoRateOfTheWage() {
        assertThat(detail(new Evaluated()
                        .given("AVERAGE_WAGE.CHN._Z._T._T._T", "2023", 9000, "CNY/month")
                        .of("NRR", "CHN", "UI", FAMILY, "2023")))
                .startsWith("not-applicable: templates/schemes/chn-ui.yml ")
                .endsWith(" pays no rate of the wage");
    }

    @Test
    void anotherHouseholdOrWageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(taxes(), "household=trio;month=1;wage=AW100", 2023, WAGE))
                .withMessage("household 'trio', expected single or couple-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(taxes(), "household=single;month=1;wage=100", 2023, WAGE))
                .withMessage("wage '100', expected a share of the average such as AW67");
    }
}
