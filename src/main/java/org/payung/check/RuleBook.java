package org.payung.check;

import java.util.List;
import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.CheckRule;
import org.payung.finding.Finding;
import org.payung.series.SeriesTable;

/** The rules of {@code checks.yml} that run on what was received. */
final class RuleBook {

    private static final String STAGE = "check";

    private final List<Rule> rules;

    /** @throws IllegalArgumentException if the catalogue asks this stage for a rule that it does not have */
    RuleBook(Catalogue catalogue) {
        this.rules = catalogue.checks().values().stream()
                .filter(rule -> rule.stage().equals(STAGE))
                .map(rule -> rule(rule, catalogue))
                .toList();
    }

    Stream<Finding> check(SeriesTable figures) {
        return rules.stream().flatMap(rule -> rule.check(figures));
    }

    private static Rule rule(CheckRule rule, Catalogue catalogue) {
        RuleWord word = new RuleWord(rule);
        return switch (rule.code()) {
            case "V01" -> new ShareOutsideRange(word, catalogue);
            case "V02" -> new TotalAgainstSexes(word, catalogue);
            case "V03" -> new RecipientsAgainstContributors(word);
            case "V04" -> new MaternityOfWomen(word);
            case "V06" -> new LargeChange(word, catalogue);
            case "V07" -> new CoverageAgainstLaw(word, catalogue);
            case "V08" -> new ImpliedRecipients(word);
            case "V09" -> new FlowAgainstStock(word);
            case "V10" -> new StockIdentity(word);
            case "V11" -> new BenefitAboveMaximum(word, catalogue);
            case "V12" -> new DeclaredPeriodOfMoney(word, catalogue);
            case "V16" -> new PositiveDenominator(word, catalogue);
            case "V20" -> new Unofficial(word);
            default ->
                throw new IllegalArgumentException("checks.yml " + rule.code() + ": no rule of stage '" + STAGE + "'");
        };
    }
}
