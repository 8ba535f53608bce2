package org.payung.release;

import java.time.LocalDate;

/**
 * What every page of a release says of itself.
 *
 * @param asOf the day that "now" means everywhere in the release
 */
public record ReleaseStamp(ReleaseId id, LocalDate asOf, String programVersion) {}
