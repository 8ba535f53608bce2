package org.payung.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.CatalogueReader;
import org.payung.catalogue.CatalogueResult;
import org.payung.catalogue.TemplateFiles;
import org.payung.indicator.ExampleRunner;

/** Everything that can be wrong with the templates, found together: definitions, worked examples, PDF templates. */
public final class TemplateCheck {

    private TemplateCheck() {}

    /** Reads and checks the folder. */
    public static CatalogueResult check(Path templates, LocalDate asOf) throws IOException {
        return check(TemplateFiles.readFolder(templates), asOf);
    }

    static CatalogueResult check(TemplateFiles files, LocalDate asOf) {
        CatalogueResult read = CatalogueReader.read(files, asOf);
        List<String> mistakes = new ArrayList<>(read.mistakes());
        read.catalogue().map(ExampleRunner::failures).ifPresent(mistakes::addAll);
        read.catalogue()
                .map(catalogue -> WhatIfEntries.mistakes(catalogue, asOf))
                .ifPresent(mistakes::addAll);
        mistakes.addAll(PdfTemplates.differences(files));
        return mistakes.isEmpty() ? read : new CatalogueResult(Optional.empty(), mistakes, read.warnings());
    }

    /**
     * The catalogue of the files.
     *
     * @throws BrokenCatalogueException with all mistakes together
     */
    static Catalogue require(TemplateFiles files, LocalDate asOf) {
        CatalogueResult result = check(files, asOf);
        return result.catalogue().orElseThrow(() -> new BrokenCatalogueException(result.mistakes()));
    }
}
