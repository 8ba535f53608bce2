package org.payung.cli;

/** The command was called in a way it cannot serve; the message says what is known. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
