/** The pages a person sees, their messages, the embeddable component, feeds. */
@NullMarked
package summit.web;

import org.jspecify.annotations.NullMarked;
