package org.payung.report.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Estimate;
import org.payung.report.Block.Message;
import org.payung.report.Block.Run;
import org.payung.report.Figure;
import org.payung.report.text.Wording;
import org.payung.scheme.BenefitPath;
import org.payung.scheme.InsuranceRecord;

/** Adequacy: the scheme whose rules changed most since the quarter, new average against old. */
record RulesMessage(List<String> schemes) implements KeyMessage {

    private static final int MONTHS = 6;

    /** A scheme under its rules of now and of the quarter. */
    private record Changed(RulesShown now, RulesShown before, Estimate newAverage, Estimate oldAverage) {
        double difference() {
            return Math.abs(newAverage.value() - oldAverage.value());
        }
    }

    @Override
    public Optional<Message> write(Edition edition, int page) {
        return schemes.stream()
                .flatMap(key -> changed(edition, key).stream())
                .filter(each -> each.difference() > 0)
                .max(Comparator.comparingDouble(Changed::difference))
                .map(each -> message(edition, each, page));
    }

    private static Optional<Changed> changed(Edition edition, String key) {
        Optional<RulesShown> now = RulesShown.inForce(edition, key);
        Optional<RulesShown> before = RulesShown.before(edition, key);
        if (now.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Estimate> newAverage = now.get().average(edition, MONTHS);
        Optional<Estimate> oldAverage = before.get().average(edition, MONTHS);
        return newAverage.isEmpty() || oldAverage.isEmpty()
                ? Optional.empty()
                : Optional.of(new Changed(now.get(), before.get(), newAverage.get(), oldAverage.get()));
    }

    private static Message message(Edition edition, Changed changed, int page) {
        Wording words = edition.words();
        Figure now = edition.figures().figure(changed.newAverage(), 1);
        Figure old = edition.figures().figure(changed.oldAverage(), 1);
        String area = changed.now().area();
        LocalDate since = changed.now().rules().validFrom();
        return new Message(
                now.text() + "\u00A0%",
                words.say("message.rules.below", Map.of("area", edition.names().area(area))),
                words.runs(
                        "message.rules",
                        Map.of(
                                "area",
                                edition.names().inSentence(area),
                                "since",
                                words.dates().month(since),
                                "v",
                                now,
                                "w",
                                old)),
                explanation(edition, changed),
                List.of(
                        edition.numbers().reference(old, page),
                        edition.numbers().reference(now, page)),
                "",
                new PathPanels(edition).small(changed.now(), changed.before()));
    }

    private static List<Run> explanation(Edition edition, Changed changed) {
        Wording words = edition.words();
        List<Run> runs = new ArrayList<>();
        BigDecimal cap = changed.now().rules().wageCap();
        Optional<BenefitPath> path = BenefitPath.of(changed.now().rules(), InsuranceRecord.STANDARD);
        if (cap != null && path.isPresent()) {
            double wage = 2 * cap.doubleValue();
            String id =
                    changed.now().scheme().key() + "/" + changed.now().rules().id();
            Figure ceiling = new Money(edition)
                    .amount(id + "#wage-cap", cap, changed.now().scheme().currency());
            Figure above = edition.figures()
                    .figure(id + "#rate-at-twice-the-cap", path.get().ratePercentAt(wage, 1), 1);
            runs.addAll(words.runs("message.rules.cap", Map.of("cap", ceiling, "v", above)));
            runs.add(Run.of(" "));
        }
        runs.addAll(words.runs(
                "message.rules.after", Map.of("quarter", words.dates().quarter(edition.quarter()))));
        return runs;
    }
}
