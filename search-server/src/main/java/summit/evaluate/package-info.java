/** Topics and judgments in; nDCG, MRR and recall out. */
@NullMarked
package summit.evaluate;

import org.jspecify.annotations.NullMarked;
