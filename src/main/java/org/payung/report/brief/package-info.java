/** The two-page brief of a country: one class a part of the page. */
@NullMarked
package org.payung.report.brief;

import org.jspecify.annotations.NullMarked;
