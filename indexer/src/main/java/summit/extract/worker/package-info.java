/** Extraction in processes that can die alone: who starts them, feeds them and ends them. */
@NullMarked
package summit.extract.worker;

import org.jspecify.annotations.NullMarked;
