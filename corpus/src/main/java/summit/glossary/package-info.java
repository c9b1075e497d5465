/** Concepts, translations and synonyms: expansion and user dictionary come from here. */
@NullMarked
package summit.glossary;

import org.jspecify.annotations.NullMarked;
