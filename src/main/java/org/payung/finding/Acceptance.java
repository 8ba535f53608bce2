package org.payung.finding;

import java.time.LocalDate;

/** A statistician's word that a faulty value stands: one row of {@code input/accepted.csv}. */
public record Acceptance(String rule, String cell, String value, String reason, String by, LocalDate on) {}
