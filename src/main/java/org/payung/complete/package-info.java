/** Makes counts and amounts that were not received from others that were, by visible rules; never a rate. */
@NullMarked
package org.payung.complete;

import org.jspecify.annotations.NullMarked;
