/** Figures beside the numbers of ILO instruments and of our own targets: arithmetic, never a legal assessment. */
@NullMarked
package org.payung.standard;

import org.jspecify.annotations.NullMarked;
