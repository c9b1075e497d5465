/** Queries to hits: ranking, grouping, facets, snippets, counterparts, suggestions. */
@NullMarked
package summit.search;

import org.jspecify.annotations.NullMarked;
