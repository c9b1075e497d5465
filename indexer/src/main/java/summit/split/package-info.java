/** Pages to passages: numbered paragraphs, headings, sentences. */
@NullMarked
package summit.split;

import org.jspecify.annotations.NullMarked;
