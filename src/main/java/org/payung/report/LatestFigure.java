package org.payung.report;

import java.util.List;
import java.util.Optional;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Statistic;
import org.payung.series.Period;
import org.payung.series.Sex;
import org.payung.series.Unit;

/**
 * What a table prints of an annual indicator in an area: the value of the reference year, else that of the nearest year
 * within three, the earlier on ties, else the reason why there is none.
 *
 * @param year year of the value; the reference year where there is none
 * @param otherYear whether the value is not of the reference year
 * @param old whether the value is older than the indicator allows: printed in grey, left out of changes
 */
public record LatestFigure(Outcome outcome, int year, boolean otherYear, boolean old) {

    private static final int NEAREST_YEARS = 3;
    private static final int MAX_AGE_YEARS = 5;

    /** Of both sexes together or, where the series has none, of the only sex that it has. */
    public static LatestFigure of(ReportInput input, String area, String indicator) {
        IndicatorDefinition definition = input.catalogue().indicators().get(indicator);
        if (definition == null || definition.sexes().contains(Sex.TOTAL)) {
            return of(input, area, indicator, Sex.TOTAL);
        }
        return of(input, area, indicator, definition.sexes().get(0));
    }

    public static LatestFigure of(ReportInput input, String area, String indicator, Sex sex) {
        OutcomeId id = OutcomeId.total(area, indicator, Statistic.VALUE, Period.year(input.referenceYear()))
                .withSex(sex);
        for (int distance = 0; distance <= NEAREST_YEARS; distance++) {
            for (int sign : new int[] {-1, 1}) {
                int year = input.referenceYear() + sign * distance;
                Optional<Estimate> found = input.grid().findEstimate(id.withPeriod(Period.year(year)));
                if (found.isPresent()) {
                    return new LatestFigure(
                            found.get(), year, distance > 0, input.releaseYear() - year > maxAge(input, indicator));
                }
            }
        }
        Outcome none = input.grid().find(id).orElseGet(() -> nothing(input, id));
        return new LatestFigure(none, input.referenceYear(), false, false);
    }

    public String area() {
        return outcome.id().area();
    }

    public boolean isMissing() {
        return outcome instanceof Missing;
    }

    public Optional<Estimate> estimate() {
        return outcome instanceof Estimate estimate ? Optional.of(estimate) : Optional.empty();
    }

    /** Whether there is a value and it is exactly zero. */
    public boolean isZero() {
        return estimate().filter(each -> each.value() == 0).isPresent();
    }

    /** Whether the value is zero because no periodic cash benefit exists. */
    public boolean isStructuralZero() {
        return estimate().filter(Estimate::isStructuralZero).isPresent();
    }

    private static int maxAge(ReportInput input, String indicator) {
        IndicatorDefinition definition = input.catalogue().indicators().get(indicator);
        return definition == null ? MAX_AGE_YEARS : definition.maxAgeYears();
    }

    private static Missing nothing(ReportInput input, OutcomeId id) {
        IndicatorDefinition definition = input.catalogue().indicators().get(id.indicator());
        return new Missing(
                id,
                definition == null ? Unit.PERCENT : definition.unit(),
                Reason.NO_INPUT,
                "nothing was received",
                null,
                null,
                List.of(),
                List.of());
    }
}
