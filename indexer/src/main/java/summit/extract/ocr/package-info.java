/** Pages without usable text through the Tesseract command, where it is installed. */
@NullMarked
package summit.extract.ocr;

import org.jspecify.annotations.NullMarked;
