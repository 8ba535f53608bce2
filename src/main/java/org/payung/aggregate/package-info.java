/** Groups of countries: weighted figures with their range, and the plain averages of the members observed. */
@NullMarked
package org.payung.aggregate;

import org.jspecify.annotations.NullMarked;
