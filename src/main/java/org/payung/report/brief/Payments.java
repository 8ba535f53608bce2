package org.payung.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.payung.series.Observation;
import org.payung.series.Period;

/**
 * What was received on payments, by period: one concept of recipients (persons in the period, else the average of the
 * months, else the stock at the end; never two in one column) and the cash benefits; else the claims.
 */
record Payments(List<String> concepts, List<Period> periods, Subject subject) {

    static final String CASH_BENEFITS = "CASH_BENEFITS";
    private static final List<String> RECIPIENTS = List.of("RECIPIENTS_FLOW", "RECIPIENTS", "RECIPIENTS_EOP");
    private static final List<String> CLAIMS = List.of("CLAIMS_DECIDED", "CLAIMS_ACCEPTED");
    private static final int ROWS = 4;

    static Payments of(Subject subject) {
        String recipients = RECIPIENTS.stream()
                .filter(concept -> !received(subject, concept).isEmpty())
                .findFirst()
                .orElse(RECIPIENTS.get(0));
        List<String> payments = List.of(recipients, CASH_BENEFITS);
        boolean paid = !periods(subject, payments).isEmpty();
        boolean claims = !paid && !periods(subject, CLAIMS).isEmpty();
        List<String> concepts = claims ? CLAIMS : payments;
        return new Payments(concepts, periods(subject, concepts), subject);
    }

    boolean areClaims() {
        return concepts.equals(CLAIMS);
    }

    boolean isEmpty() {
        return periods.isEmpty();
    }

    Optional<Observation> find(String concept, Period period) {
        return received(subject, concept).stream()
                .filter(each -> each.period().equals(period))
                .findFirst();
    }

    /** All that the table prints. */
    List<Observation> printed() {
        List<Observation> printed = new ArrayList<>();
        periods.forEach(
                period -> concepts.forEach(concept -> find(concept, period).ifPresent(printed::add)));
        return printed;
    }

    private static List<Period> periods(Subject subject, List<String> concepts) {
        NavigableSet<Period> periods = new TreeSet<>();
        concepts.forEach(concept -> received(subject, concept).forEach(each -> periods.add(each.period())));
        List<Period> all = List.copyOf(periods);
        return all.subList(Math.max(0, all.size() - ROWS), all.size());
    }

    private static List<Observation> received(Subject subject, String concept) {
        return subject.input()
                .observations()
                .of(concept, subject.area())
                .filter(each -> each.value() != null && !each.isMade())
                .toList();
    }
}
