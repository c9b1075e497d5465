/** Passages to an index generation. */
@NullMarked
package summit.write;

import org.jspecify.annotations.NullMarked;
