/**
 * Concepts and their words: expansion, user dictionary and the bilingual lexicon come from here.
 */
@NullMarked
package summit.glossary;

import org.jspecify.annotations.NullMarked;
