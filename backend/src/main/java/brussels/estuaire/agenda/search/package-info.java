/** The agenda as lists: by bassin, type, theme, time and words, with what each filter would still find. */
@NullMarked
package brussels.estuaire.agenda.search;

import org.jspecify.annotations.NullMarked;
