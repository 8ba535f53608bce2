package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.payung.outcome.Lineage;
import org.payung.outcome.Treatment;
import org.payung.report.workbook.GroupBasis.Block;

/**
 * The formulas of one group over its block of members. A member without value holds a text, which SUMPRODUCT, SUMIF,
 * AVERAGE and MEDIAN pass over (METHOD 2.3).
 */
final class GroupFormulas {

    private final Block block;
    private final List<Lineage> members;
    private final String values;
    private final String weights;
    private final String observed;
    private final String treatments;

    GroupFormulas(String sheet, Block block) {
        this.block = block;
        this.members = block.members();
        this.values = range(sheet, BasisSheet.VALUE_COLUMN, block);
        this.weights = range(sheet, BasisSheet.WEIGHT_COLUMN, block);
        this.observed = range(sheet, BasisSheet.OBSERVED_COLUMN, block);
        this.treatments = range(sheet, BasisSheet.TREATMENT_COLUMN, block);
    }

    private static String range(String sheet, char column, Block block) {
        return sheet + "!" + column + block.firstRow() + ":" + column + block.lastRow();
    }

    /** Members' values by weight; a member without value counts as 0, so it is the lower bound too. */
    LiveFormula weighted() {
        return new LiveFormula("SUMPRODUCT(" + weights + "," + values + ")/" + total(), product() / sum());
    }

    /** The same with 100 for members without value. */
    LiveFormula upper() {
        String without = total() + "-SUMIF(" + values + ",\">=0\"," + weights + ")";
        return new LiveFormula(
                "(SUMPRODUCT(" + weights + "," + values + ")+100*(" + without + "))/" + total(),
                (product() + 100 * (sum() - withValue())) / sum());
    }

    LiveFormula mean() {
        List<Double> all = sorted();
        return new LiveFormula(
                "AVERAGE(" + observed + ")",
                all.stream().mapToDouble(Double::doubleValue).sum() / all.size());
    }

    LiveFormula median() {
        List<Double> all = sorted();
        int middle = all.size() / 2;
        double median = all.size() % 2 == 1 ? all.get(middle) : (all.get(middle - 1) + all.get(middle)) / 2;
        return new LiveFormula("MEDIAN(" + observed + ")", median);
    }

    /** Whether there is anything to average. */
    boolean hasObserved() {
        return members.stream().anyMatch(block::isObserved);
    }

    /** Per cent of the weight that was treated so. */
    LiveFormula share(Treatment treatment) {
        double part = members.stream()
                .filter(each -> each.treatment() == treatment)
                .mapToDouble(GroupFormulas::weight)
                .sum();
        return new LiveFormula(
                "100*SUMIF(" + treatments + ",\"" + treatment.code() + "\"," + weights + ")/" + total(),
                100 * part / sum());
    }

    LiveFormula weight() {
        return new LiveFormula(total(), sum());
    }

    LiveFormula count() {
        long count = members.stream().filter(each -> each.value() != null).count();
        return new LiveFormula("COUNT(" + values + ")", count);
    }

    private String total() {
        return "SUM(" + weights + ")";
    }

    private double product() {
        return members.stream()
                .filter(each -> each.value() != null)
                .mapToDouble(each -> weight(each) * value(each))
                .sum();
    }

    private double withValue() {
        return members.stream()
                .filter(each -> each.value() != null)
                .mapToDouble(GroupFormulas::weight)
                .sum();
    }

    private double sum() {
        return members.stream().mapToDouble(GroupFormulas::weight).sum();
    }

    private List<Double> sorted() {
        List<Double> all = new ArrayList<>();
        members.stream().filter(block::isObserved).forEach(each -> all.add(value(each)));
        Collections.sort(all);
        return all;
    }

    private static double weight(Lineage member) {
        Double weight = member.weight();
        return weight == null ? 0 : weight;
    }

    private static double value(Lineage member) {
        Double value = member.value();
        return value == null ? 0 : value;
    }
}
