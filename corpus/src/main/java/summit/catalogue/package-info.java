/** The works of the AI summits: what exists, in which languages, where the originals lie. */
@NullMarked
package summit.catalogue;

import org.jspecify.annotations.NullMarked;
