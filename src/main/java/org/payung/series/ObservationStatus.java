package org.payung.series;

/** SDMX code list CL_OBS_STATUS, version 2.2; the constant is the letter. */
public enum ObservationStatus {
    /** Normal value. */
    A,
    /** Break in the series. */
    B,
    /** Definition differs. */
    D,
    /** Estimated value. */
    E,
    /** Forecast value. */
    F,
    /** Experimental value. */
    G,
    /** Missing, holiday. */
    H,
    /** Imputed value. */
    I,
    /** Derogation. */
    J,
    /** Included in another category. */
    K,
    /** Missing, not collected. */
    L,
    /** Missing, cannot exist. */
    M,
    /** Not significant. */
    N,
    /** Missing. */
    O,
    /** Provisional value. */
    P,
    /** Missing, suppressed. */
    Q,
    /** Strike or special event. */
    S,
    /** Low reliability. */
    U,
    /** Unvalidated. */
    V,
    /** Includes another category. */
    W;

    /** Whether the letter says that there is no value. */
    public boolean isMissing() {
        return switch (this) {
            case H, L, M, O, Q -> true;
            default -> false;
        };
    }
}
