/** The words and printed figures of a report, in one language. */
@NullMarked
package org.payung.report.text;

import org.jspecify.annotations.NullMarked;
