package org.payung.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.payung.report.ReportModel;

/**
 * What JasperReports leaves undone: links, bookmarks, page labels, metadata, PDF/A-2b, and bytes that are the same on
 * every day and machine.
 */
final class PdfFinish {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final byte[] profile;

    PdfFinish() {
        try (InputStream bytes = PdfFinish.class.getResourceAsStream("/srgb.icc")) {
            if (bytes == null) {
                throw new IllegalStateException("/srgb.icc is not on the class path");
            }
            profile = bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] finish(byte[] raw, ReportModel model, Furniture furniture) throws IOException {
        try (PDDocument document = Loader.loadPDF(raw)) {
            document.setVersion(1.7f);
            FontNames.fix(document);
            new PdfLinks(document, furniture).add();
            new PdfOutline(document, furniture).add();
            PageNumbers.label(document, model);
            setCatalogue(document.getDocumentCatalog(), model);
            setProfile(document);
            PdfMetadata.set(document, model);
            cleanTrailer(document);
            setId(document, model);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static void setCatalogue(PDDocumentCatalog catalogue, ReportModel model) {
        catalogue.setLanguage(model.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(preferences);
        catalogue.setPageMode(model.titlePage() == null ? PageMode.USE_NONE : PageMode.USE_OUTLINES);
    }

    private void setProfile(PDDocument document) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    /** What described the writer's own table of objects would stay in the trailer, with a length that varies. */
    private static void cleanTrailer(PDDocument document) {
        for (String entry : List.of("Length", "Filter", "Type", "W", "Index", "DecodeParms", "Prev")) {
            document.getDocument().getTrailer().removeItem(COSName.getPDFName(entry));
        }
    }

    /** From what the pages show, so that two documents have one id only if they are the same. */
    private static void setId(PDDocument document, ReportModel model) throws IOException {
        MessageDigest digest = sha256();
        digest.update((model.fileName() + " " + model.stamp()).getBytes(StandardCharsets.UTF_8));
        for (PDPage page : document.getPages()) {
            try (InputStream contents = page.getContents()) {
                digest.update(contents.readAllBytes());
            }
        }
        byte[] id = digest.digest();
        COSString text = new COSString(Arrays.copyOf(id, 16));
        COSArray both = new COSArray();
        both.add(text);
        both.add(text);
        document.getDocument().setDocumentID(both);
        document.setDocumentId(ByteBuffer.wrap(id).getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
