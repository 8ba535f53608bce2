package org.payung.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/**
 * Checks what was received: chooses the figure in force of each cell, judges it by the rules of METHOD 9, applies the
 * statisticians' acceptances, and keeps out of the table what an error sets aside.
 */
public final class ObservationCheck {

    private final RuleBook rules;
    private final RulesOfLaw rulesOfLaw;
    private final List<Acceptance> acceptances;

    /** @param asOf the day that "now" means */
    public ObservationCheck(Catalogue catalogue, LocalDate asOf, List<Acceptance> acceptances) {
        this.rules = new RuleBook(catalogue);
        this.rulesOfLaw = new RulesOfLaw(catalogue, asOf);
        this.acceptances = List.copyOf(acceptances);
    }

    public Checked check(List<Observation> received) {
        Merge.Merged merged = Merge.of(received);
        List<Finding> judged = new ArrayList<>(merged.findings());
        Stream.concat(rules.check(merged.inForce()), rulesOfLaw.check()).forEach(judged::add);
        List<Finding> findings =
                new Acceptances(acceptances).apply(judged).stream().sorted().toList();
        return new Checked(withoutSetAside(merged.inForce(), findings), findings, merged.counts());
    }

    private static SeriesTable withoutSetAside(SeriesTable inForce, List<Finding> findings) {
        Verdicts verdicts = Verdicts.of(findings);
        return SeriesTable.of(inForce.stream()
                .filter(figure -> !verdicts.isSetAside(figure.cell()))
                .toList());
    }
}
