/** The records that travel from a file to a hit. */
@NullMarked
package summit.passage;

import org.jspecify.annotations.NullMarked;
