package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.payung.series.Period;

/** Figures that are received now and then have no cell for the years between. */
class OccasionalCellsTest {

    private static List<String> years(Evaluated given, String indicator, String area, String scheme) {
        RulesInForce rules = new RulesInForce(Period.quarter(2024, 3), LocalDate.of(2026, 11, 22));
        return new IndicatorGrid(Evaluated.SHIPPED, rules, given.table())
                .cells(Evaluated.SHIPPED.indicators().get(indicator)).stream()
                        .filter(cell -> cell.id().area().equals(area))
                        .filter(cell -> cell.id().scheme().equals(scheme))
                        .map(cell -> cell.id().period().toString())
                        .distinct()
                        .toList();
    }

    @Test
    void aCellForEachYearReceivedAndForThatOfTheRelease() {
        Evaluated given = new Evaluated()
                .given("AVERAGE_BENEFIT.CHN.UI._T._T._T", "2023", 1814, "CNY/month")
                .given("AVERAGE_INSURED_WAGE.CHN._Z._T._T._T", "2019", 7000, "CNY/month");

        assertThat(years(given, "NRR_ADMIN", "CHN", "UI")).containsExactly("2019", "2023", "2024");
        assertThat(years(given, "NRR_ADMIN", "THA", "SSF")).containsExactly("2024");
        assertThat(years(new Evaluated(), "NRR_ADMIN", "CHN", "UI")).containsExactly("2024");
    }

    @Test
    void monthsLaterYearsMadeFiguresAndOtherSeriesOpenNone() {
        Evaluated given = new Evaluated()
                .given("AVERAGE_BENEFIT.CHN.UI._T._T._T", "2022-05", 1814, "CNY/month")
                .given("AVERAGE_BENEFIT.CHN.UI._T._T._T", "2025", 1814, "CNY/month")
                .given("MINIMUM_WAGE.CHN._Z._T._T._T", "2018", 2000, "CNY/month")
                .made()
                .given("AVERAGE_BENEFIT.CHN.UI._T._T._T", "2021", 1814, "CNY/month");

        assertThat(years(given, "NRR_ADMIN", "CHN", "UI")).containsExactly("2024");
    }
}
