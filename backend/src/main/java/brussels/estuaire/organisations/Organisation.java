package brussels.estuaire.organisations;

import brussels.estuaire.identity.Role;
import brussels.estuaire.identity.accounts.Accounts;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A legal or de facto body: an association, a commune, a CPAS, a hospital, a bassin's team. */
@Entity
public class Organisation extends PanacheEntityBase {
    /** Where an organisation stands. */
    @Schema(name = "OrganisationStatus")
    public enum Status {
        /** Proposed, and not yet accepted: seen by its coordinators only. */
        CANDIDATE,
        /** Accepted, and seen by everybody. */
        ACTIVE,
        /** No longer there; kept for what refers to it. */
        ARCHIVED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Enumerated(EnumType.STRING)
    OrganisationKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    Text name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text description;

    List<String> aliases;

    @Embedded
    @Nullable
    Seat seat;

    // a list in JSON is replaced, never changed: no copy of it is kept to see what became of it
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Contact> contacts;

    @Nullable
    String website;

    @Column(name = "enterprise_number")
    @Nullable
    String enterpriseNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    @Nullable
    Organisation parent;

    @Nullable
    String alias;

    @Nullable
    String bassin;

    @Column(name = "verification_months")
    int verificationMonths;

    @Enumerated(EnumType.STRING)
    Status status;

    @Nullable
    String source;

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

    public @Nullable Text description() {
        return description;
    }

    public List<String> aliases() {
        return aliases;
    }

    public int version() {
        return version;
    }

    /** Its alias in Keycloak; null when nobody can act for it there. */
    public @Nullable String alias() {
        return alias;
    }

    /** How often it says that its services are true: every three, six or twelve months. */
    public int verificationMonths() {
        return verificationMonths;
    }

    /** The role that runs what it stands for, when it is a team. */
    public Optional<Role> teamRole() {
        return kind.teamRole();
    }

    /** Lets people act for it at Keycloak, under an alias that no other organisation has or will have. */
    public String openToPeople() {
        alias = alias == null ? Accounts.newAlias(name, id) : alias;
        return alias;
    }

    /** Its general mail address. */
    public Optional<String> mailAddress() {
        return Contact.mailAddress(contacts);
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    boolean isCandidate() {
        return status == Status.CANDIDATE;
    }

    /** A new organisation that somebody proposes. */
    static Organisation proposed(Instant now) {
        var organisation = new Organisation();
        organisation.status = Status.CANDIDATE;
        organisation.createdAt = now;
        return organisation;
    }

    /** Whether another one that everybody sees has this enterprise number. */
    boolean another(@Nullable String number) {
        return number != null
                && find("enterpriseNumber = ?1 and status = ?2", number, Status.ACTIVE).stream()
                        .anyMatch(found -> found != this);
    }

    /** Lets a candidate in. */
    void accept(Instant now) {
        if (!isCandidate()) {
            throw Refusal.conflict("organisation-not-candidate");
        }
        if (another(enterpriseNumber)) {
            throw Refusal.conflict("enterprise-number-taken");
        }
        status = Status.ACTIVE;
        updatedAt = now;
    }

    /** Takes it out of sight; what refers to it stays. */
    void archive(Instant now) {
        if (status == Status.ARCHIVED) {
            throw Refusal.conflict("already-archived");
        }
        status = Status.ARCHIVED;
        updatedAt = now;
    }

    /** Goes into another record of the same organisation; answers its alias in Keycloak, which the other one is to have. */
    public @Nullable String mergeInto(Organisation kept, Instant now) {
        if (kind.isTeam() || kept.kind.isTeam()) {
            throw Refusal.conflict("team-not-merged");
        }
        if (!kept.isActive()) {
            throw Refusal.conflict("merge-target-inactive");
        }
        if (alias != null && kept.alias != null) {
            throw Refusal.conflict("both-have-people");
        }
        archive(now);
        var people = alias;
        alias = null;
        mergedInto = kept.id;
        return people;
    }

    /** What is told of it, for the audit to compare. */
    public Object told() {
        return OrganisationForm.of(this);
    }

    /** Takes what this one lacks from one that went into it, with its people and both their names; what it has stands. */
    public void fillFrom(Organisation gone, @Nullable String people, List<String> names) {
        aliases = names;
        alias = alias == null ? people : alias;
        description = description == null ? gone.description : description;
        seat = seat == null ? gone.seat : seat;
        contacts = contacts.isEmpty() ? gone.contacts : contacts;
        website = website == null ? gone.website : website;
        enterpriseNumber = enterpriseNumber == null ? gone.enterpriseNumber : enterpriseNumber;
        var above = parent == null || parent.equals(gone) ? gone.parent : parent;
        parent = equals(above) ? null : above;
        updatedAt = gone.updatedAt;
    }

    /** The organisation, when everybody may see it. */
    public static Optional<Organisation> active(UUID id) {
        return find("id = ?1 and status = ?2", id, Status.ACTIVE).firstResultOptional();
    }

    static Optional<Organisation> withAlias(String alias) {
        return find("alias", alias).firstResultOptional();
    }
}
