package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.report.Figure;

/** Contribution rates by payer, per cent of the wage. */
final class Contributions {

    private static final String TOTAL = "total";
    private static final List<String> PAYERS = List.of("employee", "employer", "state", "recomposed");

    private Contributions() {}

    /** As the rules say, else the sum of the payers; empty where no rate is known. */
    static Optional<BigDecimal> total(SchemeRules rules) {
        Map<String, BigDecimal> rates = rules.set().contributions();
        if (rates.containsKey(TOTAL)) {
            return Optional.of(rates.get(TOTAL));
        }
        return PAYERS.stream().filter(rates::containsKey).map(rates::get).reduce(BigDecimal::add);
    }

    /** {@code 0.22 State}, one for each payer. */
    static List<String> parts(Subject subject, SchemeRules rules) {
        List<String> parts = new ArrayList<>();
        for (String payer : PAYERS) {
            BigDecimal rate = rules.set().contributions().get(payer);
            if (rate != null) {
                Figure figure = subject.amounts().bare(rules.id(SchemeRules.CONTRIBUTIONS + "." + payer), rate);
                parts.add(subject.words().say("brief.payer." + payer, Map.of("value", figure)));
            }
        }
        return parts;
    }
}
