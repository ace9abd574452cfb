package brussels.estuaire.vocabularies;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Phrases that mean the same to who searches: what holds one of them is found by each of the others. */
@Entity
public class Synonym extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    List<String> phrases;

    @Nullable
    String source;

    @Version
    int version;

    /** Every group of phrases, by its first one. */
    static List<Synonym> inOrder() {
        return listAll(Sort.by("phrases"));
    }

    /** The group, or null when there is none. */
    static @Nullable Synonym of(UUID id) {
        return findById(id);
    }
}
