/** Writes a workbook model as XLSX and reads the file back to prove it. */
@NullMarked
package org.payung.report.excel;

import org.jspecify.annotations.NullMarked;
