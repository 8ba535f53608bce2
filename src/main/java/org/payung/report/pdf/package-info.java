/** Prints the report model as PDF: JasperReports fills and exports, PDFBox finishes the file. */
@NullMarked
package org.payung.report.pdf;

import org.jspecify.annotations.NullMarked;
