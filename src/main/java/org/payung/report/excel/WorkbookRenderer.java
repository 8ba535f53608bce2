package org.payung.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.payung.report.WorkbookModel;
import org.payung.report.WorkbookModel.DefinedName;
import org.payung.report.WorkbookModel.Sheet;

/** Writes a workbook model as an XLSX file: the same model gives the same bytes on any day, in any place. */
public final class WorkbookRenderer {

    /** Writes the file; one that stands there is replaced. */
    public void render(WorkbookModel model, Path target) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // POI writes the language of its thread into charts
        LocaleUtil.setUserLocale(Locale.forLanguageTag(model.language()));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, model);
            workbook.write(bytes);
        } catch (InvalidFormatException e) {
            throw new IOException(target + ": properties of the workbook are refused", e);
        } finally {
            LocaleUtil.resetUserLocale();
        }
        StablePackage.write(bytes.toByteArray(), model.style().chart().markerSize(), target);
    }

    private static void fill(XSSFWorkbook workbook, WorkbookModel model) throws InvalidFormatException {
        CellStyles styles = new CellStyles(workbook, model.style());
        SharedTexts texts = new SharedTexts();
        for (Sheet sheet : model.sheets()) {
            new SheetWriter(workbook.createSheet(sheet.name()), sheet, styles, texts, model).write();
        }
        // after the sheets, because a chart names ranges of sheets that must exist
        for (Sheet sheet : model.sheets()) {
            if (sheet.chart() != null) {
                new ChartWriter(workbook, sheet.name(), sheet.chart(), model.style()).write();
            }
        }
        for (DefinedName each : model.names()) {
            Name name = workbook.createName();
            name.setNameName(each.name());
            name.setRefersToFormula(each.reference());
        }
        workbook.setActiveSheet(0);
        describe(workbook.getPackage().getPackageProperties(), model);
    }

    private static void describe(PackageProperties properties, WorkbookModel model) throws InvalidFormatException {
        Optional<Date> day =
                Optional.of(Date.from(model.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitleProperty(model.documentTitle());
        properties.setLanguageProperty(model.language());
        properties.setSubjectProperty(model.release());
        properties.setIdentifierProperty(model.release() + "/" + model.fileName());
        properties.setCreatorProperty("Payung");
        properties.setLastModifiedByProperty("Payung");
        properties.setCreatedProperty(day);
        properties.setModifiedProperty(day);
    }
}
