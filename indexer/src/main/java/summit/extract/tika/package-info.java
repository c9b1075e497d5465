/** Everything that is neither PDF nor HWP, through Tika. */
@NullMarked
package summit.extract.tika;

import org.jspecify.annotations.NullMarked;
