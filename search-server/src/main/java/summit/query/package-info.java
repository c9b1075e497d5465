/** Text to query: syntax, language detection, expansion, correction. */
@NullMarked
package summit.query;

import org.jspecify.annotations.NullMarked;
