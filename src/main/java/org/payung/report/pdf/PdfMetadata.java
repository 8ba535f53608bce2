package org.payung.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.SimpleTimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.payung.report.ReportModel;

/** Title, language, program and dates, the same in the information dictionary and in XMP. The day is that of the release. */
final class PdfMetadata {

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
               <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
               <pdf:Producer>%3$s</pdf:Producer>
               <xmp:CreatorTool>%4$s</xmp:CreatorTool>
               <xmp:CreateDate>%5$s</xmp:CreateDate>
               <xmp:ModifyDate>%5$s</xmp:ModifyDate>
               <xmp:MetadataDate>%5$s</xmp:MetadataDate>
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>B</pdfaid:conformance>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private static final String PRODUCER = "JasperReports 7, OpenPDF, PDFBox";

    private PdfMetadata() {}

    static void set(PDDocument document, ReportModel model) throws IOException {
        String creator = "Payung " + model.stamp().programVersion();
        Calendar day = new GregorianCalendar(new SimpleTimeZone(0, "UTC"), Locale.ROOT);
        day.setTimeInMillis(
                model.stamp().asOf().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(model.documentTitle());
        information.setCreator(creator);
        information.setProducer(PRODUCER);
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentInformation(information);

        String date = model.stamp().asOf() + "T00:00:00Z";
        String xmp = XMP.formatted(
                escaped(model.documentTitle()), model.language(), escaped(PRODUCER), escaped(creator), date);
        PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
        metadata.getCOSObject().setItem(COSName.TYPE, COSName.METADATA);
        metadata.getCOSObject().setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
