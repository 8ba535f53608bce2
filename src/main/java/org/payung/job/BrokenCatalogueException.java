package org.payung.job;

import java.util.List;

/** The templates hold mistakes; nothing was computed. */
public final class BrokenCatalogueException extends RuntimeException {

    private final List<String> mistakes;

    public BrokenCatalogueException(List<String> mistakes) {
        super(mistakes.size() + " mistakes in the templates: " + String.join("; ", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** One line each, in the order of the files. */
    public List<String> mistakes() {
        return mistakes;
    }
}
