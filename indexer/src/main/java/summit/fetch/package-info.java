/** Brings the official files that the catalogue names. */
@NullMarked
package summit.fetch;

import org.jspecify.annotations.NullMarked;
