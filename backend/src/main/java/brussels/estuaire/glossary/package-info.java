/**
 * The glossary: what the acronyms and words of the field stand for, and what they mean.
 *
 * <p>It is reference data, written by migrations and only read here. It knows no other feature.
 */
@NullMarked
package brussels.estuaire.glossary;

import org.jspecify.annotations.NullMarked;
