package brussels.estuaire.glossary;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds entries by words of their acronym, expansion or definition: without accents, and by prefix. */
@ApplicationScoped
class FindGlossaryEntries {
    private final EntityManager entities;

    FindGlossaryEntries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One page of the entries, in alphabetical order.
     *
     * @param typed the words to find; null or blank for every entry
     */
    Page<GlossaryEntry> page(@Nullable String typed, Paging paging) {
        var where = new Where()
                .and("search @@ search_query(:typed)", "typed", typed == null || typed.isBlank() ? null : typed);
        return Page.of(entries(where, paging), paging, where.count(entities, "from glossary_entry"));
    }

    @SuppressWarnings("unchecked")
    private List<GlossaryEntry> entries(Where where, Paging paging) {
        return where.query(
                        entities,
                        "select * from glossary_entry",
                        " order by acronym" + paging.sql(where),
                        GlossaryEntry.class)
                .getResultList();
    }
}
