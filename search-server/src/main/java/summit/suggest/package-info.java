/** What helps a person to type: completions and corrections from the words of the index. */
@NullMarked
package summit.suggest;

import org.jspecify.annotations.NullMarked;
