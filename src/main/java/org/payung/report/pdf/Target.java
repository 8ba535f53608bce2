package org.payung.report.pdf;

/** Where a link leads. */
sealed interface Target {

    /** A place in this document. */
    record Inside(String anchor) implements Target {}

    /** A place outside, by relative address. */
    record Outside(String address) implements Target {}
}
