package brussels.estuaire.agenda.personal;

import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** That somebody reads the agenda in their own calendar, by which address, and what they chose of it. */
@Entity
@Table(name = "personal_calendar")
class PersonalCalendar extends PanacheEntityBase {
    static final String GUARD = "estuaire.personal_calendars";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String subject;

    int generation;

    @Enumerated(EnumType.STRING)
    Language language;

    List<String> bassins;

    List<String> themes;

    List<String> types;

    List<UUID> organisations;

    /** Whether it shows what the person is registered for. */
    boolean registrations;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    int version;

    /** A calendar of what the person's organisations do, until they choose more. */
    static PersonalCalendar of(String subject, Language language, Instant now) {
        var calendar = new PersonalCalendar();
        calendar.subject = subject;
        calendar.language = language;
        calendar.bassins = List.of();
        calendar.themes = List.of();
        calendar.types = List.of();
        calendar.organisations = List.of();
        calendar.registrations = true;
        calendar.createdAt = now;
        return calendar;
    }

    /** The calendar of a person; who asks is that person. */
    static Optional<PersonalCalendar> of(String subject) {
        GuardedRows.name(getEntityManager(), GUARD, "subject " + subject);
        return find("subject", subject).firstResultOptional();
    }

    /** The calendar of an id, which proves nothing before its secret does. */
    static Optional<PersonalCalendar> byId(UUID id) {
        GuardedRows.name(getEntityManager(), GUARD, id.toString());
        return findByIdOptional(id);
    }

    /** What its address holds, as a secret. */
    PersonalLink link() {
        return new PersonalLink(Purpose.CALENDAR, id, generation);
    }

    /** Ends the address that it had: whoever knows it reads nothing any more. */
    void renew() {
        generation++;
    }

    /** Whether it shows public events besides those of the person's own organisations. */
    boolean choosesMore() {
        return !(bassins.isEmpty() && themes.isEmpty() && types.isEmpty() && organisations.isEmpty());
    }
}
