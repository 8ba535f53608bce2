package org.payung.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.WorkbookModel.ChartKind;
import org.payung.report.WorkbookModel.ChartSpec;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.Marks;

/** One native chart over rows of a table of this workbook: rows that stand together and hold numbers. */
final class ChartSheet {

    static final String PAGE = "chart";

    private final Book book;
    private final PageLayout page;
    private final Sheet data;
    private final int labels;
    private final int values;
    private final int marks;

    /** @param data the sheet that the page names */
    ChartSheet(Book book, PageLayout page, Sheet data) {
        this.book = book;
        this.page = page;
        this.data = data;
        this.labels = (int) Settings.of(page).number("label-column");
        this.values = (int) Settings.of(page).number("value-column");
        this.marks = (int) Settings.of(page).number("mark-column");
    }

    /** The chart, or the sentence that there is nothing to draw. */
    Sheet sheet() {
        OptionalInt first =
                IntStream.range(0, data.rows().size()).filter(this::isDrawn).findFirst();
        return first.isPresent()
                ? chart(first.getAsInt(), last(first.getAsInt()))
                : sheet(book.words().say("sheet.empty"), "", null);
    }

    private Sheet chart(int first, int last) {
        String values = range(this.values, first, last);
        ChartSpec chart = new ChartSpec(
                ChartKind.valueOf(Settings.of(page).text("kind").toUpperCase(Locale.ROOT)),
                data.name(),
                range(labels, first, last),
                values,
                Settings.of(page).number("maximum"),
                book.words().say("sheet." + Settings.name(page) + ".axis"),
                alternativeText(Settings.name(page), first, last));
        String source =
                book.words().say("sheet.chart-data", Map.of("sheet", data.name(), "range", values.replace("$", "")));
        return sheet(chart.alternativeText(), source, chart);
    }

    private Sheet sheet(String sentence, String source, @Nullable ChartSpec chart) {
        String name = Settings.name(page);
        List<String> preamble = List.of(
                book.words().say("sheet." + name + ".title", book.titleArguments()),
                sentence,
                source,
                book.words().say("sheet.back"),
                book.releaseLine(name));
        return new Sheet(name, Kind.CHART, preamble, List.of(book.columns().bare("chart")), List.of(), "", chart);
    }

    private int last(int first) {
        int last = first;
        while (last + 1 < data.rows().size() && isDrawn(last + 1)) {
            last++;
        }
        return last;
    }

    /** Whether a row holds a number of the indicator that the page names, of any where it names none. */
    private boolean isDrawn(int index) {
        List<SheetCell> row = data.rows().get(index);
        String indicator = Settings.of(page).text("of", "");
        boolean wanted = indicator.isEmpty() || row.contains(new TextCell(indicator));
        return wanted && row.get(values) instanceof NumberCell && !isGroup(row);
    }

    private boolean isGroup(List<SheetCell> row) {
        return Settings.of(page).text("rows", "areas").equals("areas")
                && row.get(0) instanceof TextCell code
                && code.text().length() != 3;
    }

    private static String range(int column, int first, int last) {
        char letter = (char) ('A' + column);
        return "$" + letter + "$" + (Book.FIRST_ROW + first) + ":$" + letter + "$" + (Book.FIRST_ROW + last);
    }

    private String alternativeText(String name, int first, int last) {
        int highest = first;
        int lowest = first;
        for (int i = first; i <= last; i++) {
            highest = number(i) > number(highest) ? i : highest;
            lowest = number(i) < number(lowest) ? i : lowest;
        }
        Map<String, Object> words = new HashMap<>();
        words.put("n", last - first + 1);
        words.put("highest", label(highest));
        words.put("high", text(highest));
        words.put("lowest", label(lowest));
        words.put("low", text(lowest));
        words.put("zeros", count(first, last, row -> number(row) == 0));
        words.put("structural", count(first, last, row -> hasMark(row, Marks.NO_BENEFIT)));
        words.put("others", count(first, last, row -> hasMark(row, Marks.OTHER_YEAR)));
        return book.words().say("sheet." + name + ".alternative", words);
    }

    private static int count(int first, int last, IntPredicate which) {
        return (int) IntStream.rangeClosed(first, last).filter(which).count();
    }

    private boolean hasMark(int row, String mark) {
        return data.rows().get(row).get(marks).equals(Rows.mark(mark));
    }

    private double number(int row) {
        return ((NumberCell) data.rows().get(row).get(values)).value();
    }

    private String text(int row) {
        return book.words().figures().text(number(row), 1);
    }

    private String label(int row) {
        return data.rows().get(row).get(1) instanceof TextCell name ? name.text() : "";
    }
}
