/** What is measured against, or held true of, a real OpenSearch node in the test's own JVM. */
@NullMarked
package summit.opensearch;

import org.jspecify.annotations.NullMarked;
