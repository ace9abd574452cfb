/**
 * What holds for every request before a feature sees it: its size, its parameters, its body, its trace, and how often.
 *
 * <p>It refuses early and in full what no feature should have to think of: text that is not UTF-8, characters that
 * PostgreSQL cannot store, parameters that nobody declared.
 */
@NullMarked
package brussels.estuaire.platform.request;

import org.jspecify.annotations.NullMarked;
