package org.payung.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.payung.outcome.Reason;

/**
 * The wages at which a benefit is looked at, above or below the ceiling; the code stands in the breakdown,
 * {@code wage=AW67}.
 *
 * @see "METHOD 4.1, GRR_m, and 4.2, reference wage"
 */
enum WagePoint {
    /** The minimum wage. */
    MW(List.of(new Multiple("MINIMUM_WAGE", 1))),
    /** Two thirds of the average wage of employees, 67 per cent as the OECD has it. */
    AW67(List.of(new Multiple("AVERAGE_WAGE", 0.67))),
    AW100(List.of(new Multiple("AVERAGE_WAGE", 1))),
    AW150(List.of(new Multiple("AVERAGE_WAGE", 1.5))),
    /**
     * The skilled manual male employee of C102, Article 65: 125 per cent of the mean insured wage; where it is not known
     * the third quartile of insured wages, else of the wages of employees.
     */
    SKILLED(List.of(
            new Multiple("AVERAGE_INSURED_WAGE", 1.25),
            new Multiple("INSURED_WAGE_P75", 1),
            new Multiple("EMPLOYEE_WAGE_P75", 1))),
    /** The ordinary adult male labourer of C102, Article 66: elementary occupations. */
    LABOURER(List.of(new Multiple("LABOURER_WAGE", 1)));

    /** So many times the wage of a series. */
    private record Multiple(String concept, double times) {}

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Multiple> choices;

    WagePoint(List<Multiple> choices) {
        this.choices = choices;
    }

    /** @throws IllegalArgumentException if no wage has the code */
    static WagePoint parse(String code) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("wage '" + code + "', expected one of "
                        + Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** The wage, by the first of its series that is at hand. */
    Reading read(RulesAtHand rules) {
        for (Multiple each : choices) {
            if (rules.wage("wage", each.concept()) instanceof Reading.Figure figure) {
                return figure.times(each.times());
            }
        }
        return choices.size() == 1
                ? rules.wage("wage", choices.get(0).concept())
                : new Reading.None(
                        Reason.NO_INPUT,
                        choices.stream().map(Multiple::concept).collect(Collectors.joining(", "))
                                + " are absent from all inputs");
    }
}
