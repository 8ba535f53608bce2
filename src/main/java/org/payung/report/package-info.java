/** What is printed: the report model, words and figures already chosen and rounded. */
@NullMarked
package org.payung.report;

import org.jspecify.annotations.NullMarked;
