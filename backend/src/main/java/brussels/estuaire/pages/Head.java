package brussels.estuaire.pages;

import java.util.Map;

/**
 * What a page tells before it is built.
 *
 * @param description one sentence for search results and previews; empty when there is none
 * @param structured what the page is about, in the words of schema.org; empty when it is about no one thing
 */
record Head(String title, String description, Map<String, Object> structured) {
    Head(String title, String description) {
        this(title, description, Map.of());
    }
}
