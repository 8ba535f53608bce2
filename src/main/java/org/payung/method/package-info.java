/** Named statistical methods, each with its paper and page: numbers in, numbers out. */
@NullMarked
package org.payung.method;

import org.jspecify.annotations.NullMarked;
