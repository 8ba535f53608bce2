package org.payung.catalogue;

import java.time.LocalDate;
import org.payung.series.Period;

/**
 * One quarter to publish.
 *
 * @param referenceYear the year whose annual values the report leads with
 * @param cutOff last day on which input counts; the default quarter of a run is the last whose cut-off has passed
 */
public record CalendarEntry(Period quarter, int referenceYear, LocalDate cutOff, LocalDate publish) {}
