package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.payung.catalogue.SchemeDefinition;
import org.payung.outcome.Estimate;
import org.payung.report.Drawing.Mark;
import org.payung.report.Drawing.PlotRow;
import org.payung.report.Drawing.Sign;
import org.payung.report.LatestFigure;
import org.payung.report.Table.Scale;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;
import org.payung.series.Period;

/** The plot of one country's coverage: its value, and an earlier one of the same vintage. */
final class CoveragePlot {

    static final Scale PERCENT = new Scale(0, 100, List.of(0.0, 25.0, 50.0, 75.0, 100.0), "%");

    private final Edition edition;

    CoveragePlot(Edition edition) {
        this.edition = edition;
    }

    PlotRow row(LatestFigure latest) {
        return row(latest, PERCENT, false);
    }

    PlotRow row(LatestFigure latest, Scale scale, boolean own) {
        if (latest.isMissing()) {
            return new PlotRow(scale, List.of(), null, null, "", own, List.of());
        }
        if (latest.isZero()) {
            return new PlotRow(scale, List.of(zero(latest)), null, null, zeroWords(latest), own, List.of());
        }
        return new PlotRow(scale, marks(latest), null, null, "", own, List.of());
    }

    /** The sign of a value in any chart. */
    static Sign sign(LatestFigure latest) {
        if (latest.isZero()) {
            return Marks.of(latest).equals(Marks.QUERIED) ? Sign.QUERIED : Sign.ZERO;
        }
        if (latest.old()) {
            return Sign.GREY;
        }
        return latest.otherYear() ? Sign.OPEN : Sign.FULL;
    }

    /** {@code ’19}. */
    static String shortYear(int year) {
        return "\u2019" + String.format(Locale.ROOT, "%02d", year % 100);
    }

    private Mark zero(LatestFigure latest) {
        return new Mark(0, sign(latest), latest.otherYear() ? shortYear(latest.year()) : "", false);
    }

    /** Why a zero is a zero. */
    String zeroWords(LatestFigure zero) {
        Wording words = edition.words();
        PaysSince since = PaysSince.of(edition.input(), zero.area());
        return switch (ZeroKind.of(edition.input(), zero)) {
            case NO_BENEFIT ->
                since.after(zero.year())
                        .map(year -> words.say("zero.before", Map.of("year", year)))
                        .orElseGet(() -> words.say("zero.no-benefit"));
            case WITH_SCHEME ->
                Marks.of(zero).equals(Marks.QUERIED)
                        ? words.say("zero.queried")
                        : since.first()
                                .map(scheme -> words.say("zero.new-scheme", Map.of("year", year(scheme))))
                                .orElseGet(() -> words.say("zero.scheme"));
            case NOT_KNOWN -> words.say("zero.not-known");
        };
    }

    private static String year(SchemeDefinition scheme) {
        return String.valueOf(scheme.paysFromYear());
    }

    private List<Mark> marks(LatestFigure latest) {
        Estimate value = latest.estimate().orElseThrow();
        Optional<Estimate> earlier = latest.old() ? Optional.empty() : earlier(value, latest.year());
        boolean right = earlier.isEmpty() || earlier.get().value() <= value.value();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(value.value(), sign(latest), latest.otherYear() ? shortYear(latest.year()) : "", !right));
        earlier.ifPresent(each -> marks.add(new Mark(
                each.value(), Sign.EARLIER, shortYear(each.id().period().year()), right)));
        return marks;
    }

    /** The nearest earlier value of the same source release. */
    private Optional<Estimate> earlier(Estimate value, int year) {
        for (int before = year - 1; before >= year - 5; before--) {
            Optional<Estimate> found =
                    edition.input().grid().findEstimate(value.id().withPeriod(Period.year(before)));
            if (found.isPresent() && Objects.equals(found.get().source(), value.source())) {
                return found;
            }
        }
        return Optional.empty();
    }
}
