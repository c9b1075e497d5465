/** The HTTP API, version 1: parameters in, records out, problems. */
@NullMarked
package summit.api;

import org.jspecify.annotations.NullMarked;
