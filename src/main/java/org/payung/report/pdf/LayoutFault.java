package org.payung.report.pdf;

/** What cannot be set as it stands: the message names page and block. Nothing is ever cut off in silence. */
public final class LayoutFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LayoutFault(String message) {
        super(message);
    }
}
