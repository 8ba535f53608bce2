package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.payung.catalogue.Layout;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Lineage;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.report.ReportInput;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;

/** The members that stand behind each group figure of the workbook, block by block, in the order of their sheet. */
record GroupBasis(Map<OutcomeId, Block> blocks) {

    static final String PAGE = "basis";
    private static final String MEMBER = "member";

    /**
     * The members of one group figure, in rows that follow each other.
     *
     * @param observed ids of the members' figures that the country mean is of
     * @param firstRow as Excel counts
     */
    record Block(Outcome group, List<Lineage> members, Set<String> observed, int firstRow) {
        boolean isObserved(Lineage member) {
            return member.value() != null && observed.contains(member.inputId());
        }

        int lastRow() {
            return firstRow + members.size() - 1;
        }
    }

    /** Of all pairs of indicator and group that pages of the layout ask for. */
    static GroupBasis of(ReportInput input, Layout layout) {
        Set<String> asked = new TreeSet<>();
        Map<OutcomeId, Block> blocks = new LinkedHashMap<>();
        int row = Book.FIRST_ROW;
        for (PageLayout page : layout.pages()) {
            for (String indicator : page.list("indicators")) {
                for (String group : page.list("groups")) {
                    if (asked.add(indicator + ":" + group)) {
                        Optional<Block> block = block(input, indicator, group, row);
                        block.ifPresent(each -> blocks.put(each.group().id(), each));
                        row += block.map(each -> each.members().size()).orElse(0);
                    }
                }
            }
        }
        return new GroupBasis(blocks);
    }

    private static Optional<Block> block(ReportInput input, String indicator, String group, int row) {
        return find(input, indicator, group)
                .map(outcome -> new Block(outcome, members(outcome), observed(input, outcome), row))
                .filter(block -> !block.members().isEmpty());
    }

    /** The weighted figure of the reference year, of both sexes or, where the series has none, of its only sex. */
    static Optional<Outcome> find(ReportInput input, String indicator, String group) {
        OutcomeId id = id(input, indicator, group);
        return input.grid().find(id);
    }

    static OutcomeId id(ReportInput input, String indicator, String group) {
        OutcomeId total = OutcomeId.total(group, indicator, Statistic.WEIGHTED, Period.year(input.referenceYear()));
        var definition = input.catalogue().indicators().get(indicator);
        return definition == null || definition.sexes().contains(total.sex())
                ? total
                : total.withSex(definition.sexes().get(0));
    }

    private static List<Lineage> members(Outcome outcome) {
        return outcome.lineage().stream()
                .filter(each -> each.role().equals(MEMBER))
                .toList();
    }

    private static Set<String> observed(ReportInput input, Outcome weighted) {
        return input.grid().find(weighted.id().withStatistic(Statistic.MEAN)).stream()
                .flatMap(mean -> members(mean).stream())
                .map(Lineage::inputId)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Block> find(OutcomeId group) {
        return Optional.ofNullable(blocks.get(group));
    }

    /** The cells received on which members' values and weights rest. */
    Set<SeriesCell> used(ReportInput input) {
        Set<SeriesCell> used = new TreeSet<>();
        for (Block block : blocks.values()) {
            for (Lineage member : block.members()) {
                MemberWeight.find(input, block.group().id(), member).stream()
                        .flatMap(WeightFormula::received)
                        .map(Observation::cell)
                        .forEach(used::add);
            }
        }
        return used;
    }

    List<Block> inOrder() {
        return new ArrayList<>(blocks.values());
    }
}
