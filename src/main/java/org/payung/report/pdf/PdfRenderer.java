package org.payung.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import org.payung.report.Page;
import org.payung.report.ReportModel;

/**
 * Prints a report model as PDF/A-2b. Templates and fonts are loaded once and serve any number of reports and threads.
 * The same model gives the same bytes.
 */
public final class PdfRenderer {

    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    private final PageTemplates templates = new PageTemplates(context);
    private final PdfFinish finish = new PdfFinish();

    /**
     * @return the report as it was printed: with shorter forms of the pages that did not fit
     * @throws LayoutFault where something does not fit its page; the file is there to be looked at
     */
    public ReportModel render(ReportModel full, Path target) throws IOException {
        Furniture furniture = new Furniture();
        JasperPrint print = templates.pages(full, full.pages());
        Blocks blocks = new Blocks(new Styles(print), new Targets(full));
        ReportModel model = full.withPages(full.pages().stream()
                .map(page -> PageBlock.fitting(page, full, blocks))
                .toList());
        JasperPrint title = null;
        int before = 0;
        if (model.titlePage() != null) {
            title = templates.title();
            before = 1;
            Styles styles = new Styles(title);
            Sheet sheet = new Sheet(
                    PageTemplates.frame(title.getPages().get(0)),
                    title.getDefaultStyleProvider(),
                    styles,
                    furniture,
                    0);
            new TitleBlock(model, styles, new Targets(model)).print(sheet);
        }
        List<String> faults = printPages(model, print, furniture, before);
        byte[] raw = export(title == null ? List.of(print) : List.of(title, print));
        byte[] finished = finish.finish(raw, model, furniture);
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(target, finished);
        if (!faults.isEmpty()) {
            throw new LayoutFault(String.join("\n", faults));
        }
        return model;
    }

    private static List<String> printPages(ReportModel model, JasperPrint print, Furniture furniture, int before) {
        Styles styles = new Styles(print);
        Blocks blocks = new Blocks(styles, new Targets(model));
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < model.pages().size(); i++) {
            Page page = model.pages().get(i);
            Sheet sheet = new Sheet(
                    PageTemplates.frame(print.getPages().get(i)),
                    print.getDefaultStyleProvider(),
                    styles,
                    furniture,
                    before + i);
            faults.addAll(new PageBlock(page, model, blocks).print(sheet));
        }
        return faults;
    }

    private byte[] export(List<JasperPrint> prints) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        SimplePdfReportConfiguration report = new SimplePdfReportConfiguration();
        report.setForceSvgShapes(false);
        report.setForceLineBreakPolicy(false);
        exporter.setConfiguration(report);
        SimplePdfExporterConfiguration document = new SimplePdfExporterConfiguration();
        document.setCompressed(true);
        exporter.setConfiguration(document);
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new IOException("the PDF cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
