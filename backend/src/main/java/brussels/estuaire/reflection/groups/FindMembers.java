package brussels.estuaire.reflection.groups;

import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.Registration.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds who is in a reflection group; the caller's right to know it is checked by who asks. */
@ApplicationScoped
public class FindMembers {
    private static final String FROM = "from registration r join participant p on p.id = r.participant_id";

    private static final String SELECT = """
            select p.id, p.name, p.role, p.organisation, cast(o.name as text) as organisation_name, p.function, p.quotes_agreed,
                   r.presence %s left join organisation o on o.id = p.organisation_id""".formatted(FROM);

    private final DataSource database;
    private final EntityManager entities;

    FindMembers(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** Those who are in it, by name. */
    List<GroupMember> of(ReflectionGroup group) {
        return in(group).rows(database, SELECT, " order by plain_text(p.name) nulls last, p.id", FindMembers::member);
    }

    /** Whether somebody is in it. */
    public boolean has(ReflectionGroup group, UUID participant) {
        return in(group)
                        .and("p.id = cast(:participant as uuid)", "participant", participant.toString())
                        .count(entities, FROM)
                > 0;
    }

    /** How many are in it. */
    public long many(ReflectionGroup group) {
        return in(group).count(entities, FROM);
    }

    /** How many are in each group of a consultation. */
    @SuppressWarnings("unchecked")
    Map<UUID, Long> many(UUID consultation) {
        var rows = (List<Object[]>)
                entities.createNativeQuery("select event_id, people from group_sizes(:consultation)", Object[].class)
                        .setParameter("consultation", consultation)
                        .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The group in which a participant is; nothing when they are in none, or when theirs does not take place. */
    @SuppressWarnings("unchecked")
    public Optional<ReflectionGroup> groupOf(Participant participant) {
        // also once the registration says no more whose it was
        Registration.see("participant " + participant.id());
        var groups = (List<ReflectionGroup>) entities.createNativeQuery("""
                        select g.* from reflection_group g join registration r on r.event_id = g.event_id
                         where r.participant_id = :participant and r.state = 'CONFIRMED'""", ReflectionGroup.class)
                .setParameter("participant", participant.id())
                .getResultList();
        var takesPart = participant.state() == Participant.State.INTERESTED;
        return groups.stream().filter(it -> takesPart && it.takesPlace()).findFirst();
    }

    private static Where in(ReflectionGroup group) {
        Consultation.see(group.consultation);
        Registration.see(group.id);
        return new Where()
                .and("r.event_id = cast(:event as uuid)", "event", group.id.toString())
                .and("r.state = 'CONFIRMED'");
    }

    private static GroupMember member(ResultSet row) throws SQLException {
        var presence = row.getString("presence");
        return new GroupMember(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Participant.Role.valueOf(row.getString("role")),
                row.getString("organisation"),
                StoredText.readOrNull(row.getString("organisation_name")),
                row.getString("function"),
                agreed(row),
                presence == null ? null : Presence.valueOf(presence));
    }

    private static @Nullable Boolean agreed(ResultSet row) throws SQLException {
        return row.getObject("quotes_agreed", Boolean.class);
    }
}
