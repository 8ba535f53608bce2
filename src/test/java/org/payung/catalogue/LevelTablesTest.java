package org.payung.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Poverty lines, dates of amounts and taxes as they are read, and the mistakes that are told. */
class LevelTablesTest {

    private static final String TAXES = """
            area: THA
            currency: THB
            tables:
              - id: FY2023
                valid-from: 2023-01-01
                valid-to: 2023-12-31
                contributions: [{percent: 5, wage-cap: 15000}, {percent: 1}]
                contributions-deductible: true
                allowance: 60000
                spouse-allowance: 50000
                child-allowance: 30000
                slices: [{from: 0, percent: 0}, {from: 150000, percent: 5}]
                benefit-taxed: true
                benefit-contribution: 2
                child-benefit: 600
                references: [{title: made up for the test}]
                last-checked: 2026-11-22
              - id: FY2024
                valid-from: 2024-01-01
                slices: [{from: 0, percent: 10}]
                references: [{title: made up for the test}]
                last-checked: 2026-11-22
            """;

    private static TemplateFiles shipped;

    @BeforeAll
    static void read() throws IOException {
        shipped = TemplateFiles.readFolder(Path.of("templates"));
    }

    private static TemplateFiles with(String path, String text) {
        TreeMap<String, byte[]> files = new TreeMap<>(shipped.byPath());
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new TemplateFiles(files);
    }

    private static List<String> mistakes(String path, String text) {
        return CatalogueReader.read(with(path, text)).mistakes();
    }

    private static String shipped(String path) {
        return shipped.text(path);
    }

    private static LevelTables taxes() {
        return CatalogueReader.read(with("taxes/tha.yml", TAXES))
                .catalogue()
                .orElseThrow()
                .levels();
    }

    @Test
    void theLineOfExtremePovertyChangedWithItsPricesInJune2025() {
        LevelTables levels =
                CatalogueReader.read(shipped).catalogue().orElseThrow().levels();
        PovertyLine old = levels.line("USD215-PPP2017").orElseThrow();
        PovertyLine now = levels.line("USD300-PPP2021").orElseThrow();

        assertThat(old.inForce(LocalDate.of(2025, 5, 31))).isTrue();
        assertThat(old.inForce(LocalDate.of(2025, 6, 1))).isFalse();
        assertThat(now.inForce(LocalDate.of(2025, 5, 31))).isFalse();
        assertThat(now.inForce(LocalDate.of(2025, 6, 1))).isTrue();
        assertThat(now.perDay()).isEqualByComparingTo("3");
        assertThat(now.pppBase()).isEqualTo(2021);
        assertThat(now.unverified()).isFalse();
        assertThat(levels.line("USD420-PPP2021").orElseThrow().unverified()).isTrue();
        assertThat(levels.line("USD830-PPP2021").orElseThrow().unverified()).isTrue();
        assertThat(levels.line("USD190-PPP2011")).isEmpty();
    }

    @Test
    void theThaiCeilingIsOf1995() {
        LevelTables levels =
                CatalogueReader.read(shipped).catalogue().orElseThrow().levels();

        assertThat(levels.fixed("THA-SSF", "wage-cap", new BigDecimal("15000.0")))
                .map(FixedAmount::sinceYear)
                .contains(1995);
        assertThat(levels.fixed("THA-SSF", "wage-cap", new BigDecimal("17500"))).isEmpty();
        assertThat(levels.fixed("THA-SSF", "maximum-benefit", new BigDecimal("15000")))
                .isEmpty();
        assertThat(levels.fixed("THA-XX", "wage-cap", new BigDecimal("15000"))).isEmpty();
    }

    @Test
    void aTaxTableIsReadWhole() {
        TaxTable table = taxes().taxes("THA", LocalDate.of(2023, 12, 31)).orElseThrow();

        assertThat(table.id()).isEqualTo("FY2023");
        assertThat(table.currency()).isEqualTo("THB");
        assertThat(table.contributions())
                .containsExactly(
                        new TaxTable.Contribution(new BigDecimal("5"), new BigDecimal("15000")),
                        new TaxTable.Contribution(new BigDecimal("1"), null));
        assertThat(table.contributionsDeductible()).isTrue();
        assertThat(table.allowance()).isEqualTo("60000");
        assertThat(table.spouseAllowance()).isEqualTo("50000");
        assertThat(table.childAllowance()).isEqualTo("30000");
        assertThat(table.slices()).hasSize(2);
        assertThat(table.benefitTaxed()).isTrue();
        assertThat(table.benefitContributionPercent()).isEqualTo("2");
        assertThat(table.childBenefit()).isEqualTo("600");
        assertThat(table.file()).isEqualTo("taxes/tha.yml");
    }

    @Test
    void whatATaxTableDoesNotSayIsNothing() {
        TaxTable table = taxes().taxes("THA", LocalDate.of(2030, 1, 1)).orElseThrow();

        assertThat(table.id()).isEqualTo("FY2024");
        assertThat(table.validTo()).isNull();
        assertThat(table.contributions()).isEmpty();
        assertThat(table.contributionsDeductible()).isFalse();
        assertThat(table.allowance()).isZero();
        assertThat(table.childBenefit()).isZero();
        assertThat(taxes().taxes("THA", LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(taxes().taxes("LAO", LocalDate.of(2023, 1, 1))).isEmpty();
    }

    @Test
    void aLineThatNamesAnotherYearIsTold() {
        assertThat(mistakes(
                        "poverty-lines.yml",
                        shipped("poverty-lines.yml")
                                .replace(
                                        "USD300-PPP2021, per-day: 3.00, ppp-base: 2021",
                                        "USD300-PPP2021, per-day: 3.00, ppp-base: 2017")))
                .containsExactly("poverty-lines.yml line 8: line 'USD300-PPP2021' is of 2017,"
                        + " expected the year that its id names");
        assertThat(mistakes("poverty-lines.yml", shipped("poverty-lines.yml").replace("id: USD365-", "id: USD215-")))
                .containsExactly("poverty-lines.yml line 6: line 'USD215-PPP2017' is defined twice");
    }

    @Test
    void anAmountOfAnUnknownSchemeIsTold() {
        assertThat(mistakes("amounts.yml", shipped("amounts.yml").replace("THA-SSF", "THA-SSX")))
                .containsExactly("amounts.yml line 5: unknown scheme 'THA-SSX', did you mean 'THA-SSF'");
    }

    @Test
    void slicesOutOfOrderAndTablesThatOverlapAreTold() {
        assertThat(mistakes("taxes/tha.yml", TAXES.replace("from: 150000", "from: 0")))
                .containsExactly("taxes/tha.yml: table 'FY2023': a slice begins at 0, expected above 0");
        assertThat(mistakes("taxes/tha.yml", TAXES.replace("{from: 0, percent: 10}", "{from: 5, percent: 10}")))
                .containsExactly("taxes/tha.yml: table 'FY2024': a slice begins at 5, expected 0");
        assertThat(mistakes("taxes/tha.yml", TAXES.replace("valid-to: 2023-12-31", "valid-to: 2024-01-01")))
                .containsExactly("taxes/tha.yml: tables 'FY2023' and 'FY2024' are both in force on 2024-01-01");
        assertThat(mistakes("taxes/tha.yml", TAXES.replace("area: THA", "area: THX")))
                .contains("taxes/tha.yml: unknown area 'THX'");
    }
}
