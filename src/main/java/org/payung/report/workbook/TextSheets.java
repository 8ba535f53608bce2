package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.payung.catalogue.Layout;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.LinkCell;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.Marks;

/** The sheets of words: cover, contents, notes, and the changes as long as there is no earlier release. */
record TextSheets(Book book) {

    /** Row of the release on the cover, and of the day: the places of the defined names. */
    static final String RELEASE_CELL = "Cover!$B$5";

    static final String DAY_CELL = "Cover!$B$6";

    private static final List<String> ABOUT = List.of(
            "what",
            "release",
            "day",
            "reference",
            "areas",
            "contents",
            "how",
            "contact",
            "licence",
            "next",
            "disclaimer");

    /** Title, subtitle and a free line, then one line a fact. */
    Sheet cover(PageLayout page) {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (String fact : ABOUT) {
            rows.add(List.of(new TextCell(book.words().say("sheet.cover." + fact)), fact(fact)));
        }
        List<String> preamble = List.of(
                book.words().say("sheet.cover.title"),
                book.words().say("sheet.cover.subtitle", book.titleArguments()),
                "");
        return new Sheet(
                Settings.name(page),
                Kind.COVER,
                preamble,
                List.of(book.columns().bare("term"), book.columns().bare("text")),
                rows,
                "",
                null);
    }

    private SheetCell fact(String fact) {
        return switch (fact) {
            case "release" -> new TextCell(book.release());
            case "day" -> new TextCell(book.asOf().toString());
            case "reference" -> new TextCell(String.valueOf(book.input().referenceYear()));
            case "contents" -> new LinkCell(book.words().say("sheet.Contents.title"), "Contents!A1");
            case "areas" ->
                new TextCell(book.words()
                        .say(
                                "sheet.cover.areas.text",
                                Map.of("n", book.input().catalogue().followed().size())));
            default -> new TextCell(book.words().say("sheet.cover." + fact + ".text"));
        };
    }

    Sheet contents(PageLayout page, List<Sheet> others) {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (Sheet sheet : others) {
            SheetCell size = sheet.rows().isEmpty()
                    ? Rows.notApplicable()
                    : new NumberCell(sheet.rows().size());
            rows.add(List.of(
                    new LinkCell(sheet.name(), sheet.name() + "!A1"),
                    new TextCell(sheet.preamble().get(0)),
                    size));
        }
        return new Sheet(
                Settings.name(page),
                Kind.CONTENTS,
                List.of(book.words().say("sheet.Contents.title"), book.words().say("sheet.Contents.reading"), ""),
                book.columns().columns(List.of("sheet", "title", "rows")),
                rows,
                "",
                null);
    }

    Sheet notes(PageLayout page, Layout layout) {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (String mark : Marks.all()) {
            note(rows, Rows.bracketed(mark), book.words().say("mark." + mark));
        }
        for (String note : page.list("notes")) {
            note(rows, book.words().say("sheet.notes." + note), book.words().say("sheet.notes." + note + ".text"));
        }
        for (String indicator : indicators(layout)) {
            note(rows, indicator, definition(indicator));
        }
        return words(page, rows);
    }

    private static TreeSet<String> indicators(Layout layout) {
        TreeSet<String> all = new TreeSet<>();
        layout.pages().forEach(page -> all.addAll(page.list("indicators")));
        return all;
    }

    private String definition(String indicator) {
        return book.words()
                .say(
                        "sheet.notes.definition",
                        Map.of(
                                "name", book.words().names().indicator(indicator, "name"),
                                "numerator", book.words().names().indicator(indicator, "numerator"),
                                "denominator", book.words().names().indicator(indicator, "denominator")));
    }

    Sheet changes(PageLayout page) {
        List<List<SheetCell>> rows = new ArrayList<>();
        note(rows, book.words().say("sheet.changes.first"), book.words().say("sheet.changes.first.text"));
        return words(page, rows);
    }

    private Sheet words(PageLayout page, List<List<SheetCell>> rows) {
        String name = Settings.name(page);
        return new Sheet(
                name,
                Kind.NOTES,
                List.of(
                        book.words().say("sheet." + name + ".title"),
                        book.words().say("sheet." + name + ".reading", Map.of("n", rows.size())),
                        book.releaseLine(name),
                        book.words().say("sheet.back")),
                book.columns().columns(List.of("number", "term", "text")),
                rows,
                "",
                null);
    }

    private static void note(List<List<SheetCell>> rows, String term, String text) {
        rows.add(List.of(new NumberCell(rows.size() + 1), new TextCell(term), new TextCell(text)));
    }
}
