/** A file to pages, in a process that can die alone. */
@NullMarked
package summit.extract;

import org.jspecify.annotations.NullMarked;
