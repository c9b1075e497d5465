/** Every language this engine speaks; the only package that names one. */
@NullMarked
package summit.language;

import org.jspecify.annotations.NullMarked;
