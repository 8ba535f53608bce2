/** What is wrong: findings that name file, place, what was found and what was expected. */
@NullMarked
package org.payung.finding;

import org.jspecify.annotations.NullMarked;
