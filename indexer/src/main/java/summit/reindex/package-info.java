/** The pipeline from files to a published index, its journal, its report and the command line. */
@NullMarked
package summit.reindex;

import org.jspecify.annotations.NullMarked;
