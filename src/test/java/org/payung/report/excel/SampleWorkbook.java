package org.payung.report.excel;

import java.time.LocalDate;
import java.util.List;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseStamp;
import org.payung.report.WorkbookModel;
import org.payung.report.WorkbookModel.ChartKind;
import org.payung.report.WorkbookModel.ChartSpec;
import org.payung.report.WorkbookModel.Column;
import org.payung.report.WorkbookModel.DefinedName;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.LinkCell;
import org.payung.report.WorkbookModel.MissingMark;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.WorkbookStyle;

/** A small workbook with one sheet of each kind. */
final class SampleWorkbook {

    static final String PER_CENT = "0.0;–0.0;0";

    private SampleWorkbook() {}

    static WorkbookStyle style() {
        return new WorkbookStyle(
                new WorkbookStyle.Type("Noto Sans", 10, 13, 9),
                new WorkbookStyle.Palette("14202B", "475563", "0A2F4E", "0A2F4E", "FFFFFF", "0072B2", "DDE2E7"),
                15,
                33,
                new WorkbookStyle.Chart(16, 9, 9, 60, 7));
    }

    static WorkbookModel model() {
        return model(table(66.6));
    }

    static WorkbookModel model(Sheet table) {
        return new WorkbookModel(
                "regional.en",
                "en",
                new ReleaseStamp(ReleaseId.parse("2024-Q3-r1"), LocalDate.of(2026, 11, 22), "1.0.0"),
                "Unemployment protection in Asia & more",
                style(),
                List.of(cover(), table, chart("C02_chart", ChartKind.BAR), chart("C03_chart", ChartKind.DOTS), input()),
                List.of(new DefinedName("T02_value", "T02_coverage!$C$7:$C$10")));
    }

    private static Sheet cover() {
        return new Sheet(
                "Cover",
                Kind.COVER,
                List.of("Unemployment protection in Asia"),
                List.of(text("", 24), text("", 80)),
                List.of(List.of(new TextCell("Contents"), new LinkCell("T02_coverage", "T02_coverage!A1"))),
                "",
                null);
    }

    static Sheet table(double vietnam) {
        return new Sheet(
                "T02_coverage",
                Kind.TABLE,
                List.of("Table 2", "One table, rows 7 to 10", "Source", "Back to contents", "Release 2024-Q3-r1"),
                List.of(
                        text("Area code", 10),
                        text("Area", 20),
                        new Column("Value (%)", 10, true, true, PER_CENT),
                        text("Source row", 15)),
                List.of(
                        row("VNM", "Viet Nam", number(vietnam, "ROUND(Input_uemp!B7,1)"), "Input_uemp!A7"),
                        row("=HYPERLINK(1)", "+62 text", number(0, "ROUND(Input_uemp!B8,1)"), "Input_uemp!A8"),
                        row("AFG", "Afghanistan", new MissingMark("[x]"), "Input_uemp!A9"),
                        row("M49-035", "South-Eastern Asia", number(33.3, MEAN), "Input_uemp!A7")),
                "tbl_T02",
                null);
    }

    private static final String MEAN =
            "ROUND(SUMPRODUCT(Input_uemp!C7:C9,Input_uemp!B7:B9)/SUMIF(Input_uemp!B7:B9,\">=0\",Input_uemp!C7:C9),1)";

    private static Sheet chart(String name, ChartKind kind) {
        return new Sheet(
                name,
                Kind.CHART,
                List.of("Chart", "Sentence", "Data: T02_coverage", "Back to contents", "Release"),
                List.of(text("", 12)),
                List.of(),
                "",
                new ChartSpec(kind, "T02_coverage", "$B$7:$B$8", "$C$7:$C$8", 100, "per cent", "Bar chart. Two bars."));
    }

    private static Sheet input() {
        return new Sheet(
                "Input_uemp",
                Kind.INPUT,
                List.of("Input", "One table", "Source", "Back to contents", "Release"),
                List.of(
                        text("Area code", 10),
                        new Column("Value", 10, true, false, "0.######"),
                        new Column("Weight", 10, true, false, "#,##0")),
                List.of(
                        List.of(new TextCell("VNM"), new NumberCell(66.6), new NumberCell(100)),
                        List.of(new TextCell("IDN"), new NumberCell(0), new NumberCell(100)),
                        List.of(new TextCell("AFG"), new MissingMark("[x]"), new NumberCell(50))),
                "tbl_Input_uemp",
                null);
    }

    private static Column text(String head, double width) {
        return new Column(head, width, false, false, "");
    }

    private static NumberCell number(double value, String formula) {
        return new NumberCell(value, formula, "", "");
    }

    private static List<SheetCell> row(String code, String area, SheetCell value, String source) {
        return List.of(new TextCell(code), new TextCell(area), value, new LinkCell(source, source));
    }
}
