/** HWP 5 and HWPX: sections in order, tables by row, automatic numbers. */
@NullMarked
package summit.extract.hwp;

import org.jspecify.annotations.NullMarked;
