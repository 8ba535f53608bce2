package org.payung.report.excel;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.payung.report.WorkbookModel;
import org.payung.report.WorkbookModel.Column;
import org.payung.report.WorkbookModel.LinkCell;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.excel.CellStyles.Face;
import org.payung.report.excel.CellStyles.Look;

/** Writes one sheet: the lines above, the head, the rows, and what makes it a table to filter, freeze and print. */
final class SheetWriter {

    private final XSSFSheet sheet;
    private final Sheet model;
    private final CellStyles styles;
    private final SharedTexts texts;
    private final WorkbookModel workbook;

    SheetWriter(XSSFSheet sheet, Sheet model, CellStyles styles, SharedTexts texts, WorkbookModel workbook) {
        this.sheet = sheet;
        this.model = model;
        this.styles = styles;
        this.texts = texts;
        this.workbook = workbook;
    }

    void write() {
        sheet.setDefaultRowHeightInPoints((float) workbook.style().rowHeight());
        for (int column = 0; column < model.columns().size(); column++) {
            sheet.setColumnWidth(column, width(model.columns().get(column)));
        }
        preamble();
        if (Placement.hasHead(model)) {
            head();
        }
        for (int i = 0; i < model.rows().size(); i++) {
            row(sheet.createRow(Placement.firstRow(model) + i), model.rows().get(i));
        }
        if (model.kind().isTable()) {
            TableFrame.apply(sheet, model);
        }
        PrintSetup.apply(sheet, model, workbook);
        sheet.setActiveCell(new CellAddress("A1"));
        sheet.setSelected(workbook.sheets().get(0).name().equals(model.name()));
    }

    /** Excel counts widths in 1/256 of a character and keeps 5 of 7 pixels for the margins. */
    private static int width(Column column) {
        return (int) Math.round((column.widthCharacters() + 0.71) * 256);
    }

    private void preamble() {
        for (int i = 0; i < model.preamble().size(); i++) {
            XSSFCell cell = sheet.createRow(i).createCell(0);
            String text = model.preamble().get(i);
            if (Placement.isLinkBack(model, i)) {
                link(cell, text, Placement.CONTENTS, Look.of(Face.LINK));
            } else {
                text(cell, text, Look.of(i == 0 ? Face.TITLE : Face.QUIET));
            }
        }
        if (!model.preamble().isEmpty()) {
            sheet.getRow(0).setHeightInPoints((float) (workbook.style().type().titleSize() * 1.6));
        }
    }

    private void head() {
        XSSFRow row = sheet.createRow(Placement.headRow(model));
        row.setHeightInPoints((float) workbook.style().headHeight());
        for (int i = 0; i < model.columns().size(); i++) {
            Column column = model.columns().get(i);
            Look look = new Look(Face.HEAD, column.right(), isIndented(i), false, true, false, "");
            text(row.createCell(i), column.head(), look);
        }
    }

    private void row(XSSFRow row, List<SheetCell> cells) {
        double height = workbook.style().rowHeight();
        row.setHeightInPoints((float) (model.kind().isTable() ? height : height * lines(cells)));
        for (int i = 0; i < cells.size(); i++) {
            Column column = model.columns().get(i);
            boolean wrap = !model.kind().isTable();
            Face face = column.bold() ? Face.BOLD : Face.TEXT;
            write(
                    row.createCell(i),
                    cells.get(i),
                    column,
                    new Look(face, column.right(), isIndented(i), true, wrap, false, ""));
        }
    }

    /** Lines that the longest cell of a row of words takes: readers do not all find that out for themselves. */
    private int lines(List<SheetCell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            double width = model.columns().get(i).widthCharacters();
            lines = Math.max(lines, (int) Math.ceil(Placement.text(cells.get(i)).length() / width));
        }
        return lines;
    }

    /** Text beside a figure keeps its distance; the first column stands at the edge. */
    private boolean isIndented(int column) {
        return column > 0 && !model.columns().get(column).right();
    }

    private void write(XSSFCell cell, SheetCell content, Column column, Look look) {
        if (content instanceof LinkCell link) {
            link(cell, link.text(), link.target(), look.with(Face.LINK));
        } else if (content instanceof NumberCell number) {
            number(cell, number, look.with(Placement.format(number, column)));
        } else {
            text(cell, Placement.text(content), look);
        }
    }

    private void text(XSSFCell cell, String text, Look look) {
        boolean quoted = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(styles.of(quoted ? look.asQuoted() : look));
        texts.write(cell, text);
    }

    private void number(XSSFCell cell, NumberCell number, Look look) {
        cell.setCellStyle(styles.of(look));
        if (number.formula() != null) {
            cell.setCellFormula(number.formula());
        }
        cell.setCellValue(number.value());
    }

    private void link(XSSFCell cell, String text, String target, Look look) {
        boolean outside = target.startsWith("http");
        XSSFHyperlink link = sheet.getWorkbook()
                .getCreationHelper()
                .createHyperlink(outside ? HyperlinkType.URL : HyperlinkType.DOCUMENT);
        link.setAddress(target);
        text(cell, text, look);
        cell.setHyperlink(link);
    }
}
