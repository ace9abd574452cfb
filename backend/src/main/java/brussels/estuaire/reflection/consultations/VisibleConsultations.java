package brussels.estuaire.reflection.consultations;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import brussels.estuaire.reflection.consultations.ConsultationView.Counts;
import brussels.estuaire.reflection.consultations.ConsultationView.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The consultations that the caller may see: those of its team; nobody else learns that there are others. */
@RequestScoped
public class VisibleConsultations {
    private static final String FROM = "from consultation c join organisation o on o.id = c.organisation_id";

    private final Membership membership;
    private final EntityManager entities;
    private final Clock clock;

    VisibleConsultations(Membership membership, EntityManager entities, Clock clock) {
        this.membership = membership;
        this.entities = entities;
        this.clock = clock;
    }

    /** The consultation, or null when the caller is not of its team. */
    public @Nullable Consultation byId(UUID id) {
        return (Consultation) ofTeam().and("c.id = :id", "id", id)
                .query(entities, "select c.* " + FROM, "", Consultation.class)
                .getSingleResultOrNull();
    }

    /** The consultation, when the caller is of its team, else 404; what it holds of people is seen by the rest of the transaction. */
    public Consultation run(UUID id) {
        var consultation = found(byId(id));
        Consultation.see(id);
        return consultation;
    }

    /** Likewise, once nobody else acts on it, until this transaction ends. */
    public Consultation alone(UUID id) {
        return Consultation.alone(run(id).id());
    }

    /** Likewise, when its groups are fixed: what came of them is written only then. */
    public Consultation grouped(UUID id) {
        var consultation = alone(id);
        consultation.refuseUnlessGrouped();
        return consultation;
    }

    /** One page of those of the caller's teams, the newest first. */
    Page<ConsultationItem> page(ConsultationFilter filter, Paging paging) {
        var where = filter.applyTo(ofTeam());
        @SuppressWarnings("unchecked")
        var found = (List<Consultation>) where.query(
                        entities,
                        "select c.* " + FROM,
                        " order by c.created_at desc, c.id" + paging.sql(where),
                        Consultation.class)
                .getResultList();
        // all at once: each would be asked for by itself
        Organisation.list(
                "id in ?1", found.stream().map(it -> it.organisation.id()).toList());
        var counts = counts(found);
        return Page.of(
                found.stream()
                        .map(it -> ConsultationItem.of(it, Objects.requireNonNull(counts.get(it.id)), clock.today()))
                        .toList(),
                paging,
                where.count(entities, FROM));
    }

    /** What its team is told of it. */
    ConsultationView view(Consultation it) {
        return ConsultationView.of(it, ConsultationQuestion.of(it.id), counts(it), rights(it), clock.today());
    }

    /** Whether somebody said when they can. */
    boolean isAnswered(Consultation it) {
        return counts(it).answered() > 0;
    }

    private Counts counts(Consultation it) {
        return Objects.requireNonNull(counts(List.of(it)).get(it.id));
    }

    /** Of all of them at once. */
    @SuppressWarnings("unchecked")
    private Map<UUID, Counts> counts(List<Consultation> some) {
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        select consultation_id, invited, interested, answered, groups
                          from consultation_counts(:consultations)""", Object[].class)
                .setParameter("consultations", some.stream().map(it -> it.id).toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Counts((int) row[1], (int) row[2], (int) row[3], (int) row[4])));
    }

    private Set<Right> rights(Consultation it) {
        var rights = EnumSet.noneOf(Right.class);
        switch (it.state) {
            case DRAFT -> rights.addAll(EnumSet.of(Right.EDIT, Right.OPEN, Right.REMOVE, Right.INVITE, Right.PROPOSE));
            case OPEN ->
                rights.addAll(EnumSet.of(
                        Right.EDIT,
                        Right.CANCEL,
                        Right.PROPOSE,
                        Right.READ_PARTICIPANTS,
                        Right.ASSIGN,
                        Right.READ_GROUPS));
            case GROUPED ->
                rights.addAll(EnumSet.of(
                        Right.EDIT, Right.READ_PARTICIPANTS, Right.ASSIGN, Right.READ_GROUPS, Right.READ_FINDINGS));
            case CANCELLED -> rights.add(Right.READ_PARTICIPANTS);
        }
        if (it.takesAnswers(clock.today())) {
            rights.addAll(EnumSet.of(Right.INVITE, Right.MAIL));
        }
        return rights;
    }

    private Where ofTeam() {
        return membership.ofTeam(new Where(), "c.bassin");
    }
}
