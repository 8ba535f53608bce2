package org.payung.report.pdf;

/** Where a link leads. */
sealed interface Target {

    /** The name of the place, the same inside and outside: an id without its release, percent-encoded. */
    String place();

    /** A place in this document. */
    record Inside(String anchor) implements Target {
        @Override
        public String place() {
            return anchor;
        }
    }

    /** A place outside, by relative address. */
    record Outside(String address) implements Target {
        @Override
        public String place() {
            return address.substring(address.indexOf('#') + 1);
        }
    }
}
