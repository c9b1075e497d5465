/**
 * The HTTP API under {@code /api/v1}: parameters in, records out, problems.
 *
 * <p>A request becomes a {@link summit.api.Call}; its parameters are read by {@link
 * summit.api.Params}, which names every fault at once; the searcher answers; {@link
 * summit.api.Answers} makes the records of {@link summit.api.Answer}; {@link summit.api.Freshness}
 * says whether the client has them already.
 */
@NullMarked
package summit.api;

import org.jspecify.annotations.NullMarked;
