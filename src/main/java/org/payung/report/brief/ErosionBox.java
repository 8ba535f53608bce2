package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.report.Block;
import org.payung.report.ErodedAmount;
import org.payung.report.Figure;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;
import org.payung.scheme.AmountInForce.Kind;

/** What prices have taken from the ceiling or the highest benefit of the country's scheme; none where no price is known. */
final class ErosionBox {

    private ErosionBox() {}

    static List<Block> of(Subject subject) {
        return eroded(subject).map(each -> box(subject, each)).stream().toList();
    }

    /** The marks that stand in the words of the box. */
    static List<String> marks(Subject subject) {
        return eroded(subject).filter(each -> each.amount().unverified()).stream()
                .map(each -> Marks.UNVERIFIED)
                .toList();
    }

    private static Optional<ErodedAmount> eroded(Subject subject) {
        return subject.current().stream()
                .flatMap(rules ->
                        ErodedAmount.of(subject.input(), List.of(rules.scheme().key())).stream())
                .filter(each -> each.lost().value() > 0)
                .findFirst();
    }

    private static Block box(Subject subject, ErodedAmount eroded) {
        Wording words = subject.words();
        return new Block.Box(
                words.say("brief.erosion.title"),
                words.runs(
                        "brief.erosion",
                        Map.of(
                                "of", eroded.kind() == Kind.WAGE_CAP ? "cap" : "benefit",
                                "amount",
                                        money(
                                                subject,
                                                eroded,
                                                eroded.amountId(),
                                                eroded.amount().value()),
                                "since", String.valueOf(eroded.amount().sinceYear()),
                                "v", subject.figures().figure(eroded.lost(), 1),
                                "year", String.valueOf(eroded.pricesOf()),
                                "real", money(subject, eroded, eroded.realId(), eroded.real()),
                                "mark", eroded.amount().unverified() ? Marks.UNVERIFIED : "none")));
    }

    private static Figure money(Subject subject, ErodedAmount eroded, String id, BigDecimal amount) {
        return subject.amounts().money(id, amount, eroded.scheme().currency());
    }
}
