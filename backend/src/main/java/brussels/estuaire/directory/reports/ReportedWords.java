package brussels.estuaire.directory.reports;

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
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people wrote in a report and in its answer, and who they said they are; erased after a while. */
@Entity
@Table(name = "error_report_words")
class ReportedWords extends PanacheEntityBase {
    static final String GUARD = "estuaire.error_reports";

    @Id
    @Column(name = "report_id")
    UUID report;

    String message;

    @Nullable
    String name;

    @Nullable
    String email;

    @Enumerated(EnumType.STRING)
    @Nullable
    Language language;

    @Nullable
    String answer;

    /** Who reported, when they want to be answered. */
    Optional<Recipient> reporter() {
        return Recipient.at(email, language);
    }

    /** The words of these reports, as far as they are not erased; the caller's right to read them is checked by who asks. */
    static Map<UUID, ReportedWords> of(Collection<UUID> reports) {
        var names = reports.stream().map(UUID::toString).collect(Collectors.joining(","));
        GuardedRows.name(getEntityManager(), GUARD, names);
        return ReportedWords.<ReportedWords>list("report in ?1", reports).stream()
                .collect(Collectors.toMap(words -> words.report, Function.identity()));
    }
}
