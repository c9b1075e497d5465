/** PDF page by page over PDFBox: words with their boxes, bookmarks, labels, attachments. */
@NullMarked
package summit.extract.pdf;

import org.jspecify.annotations.NullMarked;
