/** Our own briefs: numbered paragraphs as text, printed as PDF so that the real path reads them. */
@NullMarked
package summit.brief;

import org.jspecify.annotations.NullMarked;
