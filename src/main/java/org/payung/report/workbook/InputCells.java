package org.payung.report.workbook;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.payung.report.WorkbookModel.LinkCell;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.series.Location;
import org.payung.series.SeriesCell;

/** Where each figure received stands in the workbook. */
record InputCells(Map<SeriesCell, Place> places) {

    InputCells {
        places = new TreeMap<>(places);
    }

    /**
     * One row of an input sheet.
     *
     * @param row as Excel counts
     */
    record Place(String sheet, int row) {
        /** The first cell of the row, to which links lead. */
        String link() {
            return sheet + "!A" + row;
        }

        /** The cell with the value, which formulas read. */
        String value() {
            return sheet + "!" + InputSheets.VALUE_COLUMN + row;
        }
    }

    Optional<Place> find(SeriesCell cell) {
        return Optional.ofNullable(places.get(cell));
    }

    /** The same for the text of a cell; empty if the text names another thing than a cell of a series. */
    Optional<Place> find(String inputId) {
        return namesACell(inputId) ? find(SeriesCell.parse(inputId)) : Optional.empty();
    }

    /** Whether an input is a cell of a series, and no figure of the grid or definition. */
    static boolean namesACell(String inputId) {
        return inputId.chars().filter(each -> each == ':').count() == 1 && inputId.indexOf('.') > 0;
    }

    /** A link to the row, else file and place as words. */
    SheetCell source(String inputId, Location location) {
        return find(inputId)
                .<SheetCell>map(place -> new LinkCell(place.link(), place.link()))
                .orElseGet(() -> new TextCell(location.toString()));
    }
}
