package org.payung.store;

import java.time.LocalDate;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseIdentity;
import org.payung.release.ReleaseState;

/** A release as the store knows it. */
public record ReleaseRow(ReleaseId id, ReleaseIdentity identity, LocalDate asOf, ReleaseState state) {}
