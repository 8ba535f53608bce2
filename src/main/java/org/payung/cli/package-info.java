/** One class a command; all that is printed to a person. */
@NullMarked
package org.payung.cli;

import org.jspecify.annotations.NullMarked;
