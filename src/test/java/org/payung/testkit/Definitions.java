package org.payung.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.payung.catalogue.Aggregation;
import org.payung.catalogue.BenefitDuration;
import org.payung.catalogue.Formula;
import org.payung.catalogue.Frequency;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.RateStep;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SamplingError;
import org.payung.catalogue.SchemeDefinition;
import org.payung.method.CvPublicationRule;
import org.payung.series.Sex;
import org.payung.series.Unit;

/** Definitions as their files would say them. */
public final class Definitions {

    private Definitions() {}

    /** SI_COV_UEMP: the published figure by sex, capped, with structural zeros, weighted by the unemployed. */
    public static IndicatorDefinition coverageOfTheUnemployed() {
        return indicator(
                "SI_COV_UEMP",
                new Formula.Level("SI_COV_UEMP"),
                List.of(Sex.TOTAL, Sex.FEMALE, Sex.MALE),
                List.of("_T"),
                false,
                true,
                new Aggregation("UNEMPLOYED", null, "_T", 1, false, 60, 40, 3));
    }

    /** SI_COV_MATNL: women only, weighted by births of both sexes. */
    public static IndicatorDefinition maternity() {
        return indicator(
                "SI_COV_MATNL",
                new Formula.Level("SI_COV_MATNL"),
                List.of(Sex.FEMALE),
                List.of("_T"),
                false,
                false,
                new Aggregation("POPULATION", Sex.TOTAL, "Y0T4", 5, true, 60, 40, 3));
    }

    /** SI_COV_POOR: no weight. */
    public static IndicatorDefinition poor() {
        return indicator(
                "SI_COV_POOR",
                new Formula.Level("SI_COV_POOR"),
                List.of(Sex.TOTAL),
                List.of("_T"),
                false,
                false,
                new Aggregation(null, null, "_T", 1, false, 60, 40, 3));
    }

    /** A ratio of administrative figures by scheme. */
    public static IndicatorDefinition ratio(String id, String numerator, String denominator, double factor) {
        return indicator(
                id,
                new Formula.Ratio(numerator, denominator, factor),
                List.of(Sex.TOTAL),
                List.of("_T"),
                true,
                false,
                null);
    }

    /** UEMP_EFF with the coefficient of variation of the unemployed: status U from 15, nothing printed above 30. */
    public static IndicatorDefinition effectiveCoverage() {
        return effectiveCoverage(true);
    }

    /** The same, capped at 100 or not. */
    public static IndicatorDefinition effectiveCoverage(boolean capped) {
        IndicatorDefinition plain = ratio("UEMP_EFF", "RECIPIENTS", "UNEMPLOYED", 100);
        return new IndicatorDefinition(
                plain.id(),
                plain.file(),
                plain.block(),
                plain.custodian(),
                plain.formula(),
                plain.unit(),
                plain.precision(),
                plain.frequency(),
                plain.sexes(),
                plain.breakdowns(),
                true,
                capped,
                false,
                plain.maxAgeYears(),
                null,
                new SamplingError("UNEMPLOYED_CV", new CvPublicationRule(15, 30)),
                List.of(),
                List.of());
    }

    /** Any formula by scheme, both sexes, not capped. */
    public static IndicatorDefinition byScheme(String id, Formula formula) {
        return indicator(id, formula, List.of(Sex.TOTAL), List.of("_T"), true, false, null);
    }

    /** A figure that follows from the rules of a scheme. */
    public static IndicatorDefinition method(String id, String name, String... breakdowns) {
        return indicator(
                id, new Formula.Method(name, Map.of()), List.of(Sex.TOTAL), List.of(breakdowns), true, false, null);
    }

    private static IndicatorDefinition indicator(
            String id,
            Formula formula,
            List<Sex> sexes,
            List<String> breakdowns,
            boolean byScheme,
            boolean structuralZero,
            Aggregation aggregation) {
        return new IndicatorDefinition(
                id,
                "indicators/" + id.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".yml",
                "A",
                "PAYUNG",
                formula,
                Unit.PERCENT,
                1,
                Frequency.ANNUAL,
                sexes,
                breakdowns,
                byScheme,
                !byScheme,
                structuralZero,
                5,
                aggregation,
                null,
                List.of(),
                List.of());
    }

    /** JKP of Indonesia: 45 and 25 per cent until February 2025, then 60, six months, wages up to 5 million. */
    public static SchemeDefinition jkp() {
        return new SchemeDefinition(
                "JKP",
                "IDN",
                "schemes/idn-jkp.yml",
                SchemeDefinition.Status.PAYING,
                2022,
                false,
                "IDR",
                List.of(
                        rules("PP-37-2021", "2021-02-02", "2025-02-06", 6, 6, step(1, 3, 45), step(4, 6, 25)),
                        rules("PP-6-2025", "2025-02-07", null, 6, 6, step(1, 6, 60))),
                List.of());
    }

    /** Unemployment insurance of Viet Nam by the law of 2013: 60 per cent for 3 to 12 months, waiting not known. */
    public static SchemeDefinition vietNam() {
        return new SchemeDefinition(
                "UI",
                "VNM",
                "schemes/vnm-ui.yml",
                SchemeDefinition.Status.PAYING,
                2009,
                true,
                "VND",
                List.of(rules("EL-2013", "2015-01-01", null, 3, 12, step(1, 12, 60))),
                List.of());
    }

    public static RateStep step(int from, int to, double percent) {
        return new RateStep(from, to, percent);
    }

    private static RuleSet rules(
            String id, String from, String to, double shortest, double longest, RateStep... rates) {
        return new RuleSet(
                id,
                "a law",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of(rates),
                new BenefitDuration(shortest, BenefitDuration.Unit.MONTHS, 5),
                new BenefitDuration(longest, BenefitDuration.Unit.MONTHS, 5),
                new BigDecimal("5000000"),
                null,
                null,
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(),
                LocalDate.parse("2024-09-01"));
    }
}
