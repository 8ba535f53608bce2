package org.payung.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What cannot be true of one set of rules, and what it states without saying where it was read. */
final class RuleSoundness {

    private final RuleSet rules;
    private final List<String> mistakes = new ArrayList<>();

    private RuleSoundness(RuleSet rules) {
        this.rules = rules;
    }

    /** One clause for each mistake. */
    static List<String> mistakes(RuleSet rules) {
        RuleSoundness soundness = new RuleSoundness(rules);
        soundness.order();
        soundness.schedules();
        soundness.durations();
        soundness.limits();
        soundness.contributions();
        soundness.sources();
        return soundness.mistakes;
    }

    private void order() {
        if (rules.validTo() != null && rules.validTo().isBefore(rules.validFrom())) {
            mistakes.add("end on " + rules.validTo() + ", expected " + rules.validFrom() + " or later");
        }
    }

    private void schedules() {
        BenefitRule benefit = rules.benefit();
        if (benefit.schedules() > 1) {
            mistakes.add("state " + benefit.schedules()
                    + " schedules, expected one of rates, rates-by-record, amounts and flat");
        }
        months(benefit.rates().stream()
                .map(step -> new int[] {step.fromMonth(), step.toMonth()})
                .toList());
        months(benefit.amounts().stream()
                .map(step -> new int[] {step.fromMonth(), step.toMonth()})
                .toList());
        ascending(
                "rates-by-record",
                benefit.ratesByRecord().stream()
                        .map(RecordRate::contributedMonths)
                        .toList());
    }

    /** Month 1 first, then without a gap and without a month twice. */
    private void months(List<int[]> steps) {
        int next = 1;
        for (int[] step : steps) {
            if (step[0] != next || step[1] < step[0]) {
                mistakes.add("pay in months " + step[0] + "-" + step[1] + ", expected months from " + next + " on");
                return;
            }
            next = step[1] + 1;
        }
    }

    private void durations() {
        BenefitRule benefit = rules.benefit();
        ascending(
                "the ladder of durations",
                benefit.ladder().stream().map(DurationStep::contributedMonths).toList());
        for (int i = 1; i < benefit.ladder().size(); i++) {
            longer(
                    benefit.ladder().get(i - 1).duration(),
                    benefit.ladder().get(i).duration());
        }
        if (benefit.ladder().isEmpty()) {
            longer(benefit.shortest(), benefit.longest());
        }
    }

    private void longer(@Nullable BenefitDuration first, @Nullable BenefitDuration second) {
        if (first != null && second != null && second.weeks() < first.weeks()) {
            mistakes.add("pay shorter on a longer record, expected at least " + plain(first.value()));
        }
    }

    private void ascending(String what, List<Integer> months) {
        for (int i = 1; i < months.size(); i++) {
            if (months.get(i) <= months.get(i - 1)) {
                mistakes.add(what + " goes from " + months.get(i - 1) + " to " + months.get(i)
                        + " months of contributions, expected the shorter record first");
            }
        }
    }

    private void limits() {
        Optional<BigDecimal> lowest = fixed(rules.benefit().minimum());
        Optional<BigDecimal> highest = fixed(rules.benefit().maximum());
        if (lowest.isPresent() && highest.isPresent() && lowest.get().compareTo(highest.get()) > 0) {
            mistakes.add("pay at least " + lowest.get().toPlainString() + " and at most "
                    + highest.get().toPlainString() + ", expected the lowest benefit first");
        }
    }

    private static Optional<BigDecimal> fixed(@Nullable Amount amount) {
        return Optional.ofNullable(amount).flatMap(Amount::fixedPerMonth);
    }

    private void contributions() {
        Map<String, BigDecimal> rates = rules.contributions();
        BigDecimal total = rates.get("total");
        BigDecimal parts = rates.entrySet().stream()
                .filter(each -> !each.getKey().equals("total"))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total != null && rates.size() > 1 && total.compareTo(parts) != 0) {
            mistakes.add("state contributions of " + total.toPlainString() + " in all, their parts add up to "
                    + parts.toPlainString());
        }
    }

    private void sources() {
        Set<String> given = GivenFields.of(rules);
        Set<String> named = new TreeSet<>(rules.unverified());
        named.addAll(rules.sources().keySet());
        for (String field : given) {
            if (!named.contains(field)) {
                mistakes.add("do not say where '" + field
                        + "' was read, expected it in 'for' of a reference or in 'unverified'");
            }
            if (rules.isUnverified(field) && rules.sources().containsKey(field)) {
                mistakes.add("say of '" + field + "' that it was read and that it is from memory, expected one");
            }
        }
        for (String field : named) {
            if (!given.contains(field) && !GivenFields.OTHERS.contains(field)) {
                mistakes.add("name the source of '" + field + "' and do not state it");
            }
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
