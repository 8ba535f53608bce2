package org.payung.indicator;

import org.payung.catalogue.Formula;
import org.payung.method.PayAsYouGo;
import org.payung.outcome.Outcome;

/**
 * The balancing contribution rate taken apart. Breakdowns: {@code part=dependency} (recipients of contributors), {@code
 * part=replacement} (benefit of the insured wage), {@code part=cost-rate} (their product), {@code part=other} (measures and
 * administration of covered wages), {@code part=residual} (PAYG less the total, 0 where the figures agree); the total is the
 * sum of cost rate and other. Each part needs its own inputs only.
 *
 * @see "METHOD 5.1, PAYG_STRUCT"
 */
final class PaygStructureMethod implements NamedMethod {

    private static final String RECIPIENTS = "RECIPIENTS";
    private static final String CONTRIBUTORS = "CONTRIBUTORS";
    private static final String BENEFIT = "AVERAGE_BENEFIT";
    private static final String WAGE = "AVERAGE_INSURED_WAGE";
    private static final String WAGES = "COVERED_WAGES";

    @Override
    public String name() {
        return "payg-structure";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        Parts parts = Parts.ofTotals(cell, figures);
        String part = SchemeBreakdown.parse(cell.id().breakdown()).find("part").orElse("total");
        return switch (part) {
            case "dependency" -> dependency(parts).outcome(n -> 100 * n[0] / n[1]);
            case "replacement" -> replacement(parts).outcome(n -> 100 * n[0] / n[1]);
            case "cost-rate" ->
                replacement(dependency(parts))
                        .outcome(
                                n -> PayAsYouGo.of(n[0], n[1], n[2], n[3], 0, 1).costRatePercent());
            case "other" -> other(parts).outcome(n -> 100 * (n[0] + n[1]) / n[2]);
            case "total" -> other(replacement(dependency(parts))).outcome(PaygStructureMethod::rate);
            case "residual" ->
                other(replacement(dependency(parts))).own("payg", "PAYG").outcome(n -> n[7] - rate(n));
            default -> throw new IllegalArgumentException("part '" + part + "' of " + name());
        };
    }

    private static double rate(double[] n) {
        return PayAsYouGo.of(n[0], n[1], n[2], n[3], n[4] + n[5], n[6]).ratePercent();
    }

    private static Parts dependency(Parts parts) {
        return parts.own(RECIPIENTS, RECIPIENTS).divisor(CONTRIBUTORS, CONTRIBUTORS);
    }

    private static Parts replacement(Parts parts) {
        return parts.own(BENEFIT, BENEFIT).divisor(WAGE, WAGE);
    }

    private static Parts other(Parts parts) {
        return parts.own("ALMP_EXPENDITURE", "ALMP_EXPENDITURE")
                .own("ADMIN_EXPENDITURE", "ADMIN_EXPENDITURE")
                .divisor(WAGES, WAGES);
    }
}
