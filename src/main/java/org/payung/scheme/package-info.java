/** What a scheme pays, month by month, by the rules of a day. */
@NullMarked
package org.payung.scheme;

import org.jspecify.annotations.NullMarked;
