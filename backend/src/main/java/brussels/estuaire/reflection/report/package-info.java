/** What a consultation tells everybody of itself once its team publishes it, and whom it is sent to. */
@NullMarked
package brussels.estuaire.reflection.report;

import org.jspecify.annotations.NullMarked;
