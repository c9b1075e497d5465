/** What is set once for a machine rather than said with each command. */
@NullMarked
package summit.settings;

import org.jspecify.annotations.NullMarked;
