package org.payung.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.fill.JRTemplatePrintFrame;
import net.sf.jasperreports.engine.util.JRLoader;
import org.payung.report.Page;
import org.payung.report.ReportModel;

/** The compiled templates, loaded once: one fills the pages with header, footer and an empty frame, one the title. */
final class PageTemplates {

    static final String FRAME = "content";

    private final SimpleJasperReportsContext context;
    private final JasperReport page;
    private final JasperReport title;

    PageTemplates(SimpleJasperReportsContext context) {
        this.context = context;
        page = load("page");
        title = load("title");
    }

    JasperPrint title() {
        return fill(title, new HashMap<>(), new JREmptyDataSource(1));
    }

    JasperPrint pages(ReportModel model, List<Page> pages) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("header", model.header());
        parameters.put("footer", model.footer());
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Page each : pages) {
            rows.add(Map.of("chapter", each.chapter(), "number", String.valueOf(each.number())));
        }
        return fill(page, parameters, new JRMapCollectionDataSource(rows));
    }

    private JasperPrint fill(JasperReport report, Map<String, Object> parameters, JRDataSource rows) {
        parameters.put(JRParameter.REPORT_LOCALE, java.util.Locale.ROOT);
        try {
            return JasperFillManager.getInstance(context).fill(report, parameters, rows);
        } catch (JRException e) {
            throw new IllegalStateException("the PDF template '" + report.getName() + "' cannot be filled", e);
        }
    }

    /** The frame that a template keeps for our own layout. */
    static JRTemplatePrintFrame frame(JRPrintPage page) {
        for (JRPrintElement element : page.getElements()) {
            if (element instanceof JRTemplatePrintFrame frame && FRAME.equals(frame.getKey())) {
                return frame;
            }
        }
        throw new IllegalStateException("the PDF template has no frame '" + FRAME + "'");
    }

    private static JasperReport load(String name) {
        try (InputStream bytes = PageTemplates.class.getResourceAsStream("/pdf/" + name + ".jasper")) {
            if (bytes == null) {
                throw new IllegalStateException("/pdf/" + name + ".jasper is not on the class path: rebuild");
            }
            return (JasperReport) JRLoader.loadObject(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("/pdf/" + name + ".jasper cannot be read: rebuild", e);
        }
    }
}
