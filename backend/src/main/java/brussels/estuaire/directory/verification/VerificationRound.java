package brussels.estuaire.directory.verification;

import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far an organisation's reminders have come, and the link that they carry. */
@Entity
@Table(name = "verification_round")
class VerificationRound extends PanacheEntityBase {
    /** How long a link opens its page after the last mail that carried it. */
    private static final int LINK_DAYS = 60;

    private static final int BETWEEN_DAYS = 14;
    private static final int MOST_REMINDERS = 2;

    @Id
    @Column(name = "organisation_id")
    UUID organisation;

    int reminders;

    @Column(name = "next_on")
    LocalDate nextOn;

    int generation;

    @Column(name = "link_until")
    @Nullable
    LocalDate linkUntil;

    /** Whether the organisation has been reminded as often as is bearable: it is its team's turn. */
    boolean isForTheTeam() {
        return reminders >= MOST_REMINDERS;
    }

    /** The organisation is reminded; a round's first reminder carries a new link, which ends those of earlier rounds. */
    void remind(LocalDate today) {
        if (reminders == 0) {
            generation++;
        }
        reminders++;
        linkUntil = today.plusDays(LINK_DAYS);
        nextOn = today.plusDays(BETWEEN_DAYS);
    }

    /**
     * The team is told; the organisation is left in peace for a while.
     *
     * @param months how often it says that its services are true
     */
    void tellTeam(LocalDate today, int months) {
        reminders = 0;
        nextOn = today.plusMonths(months);
    }

    /** The link of this round; it opens nothing from the day after {@link #linkUntil}. */
    PersonalLink link() {
        return new PersonalLink(Purpose.VERIFICATION, organisation, generation);
    }

    /** Whether the link still opens its page. */
    boolean isOpen(LocalDate today) {
        return linkUntil != null && !linkUntil.isBefore(today);
    }
}
