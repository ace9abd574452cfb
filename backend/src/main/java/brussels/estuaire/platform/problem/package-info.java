/**
 * Every error leaves as a problem (RFC 9457), in the caller's language, and says nothing of how we are built.
 *
 * <p>A {@code Refusal}, or whatever else was thrown, becomes a code; the code has a status, a title and a detail in three
 * languages ({@code problems*.properties}) and a page that explains it. What we did not foresee is logged under the trace
 * that the answer names.
 */
@NullMarked
package brussels.estuaire.platform.problem;

import org.jspecify.annotations.NullMarked;
