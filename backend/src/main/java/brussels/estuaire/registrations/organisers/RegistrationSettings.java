package brussels.estuaire.registrations.organisers;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event asks of those who register. */
@Entity
@Table(name = "registration_settings")
class RegistrationSettings extends PanacheEntityBase {
    static final int KEPT_MONTHS = 24;

    @Id
    @Column(name = "event_id")
    UUID event;

    @Column(name = "confirm_email")
    boolean confirmEmail;

    @Column(name = "kept_months")
    int keptMonths = KEPT_MONTHS;

    @Version
    @Nullable
    Integer version;

    /** 0 while nobody has told any. */
    int edition() {
        return version == null ? 0 : version + 1;
    }

    /** Those of an event; nothing while nobody has told any. */
    static Optional<RegistrationSettings> of(UUID event) {
        return findByIdOptional(event);
    }
}
