package org.payung.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.AmountStep;
import org.payung.catalogue.RateStep;

/** What is paid in a full month before ceilings and floor, months counted from the end of the waiting period. */
sealed interface Schedule {

    /** Currency per month at a counted wage; 0 in a month that the schedule does not name. */
    double amount(double wage, int month);

    /** Per cent of the wage by month. */
    record Rates(List<RateStep> steps) implements Schedule {

        public Rates {
            steps = List.copyOf(steps);
        }

        double percent(int month) {
            return steps.stream()
                    .filter(step -> step.fromMonth() <= month && month <= step.toMonth())
                    .mapToDouble(RateStep::percent)
                    .findFirst()
                    .orElse(0);
        }

        @Override
        public double amount(double wage, int month) {
            return percent(month) / 100 * wage;
        }
    }

    /**
     * Flat amounts by month.
     *
     * @param atMostWage whether they are cut to the previous wage
     */
    record Amounts(List<AmountStep> steps, boolean atMostWage) implements Schedule {

        public Amounts {
            steps = List.copyOf(steps);
        }

        @Override
        public double amount(double wage, int month) {
            double stated = steps.stream()
                    .filter(step -> step.fromMonth() <= month && month <= step.toMonth())
                    .mapToDouble(step -> step.amount().doubleValue())
                    .findFirst()
                    .orElse(0);
            return atMostWage ? Math.min(stated, wage) : stated;
        }
    }

    /**
     * One amount in every month.
     *
     * @param perMonth null where it follows a minimum wage that is not at hand
     */
    record Flat(@Nullable Double perMonth, boolean atMostWage) implements Schedule {
        @Override
        public double amount(double wage, int month) {
            double stated = perMonth == null ? 0 : perMonth;
            return atMostWage ? Math.min(stated, wage) : stated;
        }
    }
}
