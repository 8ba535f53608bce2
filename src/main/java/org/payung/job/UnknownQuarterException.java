package org.payung.job;

/** The quarter asked for is not in the calendar, or none has passed its cut-off. */
public final class UnknownQuarterException extends RuntimeException {

    public UnknownQuarterException(String message) {
        super(message);
    }
}
