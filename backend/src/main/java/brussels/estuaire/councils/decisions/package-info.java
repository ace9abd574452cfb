/**
 * What a circle decided, numbered for ever, and what becomes of it: each decision is carried from meeting to meeting until it is closed,
 * so that the follow-up of the last meeting is read from what stands there, and written by nobody.
 */
@NullMarked
package brussels.estuaire.councils.decisions;

import org.jspecify.annotations.NullMarked;
