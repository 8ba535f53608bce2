/** Rules on what was received: which figure of several is in force, and which figures cannot be right. */
@NullMarked
package org.payung.check;

import org.jspecify.annotations.NullMarked;
