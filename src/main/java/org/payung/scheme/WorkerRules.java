package org.payung.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Amount;
import org.payung.catalogue.BenefitDuration;
import org.payung.catalogue.BenefitRule;
import org.payung.catalogue.DependantSupplement;
import org.payung.catalogue.DurationStep;
import org.payung.catalogue.RateStep;
import org.payung.catalogue.RecordRate;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.VoluntaryQuit;

/** The part of a set of rules that one worker meets: the rate and length of the record, what a resignation costs. */
record WorkerRules(
        RuleSet rules, ModelWorker worker, @Nullable BigDecimal minimumWage) {

    static WorkerRules of(RuleSet rules, ModelWorker worker, @Nullable BigDecimal minimumWage) {
        return new WorkerRules(rules, worker, minimumWage);
    }

    Optional<BenefitPath> path() {
        return schedule().flatMap(schedule -> months().map(months -> path(schedule, months)));
    }

    private BenefitPath path(Schedule schedule, double months) {
        BenefitRule benefit = rules.benefit();
        return new BenefitPath(
                schedule,
                months,
                limit(benefit.wageCap()),
                limit(benefit.maximum()),
                limit(benefit.minimum()),
                waitingDays());
    }

    private Limit limit(@Nullable Amount amount) {
        return Limit.of(amount, minimumWage);
    }

    private Optional<Schedule> schedule() {
        BenefitRule benefit = rules.benefit();
        if (worker.resigned() && quit().isEmpty()) {
            return Optional.empty();
        }
        List<RateStep> rates = rates();
        if (!rates.isEmpty()) {
            return Optional.of(new Schedule.Rates(rates));
        } else if (!benefit.amounts().isEmpty()) {
            return Optional.of(new Schedule.Amounts(benefit.amounts(), benefit.atMostWage()));
        }
        return Optional.ofNullable(benefit.flat())
                .map(flat -> new Schedule.Flat(limit(flat).amount(), benefit.atMostWage()));
    }

    private List<RateStep> rates() {
        List<RateStep> reduced = quit().map(VoluntaryQuit::rates).orElse(List.of());
        if (!reduced.isEmpty()) {
            return reduced;
        }
        List<RateStep> steps = rules.benefit().ratesByRecord().isEmpty() ? rules.rates() : byRecord();
        DependantSupplement supplement = rules.benefit().dependants();
        return supplement == null || worker.dependants() == 0
                ? steps
                : steps.stream()
                        .map(step -> new RateStep(
                                step.fromMonth(),
                                step.toMonth(),
                                supplement.withDependants(step.percent(), worker.dependants())))
                        .toList();
    }

    /** The rate of the record in every month; the duration ends it. */
    private List<RateStep> byRecord() {
        return rules.benefit().ratesByRecord().stream()
                .filter(each -> each.contributedMonths() <= worker.contributedMonths())
                .reduce((shorter, longer) -> longer)
                .map(RecordRate::percent)
                .map(percent -> List.of(new RateStep(1, Integer.MAX_VALUE, percent)))
                .orElse(List.of());
    }

    private Optional<Double> months() {
        if (quit().map(VoluntaryQuit::kind)
                .filter(VoluntaryQuit.Kind.NONE::equals)
                .isPresent()) {
            return Optional.of(0.0);
        }
        return quit().flatMap(each -> Optional.ofNullable(each.duration()))
                .or(() -> duration(rules.benefit(), worker))
                .map(BenefitDuration::months);
    }

    /** How long the rules pay on the worker's record, empty where they do not say or the record is too short. */
    static Optional<BenefitDuration> duration(BenefitRule benefit, ModelWorker worker) {
        if (!benefit.ladder().isEmpty()) {
            return benefit.ladder().stream()
                    .filter(rung -> rung.contributedMonths() <= worker.contributedMonths())
                    .reduce((shorter, longer) -> longer)
                    .map(DurationStep::duration);
        }
        boolean oneForAll = benefit.shortest() != null && benefit.shortest().equals(benefit.longest());
        if (oneForAll || worker.hasAtMostStandardRecord()) {
            return Optional.ofNullable(benefit.shortest());
        }
        return worker.hasLongestRecord() ? Optional.ofNullable(benefit.longest()) : Optional.empty();
    }

    private @Nullable Integer waitingDays() {
        Integer days = rules.waitingDays();
        return days == null
                ? null
                : Integer.valueOf(days + quit().map(VoluntaryQuit::delayDays).orElse(0));
    }

    /** What a resignation changes, empty for who was dismissed or where the rules do not say. */
    private Optional<VoluntaryQuit> quit() {
        return worker.resigned() ? Optional.ofNullable(rules.eligibility().voluntaryQuit()) : Optional.empty();
    }
}
