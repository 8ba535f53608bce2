package org.payung.complete;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Derivation;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/**
 * Shares a received total of both sexes out to women and men in proportion to what a product makes of each. Where the rates
 * of the sexes come from an older source than the total, their products alone would not add to it.
 */
final class SplitBySex {

    private SplitBySex() {}

    /** Nothing for the total itself, where no total was received, or where one of the sexes cannot be made. */
    static Optional<MadeFigure> make(Derivation.SplitBySex rule, SeriesCell cell, Figures figures) {
        SeriesKey key = cell.key();
        Observation total = figures.received(key.withSex(Sex.TOTAL)).get(cell.period());
        if (key.sex() == Sex.TOTAL || total == null || total.value() == null) {
            return Optional.empty();
        }
        Optional<MadeFigure> women = share(rule, cell, Sex.FEMALE, figures);
        Optional<MadeFigure> men = share(rule, cell, Sex.MALE, figures);
        return women.flatMap(f -> men.flatMap(m -> split(total, key.sex() == Sex.FEMALE ? f : m, f, m)));
    }

    private static Optional<MadeFigure> share(Derivation.SplitBySex rule, SeriesCell cell, Sex sex, Figures figures) {
        SeriesCell ofSex = new SeriesCell(cell.key().withSex(sex), cell.period());
        return Products.make(rule.shares(), ofSex, figures);
    }

    private static Optional<MadeFigure> split(Observation total, MadeFigure own, MadeFigure women, MadeFigure men) {
        BigDecimal both = value(women).add(value(men));
        if (both.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal value =
                Objects.requireNonNull(total.value()).multiply(value(own)).divide(both, MadeFigure.PRECISION);
        String formula = total.key().concept() + " " + total.period() + " × (" + own.formula()
                + ") / the same of women and men together";
        List<Observation> parts = Stream.of(List.of(total), women.parts(), men.parts())
                .flatMap(List::stream)
                .toList();
        return Optional.of(new MadeFigure(value, formula, parts));
    }

    private static BigDecimal value(MadeFigure share) {
        return Objects.requireNonNull(share.value());
    }
}
