package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.ImputationModel;
import org.payung.outcome.ImputationModel.LeftOut;
import org.payung.outcome.ImputationModel.Validation;
import org.payung.outcome.ImputationModel.Why;
import org.payung.report.Cell;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.Table.Spanner;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/** The models by which members without a figure enter a group: what they rest on, and how well they predict. */
final class ModelsTable {

    private final Edition edition;
    private final List<ImputationModel> models;

    /** Of both sexes; of the only sex where a series has one. */
    ModelsTable(Edition edition) {
        this.edition = edition;
        this.models = edition.input().models().models().stream()
                .filter(each -> each.breakdown().equals(SeriesKey.TOTAL))
                .filter(each -> each.sex() == firstSex(each.indicator()))
                .toList();
    }

    private Sex firstSex(String indicator) {
        IndicatorDefinition definition =
                edition.input().catalogue().indicators().get(indicator);
        List<Sex> sexes = definition == null ? List.of(Sex.TOTAL) : definition.sexes();
        return sexes.contains(Sex.TOTAL) ? Sex.TOTAL : sexes.get(0);
    }

    boolean isEmpty() {
        return models.isEmpty();
    }

    Table table() {
        List<Table.Column> columns = List.of(
                TableColumns.left(edition.say("column.series"), 104),
                TableColumns.left(edition.say("column.regressors"), 138),
                TableColumns.right(edition.say("column.observations"), 36),
                TableColumns.right(edition.say("column.countries"), 41),
                TableColumns.figure(edition.say("column.error"), "", 38),
                TableColumns.figure(edition.say("column.held"), "%", 43),
                TableColumns.figure(edition.say("column.error"), "", 38),
                TableColumns.figure(edition.say("column.held"), "%", 43));
        return new Table(
                "table-models",
                columns,
                List.of(
                        new Spanner(edition.say("column.country-out"), 4, 5),
                        new Spanner(edition.say("column.year-out"), 6, 7)),
                models.stream().map(this::row).toList(),
                481);
    }

    private Row row(ImputationModel model) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(edition.names().indicator(model.indicator(), "short")));
        cells.add(new Words(regressors(model)));
        cells.add(plain(String.valueOf(model.observations())));
        cells.add(plain(String.valueOf(model.countries())));
        cells.addAll(validation(model.leaveCountryOut()));
        cells.addAll(validation(model.leaveYearOut()));
        return new Row(cells, false);
    }

    private String regressors(ImputationModel model) {
        String used = model.regressors().stream()
                .map(each -> edition.say("regressor." + each))
                .collect(Collectors.joining(", "));
        return model.failure() == null
                ? used
                : edition.say("models.failure." + model.failure().code());
    }

    private List<Value> validation(@Nullable Validation validation) {
        return validation == null
                ? List.of(Cells.dash(Marks.NOT_APPLICABLE), Cells.dash(Marks.NOT_APPLICABLE))
                : List.of(
                        plain(edition.figures().text(validation.meanAbsoluteError(), 1)),
                        plain(edition.figures().text(validation.covered(), 0)));
    }

    private static Value plain(String text) {
        return Cells.plain(text, Marks.NONE, Weight.PLAIN);
    }

    /** «informality, wage employment: not held by the input for enough areas; …», regressors that no model has. */
    String leftOut() {
        List<String> said = new ArrayList<>();
        for (Why why : Why.values()) {
            String regressors = models.stream()
                    .flatMap(each -> each.leftOut().stream())
                    .filter(each -> each.why() == why)
                    .map(LeftOut::regressor)
                    .distinct()
                    .map(each -> edition.say("regressor." + each))
                    .collect(Collectors.joining(", "));
            if (!regressors.isEmpty()) {
                said.add(edition.say("models.left-out." + why.code(), Map.of("list", regressors)));
            }
        }
        return String.join(" ", said);
    }

    /** «71 to 91»: shares of countries left out that the 90 per cent intervals held, over the models used. */
    String held() {
        List<Double> held = models.stream()
                .filter(ImputationModel::isEstimated)
                .map(ImputationModel::leaveCountryOut)
                .flatMap(Stream::ofNullable)
                .map(Validation::covered)
                .sorted()
                .toList();
        return held.isEmpty()
                ? Cells.DASH
                : edition.say(
                        "range.percent",
                        Map.of(
                                "lower", edition.figures().text(held.get(0), 0),
                                "upper", edition.figures().text(held.get(held.size() - 1), 0)));
    }

    /** Years that were left out, for the line under the table's title. */
    String lastYears() {
        return models.stream()
                .map(ImputationModel::leaveYearOut)
                .flatMap(Stream::ofNullable)
                .map(each -> String.valueOf(each.year()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
