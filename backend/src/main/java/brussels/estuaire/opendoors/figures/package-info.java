/** What an edition came to, in numbers: by sector, kind, commune and day, and beside other editions. */
@NullMarked
package brussels.estuaire.opendoors.figures;

import org.jspecify.annotations.NullMarked;
