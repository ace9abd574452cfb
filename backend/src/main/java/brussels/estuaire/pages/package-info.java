/**
 * The pages of the interface, as browsers, crawlers and mail previews first see them.
 *
 * <p>The interface is one page that builds itself; here its head is filled from the data (title, description, language,
 * alternates, JSON-LD), and an address that leads nowhere is a real 404. It decides nothing about the data.
 */
@NullMarked
package brussels.estuaire.pages;

import org.jspecify.annotations.NullMarked;
