package org.payung.report.page;

import java.util.Optional;
import org.payung.report.LatestFigure;
import org.payung.report.ReportInput;

/** What stands behind a zero: words and marks differ, a number never tells. */
enum ZeroKind {
    /** No periodic cash benefit in law: a structural zero. */
    NO_BENEFIT,
    /** Published as 0 while a scheme was in force. */
    WITH_SCHEME,
    /** Published as 0; whether a scheme was in force is not known here. */
    NOT_KNOWN;

    static ZeroKind of(ReportInput input, LatestFigure zero) {
        if (zero.isStructuralZero()) {
            return NO_BENEFIT;
        }
        Optional<Boolean> scheme = input.catalogue().hasScheme(zero.area(), zero.year());
        return scheme.isPresent() && scheme.get() ? WITH_SCHEME : NOT_KNOWN;
    }
}
