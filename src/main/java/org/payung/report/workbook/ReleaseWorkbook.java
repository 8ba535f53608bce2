package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.catalogue.Texts;
import org.payung.report.ReportInput;
import org.payung.report.WorkbookModel;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.text.Wording;

/**
 * The workbook of a release in one language: every figure with its reason, its source row and its id, and the figures
 * received, over which formulas run. What stands in which sheet says {@code templates/layouts/workbook.yml}.
 */
public final class ReleaseWorkbook {

    private final Book book;
    private final Layout layout;
    private final GroupBasis basis;
    private final InputSheets inputs;
    private final String basisSheet;

    private ReleaseWorkbook(ReportInput input, Texts texts) {
        this.layout = layout(input, "workbook");
        this.basis = GroupBasis.of(input, layout);
        this.inputs = new InputSheets(input, layout, basis.used(input));
        Wording words = Wording.of(texts);
        NumberFormats formats = new NumberFormats(layout(input, "excel-formats"));
        ColumnSet columns = new ColumnSet(layout(input, "excel-columns"), formats, words);
        this.book = new Book(input, words, columns, formats, inputs.cells());
        this.basisSheet = layout.pages().stream()
                .filter(page -> page.page().equals(GroupBasis.PAGE))
                .map(Settings::name)
                .findFirst()
                .orElse("Calc_groups");
    }

    /** @throws IllegalArgumentException if the templates give no such layout, column or text */
    public static WorkbookModel build(ReportInput input, Texts texts) {
        return new ReleaseWorkbook(input, texts).build(texts.language());
    }

    private static Layout layout(ReportInput input, String id) {
        Layout layout = input.catalogue().layouts().get(id);
        if (layout == null) {
            throw new IllegalArgumentException("templates: missing layout '" + id + "'");
        }
        return layout;
    }

    private WorkbookModel build(String language) {
        Map<String, Sheet> made = new LinkedHashMap<>();
        for (PageLayout page : layout.pages()) {
            if (!page.page().equals("contents")) {
                made.put(Settings.name(page), sheet(page, made));
            }
        }
        List<Sheet> sheets = new ArrayList<>(made.values());
        for (int i = 0; i < layout.pages().size(); i++) {
            PageLayout page = layout.pages().get(i);
            if (page.page().equals("contents")) {
                List<Sheet> others = sheets.stream()
                        .filter(each -> each.kind() != Kind.COVER)
                        .toList();
                sheets.add(i, new TextSheets(book).contents(page, others));
            }
        }
        return new WorkbookModel(
                "regional." + language,
                language,
                book.input().stamp(),
                book.words().say("sheet.document", book.titleArguments()),
                StyleSettings.read(layout(book.input(), "excel-style")),
                sheets,
                TableNames.of(sheets, layout));
    }

    private Sheet sheet(PageLayout page, Map<String, Sheet> made) {
        return switch (page.page()) {
            case "cover" -> new TextSheets(book).cover(page);
            case "notes" -> new TextSheets(book).notes(page, layout);
            case "changes" -> new TextSheets(book).changes(page);
            case ConceptTable.PAGE -> new ConceptTable(book).sheet(page);
            case FigureTable.PAGE -> new FigureTable(book, basis, basisSheet).sheet(page);
            case GroupTable.PAGE -> new GroupTable(book, basis, basisSheet).sheet(page);
            case CriteriaTable.PAGE -> new CriteriaTable(book).sheet(page);
            case GroupBasis.PAGE -> new BasisSheet(book, basis).sheet(page);
            case ChartSheet.PAGE -> new ChartSheet(book, page, data(page, made)).sheet();
            case QualityTable.PAGE -> new QualityTable(book).sheet(page);
            case ModelsTable.PAGE -> new ModelsTable(book).sheet(page);
            case FindingsTable.PAGE -> new FindingsTable(book).sheet(page);
            case InputSheets.PAGE -> inputs.sheet(book, page);
            default -> throw new IllegalArgumentException("layouts/workbook.yml: unknown page '" + page.page() + "'");
        };
    }

    private static Sheet data(PageLayout page, Map<String, Sheet> made) {
        String name = Settings.of(page).text("data");
        Sheet data = made.get(name);
        if (data == null) {
            throw new IllegalArgumentException(
                    "layouts/workbook.yml: chart of '" + name + "', known are " + made.keySet());
        }
        return data;
    }
}
