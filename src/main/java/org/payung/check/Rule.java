package org.payung.check;

import java.util.stream.Stream;
import org.payung.finding.Finding;
import org.payung.series.SeriesTable;

/** One rule of METHOD 9 on the figures in force; its severity, tolerances and exceptions stand in {@code checks.yml}. */
interface Rule {

    Stream<Finding> check(SeriesTable figures);
}
