/** Lines as a format gave them to a page's text: paragraphs, line ends, running headers. */
@NullMarked
package summit.extract.compose;

import org.jspecify.annotations.NullMarked;
