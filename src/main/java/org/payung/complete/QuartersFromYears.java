package org.payung.complete;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.payung.catalogue.Derivation;
import org.payung.method.ChowLin;
import org.payung.method.DentonCholette;
import org.payung.method.Disaggregated;
import org.payung.method.Fernandez;
import org.payung.method.Litterman;
import org.payung.method.Regressors;
import org.payung.method.TemporalAggregation;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/**
 * Makes the quarters of the last unbroken run of years, at least two, so that each year is met (METHOD 8.3). A year of
 * which a quarter or a month was received is met but not made: what was received says more. Quarters after the last year
 * are forecasts, provisional where an indicator led them there.
 */
final class QuartersFromYears {

    private static final int QUARTERS = 4;
    private static final int YEARS_THAT_IDENTIFY_RHO = 15;

    private final Derivation.QuartersFromYears rule;
    private final SeriesKey key;
    private final List<Observation> years;
    private final List<Period> periods;
    private final List<Observation> indicator;

    private QuartersFromYears(
            Derivation.QuartersFromYears rule,
            SeriesKey key,
            List<Observation> years,
            List<Period> periods,
            List<Observation> indicator) {
        this.rule = rule;
        this.key = key;
        this.years = years;
        this.periods = periods;
        this.indicator = indicator;
    }

    /** All quarters that the rule makes for a key, by period; none where the years or the indicator do not bear it. */
    static NavigableMap<Period, MadeFigure> of(Derivation.QuartersFromYears rule, SeriesKey key, Figures figures) {
        List<Observation> years = rule.sexes().contains(key.sex()) ? years(rule, key, figures) : List.of();
        if (years.size() < 2) {
            return Collections.emptyNavigableMap();
        }
        List<Period> periods = periods(rule, years);
        List<Observation> indicator = indicator(rule, key, periods, figures);
        int length = rule.indicator() == null ? periods.size() : indicator.size();
        if (length < years.size() * QUARTERS) {
            return Collections.emptyNavigableMap();
        }
        return new QuartersFromYears(rule, key, years, periods.subList(0, length), indicator).figures(figures);
    }

    /** The last run of years without a gap and in one unit. */
    private static List<Observation> years(Derivation.QuartersFromYears rule, SeriesKey key, Figures figures) {
        List<Observation> run = new ArrayList<>();
        for (int year = SeriesCompletion.FIRST_YEAR; year <= figures.lastYear(); year++) {
            Optional<Observation> figure = figures.find(key, Period.year(year));
            if (figure.isPresent()) {
                if (!run.isEmpty() && !follows(run.get(run.size() - 1), figure.get())) {
                    run.clear();
                }
                run.add(figure.get());
            }
        }
        return rule.lastYears() > 0 && run.size() > rule.lastYears()
                ? run.subList(run.size() - rule.lastYears(), run.size())
                : run;
    }

    private static boolean follows(Observation before, Observation after) {
        return before.period().year() + 1 == after.period().year()
                && before.unit().equals(after.unit());
    }

    private static List<Period> periods(Derivation.QuartersFromYears rule, List<Observation> years) {
        Period first = Period.quarter(years.get(0).period().year(), 1);
        return IntStream.range(0, years.size() * QUARTERS + rule.extrapolate())
                .mapToObj(first::plus)
                .toList();
    }

    /** The indicator of each quarter up to the first that has none; of the scheme, else of the country. */
    private static List<Observation> indicator(
            Derivation.QuartersFromYears rule, SeriesKey key, List<Period> periods, Figures figures) {
        List<Observation> found = new ArrayList<>();
        if (rule.indicator() == null) {
            return found;
        }
        SeriesKey own = key.withConcept(rule.indicator());
        SeriesKey ofCountry = own.withScheme(SeriesKey.NOT_APPLICABLE);
        for (Period period : periods) {
            Optional<Observation> figure = figures.find(own, period).or(() -> figures.find(ofCountry, period));
            if (figure.isEmpty()) {
                break;
            }
            found.add(figure.get());
        }
        return found;
    }

    private NavigableMap<Period, MadeFigure> figures(Figures figures) {
        NavigableMap<Period, MadeFigure> made = new TreeMap<>();
        double[] benchmarks = numbers(years);
        double[] values = values(benchmarks);
        if (values.length < periods.size() || turnsNegative(benchmarks, values)) {
            return made;
        }
        for (int t = 0; t < values.length; t++) {
            Period period = periods.get(t);
            if (!isReceivedInPart(Period.year(period.year()), figures)) {
                made.put(period, new MadeFigure(BigDecimal.valueOf(values[t]), words(period), parts(), status(t)));
            }
        }
        return made;
    }

    /** The quarters, none where the method cannot be used on so few years or on such an indicator. */
    private double[] values(double[] benchmarks) {
        TemporalAggregation aggregation = TemporalAggregation.ofQuarters(rule.conversion());
        double[] x = numbers(indicator);
        if (rule.method() == Derivation.Distribution.DENTON_CHOLETTE) {
            boolean positive = indicator.stream().allMatch(each -> each.number() > 0);
            if (!positive) {
                return new double[0];
            }
            return rule.indicator() == null
                    ? DentonCholette.smooth(benchmarks, periods.size(), aggregation)
                    : DentonCholette.of(benchmarks, x, aggregation);
        }
        boolean estimates = rule.rho() == null && rule.method() != Derivation.Distribution.FERNANDEZ;
        if (estimates && years.size() < YEARS_THAT_IDENTIFY_RHO) {
            return new double[0];
        }
        try {
            return regression(benchmarks, regressors(x), aggregation).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        } catch (IllegalArgumentException e) {
            // fewer years than regressors, or an indicator that never moves: this rule makes nothing
            return new double[0];
        }
    }

    private Regressors regressors(double[] x) {
        if (rule.indicator() == null) {
            return Regressors.constant(periods.size());
        }
        return rule.constant() ? Regressors.withConstant(x) : Regressors.withoutConstant(x);
    }

    private Disaggregated regression(double[] benchmarks, Regressors regressors, TemporalAggregation aggregation) {
        Double rho = rule.rho();
        if (rule.method() == Derivation.Distribution.FERNANDEZ) {
            return Fernandez.of(benchmarks, regressors, aggregation);
        }
        if (rule.method() == Derivation.Distribution.LITTERMAN) {
            return rho == null
                    ? Litterman.maxLog(benchmarks, regressors, aggregation)
                    : Litterman.fixed(benchmarks, regressors, aggregation, rho);
        }
        return rho == null
                ? ChowLin.maxLog(benchmarks, regressors, aggregation)
                : ChowLin.fixed(benchmarks, regressors, aggregation, rho);
    }

    /** Persons and money paid do not fall below nothing: such quarters would only say that the method does not fit. */
    private static boolean turnsNegative(double[] benchmarks, double[] values) {
        return Arrays.stream(benchmarks).allMatch(each -> each >= 0)
                && Arrays.stream(values).anyMatch(each -> each < 0);
    }

    private boolean isReceivedInPart(Period year, Figures figures) {
        Period firstMonth = new Period(year.first(), 1);
        Period nextJanuary = new Period(year.first().plusYears(1), 1);
        return figures.received(key).subMap(firstMonth, true, nextJanuary, false).keySet().stream()
                .anyMatch(period -> period.months() < year.months());
    }

    private ObservationStatus status(int quarter) {
        if (quarter < years.size() * QUARTERS) {
            return ObservationStatus.E;
        }
        return rule.indicator() == null ? ObservationStatus.F : ObservationStatus.P;
    }

    private List<Observation> parts() {
        return Stream.concat(years.stream(), indicator.stream()).toList();
    }

    /** {@code UNEMPLOYED 2023-Q2 from the years 2016 to 2023 (average) by chow-lin on LABOUR_FORCE, rho 0.75}. */
    private String words(Period period) {
        String last = years.get(years.size() - 1).period().toString();
        String after = period.year() > years.get(years.size() - 1).period().year() ? ", after the last year" : "";
        return key.concept() + " " + period + " from the years " + years.get(0).period() + " to " + last + " ("
                + rule.conversion().name().toLowerCase(Locale.ROOT) + ") by "
                + Stream.of(rule.method().code() + withIndicator(), rho())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "))
                + after;
    }

    private String withIndicator() {
        return rule.indicator() == null ? " without indicator" : " on " + rule.indicator();
    }

    private String rho() {
        return switch (rule.method()) {
            case DENTON_CHOLETTE, FERNANDEZ -> "";
            case CHOW_LIN, LITTERMAN -> rule.rho() == null ? "rho estimated" : "rho " + rule.rho();
        };
    }

    private static double[] numbers(List<Observation> figures) {
        return figures.stream().mapToDouble(Observation::number).toArray();
    }
}
