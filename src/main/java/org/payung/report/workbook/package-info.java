/** Chooses, rounds and words what stands in each sheet of the workbook of a release. */
@NullMarked
package org.payung.report.workbook;

import org.jspecify.annotations.NullMarked;
