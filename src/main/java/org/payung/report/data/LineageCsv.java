package org.payung.report.data;

import java.nio.file.Path;
import java.util.List;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.Reason;

/** {@code data/lineage.csv}: where every figure came from, one row an input. */
public final class LineageCsv {

    private static final List<String> HEADER =
            List.of("id", "role", "input_id", "file", "place", "period", "value", "weight", "treatment");

    private LineageCsv() {}

    public static void write(OutcomeGrid grid, Path target) {
        try (CsvFile file = new CsvFile(target, HEADER)) {
            grid.stream().forEach(outcome -> outcome.lineage().forEach(input -> file.row(row(outcome, input))));
        }
    }

    private static String[] row(Outcome outcome, Lineage input) {
        boolean suppressed = outcome instanceof Missing missing && missing.reason() == Reason.SUPPRESSED;
        return new String[] {
            outcome.id().toString(),
            input.role(),
            input.inputId(),
            CsvFile.text(input.location().file()),
            input.location().place(),
            input.period().toString(),
            suppressed ? "" : CsvFile.number(input.value()),
            suppressed ? "" : CsvFile.number(input.weight()),
            input.treatment().code(),
        };
    }
}
