/** Draws the charts of the report model: each drawing becomes a picture of shapes and labels, measured in points. */
@NullMarked
package org.payung.report.pdf.drawing;

import org.jspecify.annotations.NullMarked;
