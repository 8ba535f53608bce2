package org.payung.method;

import java.util.List;

/**
 * Tax on an income that is cut into slices, each with its own rate.
 *
 * @param slices from the lowest; the first begins at 0
 * @see "OECD, Benefits and Wages: methodology of the TaxBEN model, income tax schedule; METHOD 4.1, NRR_m"
 */
public record ProgressiveTax(List<Slice> slices) {

    /**
     * A slice of income.
     *
     * @param from where it begins; it ends where the next begins
     * @param percent rate on the income within it, 0 to 100
     */
    public record Slice(double from, double percent) {

        public Slice {
            Positive.orZero("slice from", from);
            if (!(percent >= 0 && percent <= 100)) {
                throw new IllegalArgumentException("rate " + percent + ", expected 0 to 100 per cent");
            }
        }
    }

    public ProgressiveTax {
        slices = List.copyOf(slices);
        double from = 0;
        for (int i = 0; i < slices.size(); i++) {
            double next = slices.get(i).from();
            if (i == 0 ? next != 0 : next <= from) {
                throw new IllegalArgumentException(
                        "slice " + (i + 1) + " begins at " + next + ", expected " + (i == 0 ? "0" : "above " + from));
            }
            from = next;
        }
    }

    /** Tax on the income; none on an income of 0 or below it, none without slices. */
    public double on(double income) {
        double[] parts = new double[slices.size()];
        for (int i = 0; i < parts.length; i++) {
            double to = i + 1 < parts.length ? slices.get(i + 1).from() : Double.POSITIVE_INFINITY;
            double within = Math.max(0, Math.min(income, to) - slices.get(i).from());
            parts[i] = within * slices.get(i).percent() / 100;
        }
        return Sum.of(parts);
    }
}
