/** Estuaire: the system of the Brussels bassins d'aide et de soins. Each package below is a feature; see docs/ARCHITECTURE.md. */
@NullMarked
package brussels.estuaire;

import org.jspecify.annotations.NullMarked;
