package org.payung.job;

/** A simulation of a scheme, day or parameter that does not exist: wrong usage. */
public final class UnknownSchemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownSchemeException(String message) {
        super(message);
    }
}
