/**
 * What other sites and programs build on: the component, the feed, the descriptions of the site.
 */
@NullMarked
package summit.api.portal;

import org.jspecify.annotations.NullMarked;
