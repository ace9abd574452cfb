package brussels.estuaire.agenda.suggestions;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody wrote who suggests an event, who they said they are, and the answer; erased after a while. */
@Entity
@Table(name = "event_suggestion_words")
class SuggestedWords extends PanacheEntityBase {
    static final String GUARD = "estuaire.event_suggestions";

    @Id
    @Column(name = "suggestion_id")
    UUID suggestion;

    String title;

    String description;

    @Nullable
    LocalDate day;

    @Nullable
    String moment;

    @Nullable
    String place;

    String organiser;

    @Nullable
    String link;

    String name;

    String email;

    @Enumerated(EnumType.STRING)
    @Nullable
    Language language;

    @Nullable
    String answer;

    Recipient sender() {
        return new Recipient(email, language);
    }

    /** The words of these suggestions, as far as they are not erased; the caller's right to read them is checked by who asks. */
    static Map<UUID, SuggestedWords> of(Collection<UUID> suggestions) {
        var names = suggestions.stream().map(UUID::toString).collect(Collectors.joining(","));
        GuardedRows.name(getEntityManager(), GUARD, names);
        return SuggestedWords.<SuggestedWords>list("suggestion in ?1", suggestions).stream()
                .collect(Collectors.toMap(words -> words.suggestion, Function.identity()));
    }
}
