/** The schema of the index, the folder of its generations, and the manifest that guards it. */
@NullMarked
package summit.index;

import org.jspecify.annotations.NullMarked;
