/** The search as tools for AI assistants, over the Model Context Protocol. */
@NullMarked
package summit.api.mcp;

import org.jspecify.annotations.NullMarked;
