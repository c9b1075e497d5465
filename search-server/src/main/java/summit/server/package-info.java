/** Configuration, wiring by hand, limits, health, metrics, shutdown, the command line. */
@NullMarked
package summit.server;

import org.jspecify.annotations.NullMarked;
