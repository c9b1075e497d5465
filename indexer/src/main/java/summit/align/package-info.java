/** Pairs the passages of one work in two languages. */
@NullMarked
package summit.align;

import org.jspecify.annotations.NullMarked;
