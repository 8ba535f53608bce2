package org.payung.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Notes;
import org.payung.report.Block.TwoUp;
import org.payung.report.Page;
import org.payung.series.Observation;
import org.payung.series.SourceRelease;

/** Page 1: what the country's rules pay and what was paid; without a scheme, what the law gives instead. */
final class FirstPage {

    private static final double NINE_COLUMNS = 358;
    private static final double LEFT = 267;

    private FirstPage() {}

    static Page of(Subject subject) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(FourFacts.of(subject));
        if (subject.hasScheme()) {
            blocks.addAll(BenefitPaths.of(subject));
            blocks.addAll(payments(subject));
        } else {
            blocks.add(LegalAlternatives.of(subject));
            blocks.addAll(NearbyPaths.of(subject));
            blocks.addAll(paymentsAcross(subject));
        }
        blocks.addAll(RulesTable.of(subject));
        blocks.add(notes(subject, blocks));
        return new Page(
                "country",
                1,
                subject.title(),
                subject.words().say("brief.kicker"),
                subject.title(),
                OneSentence.of(subject),
                blocks);
    }

    /** Payments beside the figure above the ceiling, or alone where no ceiling is known. */
    private static List<Block> payments(Subject subject) {
        List<Block> right = AboveTheCeiling.of(subject);
        if (right.isEmpty()) {
            return paymentsAcross(subject);
        }
        List<Block> left = new ArrayList<>(PaymentsTable.of(subject, LEFT));
        OpenQuestions.of(subject).ifPresent(left::add);
        return List.of(new TwoUp(left, right, LEFT));
    }

    private static List<Block> paymentsAcross(Subject subject) {
        List<Block> blocks = new ArrayList<>(PaymentsTable.of(subject, NINE_COLUMNS));
        OpenQuestions.of(subject).ifPresent(blocks::add);
        return blocks;
    }

    private static Notes notes(Subject subject, List<Block> blocks) {
        String rules = Sources.of(
                subject,
                RulesTable.columns(subject).stream()
                        .flatMap(column -> Optional.ofNullable(column.rules()).stream())
                        .toList());
        String figures = Sources.of(subject, releases(subject));
        String sources = rules.isEmpty() || figures.isEmpty() ? rules + figures : rules + "; " + figures;
        return BriefNotes.of(subject, BriefNotes.marks(blocks), sources, ids(subject));
    }

    private static List<SourceRelease> releases(Subject subject) {
        List<SourceRelease> releases = new ArrayList<>();
        Optional<Estimate> coverage = FourFacts.newest(subject, Subject.COVERAGE);
        coverage.flatMap(each -> Optional.ofNullable(each.source())).ifPresent(releases::add);
        Payments.of(subject).printed().stream().map(Observation::source).forEach(releases::add);
        return releases;
    }

    private static List<String> ids(Subject subject) {
        List<String> ids = new ArrayList<>();
        FourFacts.newest(subject, Subject.COVERAGE)
                .ifPresent(each -> ids.add(subject.area() + ":\u00ABSI_COV_UEMP\u00BB:_T:_T:_T:_T:value:"
                        + each.id().period()));
        subject.current()
                .ifPresent(rules -> ids.add("\u2026:\u00ABGRR_AVG\u00BB:"
                        + rules.scheme().id() + " \u00B7 " + rules.id("\u00ABrates\u00BB")));
        return ids;
    }
}
