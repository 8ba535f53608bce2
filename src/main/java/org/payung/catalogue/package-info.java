/** The definitions a statistician edits under {@code templates/}, read and checked as one. */
@NullMarked
package org.payung.catalogue;

import org.jspecify.annotations.NullMarked;
