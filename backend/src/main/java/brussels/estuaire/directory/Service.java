package brussels.estuaire.directory;

import brussels.estuaire.directory.reception.Reception;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What an organisation offers to people: its type, its themes, for whom, where, and how one comes to it. */
@Entity
public class Service extends PanacheEntityBase {
    /** Who sees a service. */
    public enum Visibility {
        /** Only who edits it. */
        DRAFT,
        /** Everybody. */
        PUBLISHED,
        /** Only who edits it, and no longer as something that exists. */
        ARCHIVED
    }

    /** How one comes to a service. */
    public enum Access {
        /** People turn to it themselves. */
        SELF,
        /** A professional makes the contact. */
        PROFESSIONAL,
        /** On a prescription or a decision. */
        REFERRAL
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    Organisation organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    Text name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text summary;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text description;

    List<String> aliases;

    String type;

    List<String> themes;

    List<String> audiences;

    List<String> languages;

    @Enumerated(EnumType.STRING)
    @Nullable
    Access access;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "access_details")
    @Nullable
    Text accessDetails;

    @Nullable
    String cost;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "cost_details")
    @Nullable
    Text costDetails;

    @Column(name = "opening_hours")
    @Nullable
    String openingHours;

    @ElementCollection
    @CollectionTable(name = "service_location", joinColumns = @JoinColumn(name = "service_id"))
    @OrderColumn(name = "position")
    List<ServiceLocation> locations = new ArrayList<>();

    List<String> territory;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Contact> contacts;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Practice> practices;

    @Embedded
    Reception reception;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    /** Whether everybody sees it, as PostgreSQL keeps it: it is published, and its organisation is active. */
    @Column(insertable = false, updatable = false)
    boolean listed;

    @Column(name = "verified_on")
    @Nullable
    LocalDate verifiedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "verified_by")
    Verification.@Nullable By verifiedBy;

    @Nullable
    String source;

    @Column(name = "external_key")
    @Nullable
    String externalKey;

    @Nullable
    String provenance;

    /** What stands for it since they were merged; null while it stands by itself. */
    @Column(name = "merged_into")
    @Nullable
    UUID mergedInto;

    @Version
    int version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    public UUID id() {
        return id;
    }

    public Text name() {
        return name;
    }

    public @Nullable Text summary() {
        return summary;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** Its general mail address, when it has one of its own. */
    public Optional<String> mailAddress() {
        return Contact.mailAddress(contacts);
    }

    /** A new service, which only its editors see until it is published. */
    static Service draft(Instant now) {
        var service = new Service();
        service.reception = Reception.UNKNOWN;
        service.visibility = Visibility.DRAFT;
        service.createdAt = now;
        return service;
    }

    /** A new service that a partner's system keeps under its own key. */
    static Service keyed(String source, String externalKey, Instant now) {
        var service = draft(now);
        service.source = source;
        service.externalKey = externalKey;
        return service;
    }

    /** Shows it to everybody. */
    void publish(Instant now) {
        if (visibility == Visibility.PUBLISHED) {
            throw Refusal.conflict("already-published");
        }
        become(Visibility.PUBLISHED, now);
    }

    /** Takes it back among the drafts. */
    void withdraw(Instant now) {
        if (visibility != Visibility.PUBLISHED) {
            throw Refusal.conflict("not-published");
        }
        become(Visibility.DRAFT, now);
    }

    /** Says that it no longer exists. */
    void archive(Instant now) {
        if (visibility == Visibility.ARCHIVED) {
            throw Refusal.conflict("already-archived");
        }
        become(Visibility.ARCHIVED, now);
    }

    /** Says that all that is written here is true today. */
    public void verify(LocalDate today, Verification.By by) {
        if (visibility != Visibility.PUBLISHED) {
            throw Refusal.conflict("not-published");
        }
        verifiedOn = today;
        verifiedBy = by;
    }

    /** When it was last said to be true, and when that is due again. */
    public Verification verification(LocalDate today) {
        return Verification.asOf(today, verifiedOn, createdAt, organisation.verificationMonths())
                .saidBy(verifiedBy);
    }

    private void become(Visibility next, Instant now) {
        visibility = next;
        updatedAt = now;
    }

    /** The service, when everybody may see it. */
    public static Optional<Service> published(UUID id) {
        return find("id = ?1 and listed", id).firstResultOptional();
    }
}
