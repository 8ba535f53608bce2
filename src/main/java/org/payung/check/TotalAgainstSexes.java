package org.payung.check;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;

/**
 * V02 of METHOD 9: a total share lies between women and men, give or take {@code points}; a total count is their sum,
 * give or take {@code units-of-last-digit} of the coarsest of the three as given. Only figures of one source release are
 * compared: between two, a difference is a revision.
 */
record TotalAgainstSexes(RuleWord word, Catalogue catalogue) implements Rule {

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.stream()
                .filter(figure -> figure.key().sex() == Sex.TOTAL && figure.value() != null && !word.isExcepted(figure))
                .flatMap(total -> triple(figures, total).stream())
                .flatMap(triple -> judge(triple).stream());
    }

    private record Triple(Observation total, BigDecimal all, BigDecimal women, BigDecimal men) {}

    private static Optional<Triple> triple(SeriesTable figures, Observation total) {
        Optional<BigDecimal> women = value(figures, total, Sex.FEMALE);
        Optional<BigDecimal> men = value(figures, total, Sex.MALE);
        return women.flatMap(f -> men.map(m -> new Triple(total, Objects.requireNonNull(total.value()), f, m)));
    }

    private static Optional<BigDecimal> value(SeriesTable figures, Observation total, Sex sex) {
        return figures.find(total.key().withSex(sex), total.period())
                .filter(figure -> figure.source().equals(total.source()))
                .map(Observation::value);
    }

    private Optional<Finding> judge(Triple triple) {
        String concept = triple.total.key().concept();
        if (Concepts.isKind(catalogue, concept, ConceptKind.COUNT)) {
            return sum(triple);
        }
        return Concepts.isKind(catalogue, concept, ConceptKind.SHARE) ? between(triple) : Optional.empty();
    }

    private Optional<Finding> between(Triple triple) {
        BigDecimal points = BigDecimal.valueOf(word.tolerance("points"));
        BigDecimal low = triple.women.min(triple.men).subtract(points);
        BigDecimal high = triple.women.max(triple.men).add(points);
        if (triple.all.compareTo(low) >= 0 && triple.all.compareTo(high) <= 0) {
            return Optional.empty();
        }
        return Optional.of(word.on(
                triple.total,
                "between F " + Wording.plain(triple.women) + " and M " + Wording.plain(triple.men) + " (± "
                        + points.toPlainString() + ")"));
    }

    private Optional<Finding> sum(Triple triple) {
        BigDecimal sum = triple.women.add(triple.men);
        int scale = Math.min(triple.all.scale(), Math.min(triple.women.scale(), triple.men.scale()));
        BigDecimal allowed =
                BigDecimal.valueOf(word.tolerance("units-of-last-digit")).scaleByPowerOfTen(-scale);
        if (triple.all.subtract(sum).abs().compareTo(allowed) <= 0) {
            return Optional.empty();
        }
        return Optional.of(word.on(
                triple.total,
                "the sum " + Wording.plain(sum) + " of F " + Wording.plain(triple.women) + " and M "
                        + Wording.plain(triple.men) + " (± "
                        + allowed.stripTrailingZeros().toPlainString() + ")"));
    }
}
