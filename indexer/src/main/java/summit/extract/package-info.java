/** A file to pages: the records, the outcomes and the contract of what reads a format. */
@NullMarked
package summit.extract;

import org.jspecify.annotations.NullMarked;
