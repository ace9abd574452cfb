package brussels.estuaire.reflection.polls.team;

import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.groups.GroupPlaces;
import brussels.estuaire.reflection.groups.GroupPlaces.GroupPlace;
import brussels.estuaire.reflection.participants.Held;
import brussels.estuaire.reflection.participants.Introduction;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.polls.Answer;
import brussels.estuaire.reflection.polls.Answers;
import brussels.estuaire.reflection.polls.GivenAnswer;
import brussels.estuaire.reflection.polls.team.ParticipantItem.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds who takes part in a consultation, for its team; that the caller is of it is checked by who asks. */
@ApplicationScoped
class FindParticipants {
    private static final String FROM = "from participant p left join organisation o on o.id = p.organisation_id";

    /** All of it in one row for the eye: its words, in the plain spelling. */
    private static final String TYPED =
            "plain_text(concat_ws(' ', p.name, p.email, p.organisation, all_languages(o.name)))"
                    + " like '%' || plain_text(:q) || '%'";

    private static final String PLACED =
            "exists (select from places_in_groups(p.consultation_id) g where g.participant_id = p.id)";

    /** Those who are interested first, each kind by name. */
    private static final String ORDER =
            " order by array_position(array['INTERESTED', 'PENDING', 'WITHDRAWN'], p.state), plain_text(p.name), p.id";

    private final Answers answers;
    private final GroupPlaces places;
    private final EntityManager entities;
    private final Clock clock;

    FindParticipants(Answers answers, GroupPlaces places, EntityManager entities, Clock clock) {
        this.answers = answers;
        this.places = places;
        this.entities = entities;
        this.clock = clock;
    }

    Page<ParticipantItem> page(Consultation consultation, ParticipantSearchForm search, Paging paging) {
        var where = where(consultation, search);
        @SuppressWarnings("unchecked")
        var found = (List<Participant>)
                where.query(entities, "select p.* " + FROM, ORDER + paging.sql(where), Participant.class)
                        .getResultList();
        return Page.of(items(consultation, found), paging, where.count(entities, FROM));
    }

    ParticipantItem one(Consultation consultation, Participant participant) {
        return items(consultation, List.of(participant)).getFirst();
    }

    private static Where where(Consultation consultation, ParticipantSearchForm search) {
        var where = new Where()
                .and("p.erased_at is null and p.consultation_id = cast(:id as uuid)")
                .with("id", consultation.id().toString())
                .and("p.state = any (:state)", "state", Where.names(search.state()))
                .and(
                        "p.role = :role",
                        "role",
                        search.role() == null ? null : search.role().name())
                .and("(p.answered_at is not null) = :answered", "answered", search.answered())
                .and("(p.wishes is not null) = :wishing", "wishing", search.wishing())
                .and("p.sector = any (:sector)", "sector", search.sector());
        return where.and(PLACED + " = :placed", "placed", search.placed()).and(TYPED, "q", typed(search.q()));
    }

    private List<ParticipantItem> items(Consultation consultation, List<Participant> found) {
        entities.flush();
        // all at once: each would be asked for by itself
        Organisation.list(
                "id in ?1",
                found.stream()
                        .map(Participant::organisationId)
                        .filter(Objects::nonNull)
                        .toList());
        var said = answers.by(found.stream().map(Participant::id).toList());
        var placed = places.of(consultation.id());
        return found.stream()
                .map(it -> item(consultation, it, said.getOrDefault(it.id(), Map.of()), placed.get(it.id())))
                .toList();
    }

    private ParticipantItem item(
            Consultation consultation, Participant it, Map<UUID, Answer> said, @Nullable GroupPlace place) {
        var told = Introduction.of(it);
        var held = Held.of(it);
        Organisation organisation = it.organisationId() == null ? null : Organisation.findById(it.organisationId());
        return new ParticipantItem(
                it.id(),
                it.state(),
                told.role(),
                told.name(),
                held.email(),
                told.language(),
                told.organisation(),
                it.organisationId(),
                organisation == null ? null : organisation.name(),
                told.sector(),
                told.function(),
                held.wishes(),
                it.quotesAgreed(),
                it.lockedOn(),
                GivenAnswer.of(said),
                Clock.inBrusselsOrNull(it.answeredAt()),
                place == null ? null : place.group(),
                place == null ? null : place.number(),
                Clock.inBrussels(held.createdAt()),
                rights(consultation, it),
                it.version());
    }

    private Set<Right> rights(Consultation consultation, Participant it) {
        var rights = EnumSet.noneOf(Right.class);
        if (!consultation.isRunning()) {
            return rights;
        }
        if (it.state() != Participant.State.WITHDRAWN) {
            rights.addAll(EnumSet.of(Right.ARRANGE, Right.SEND_LINK, Right.WITHDRAW));
        }
        if (consultation.takesAnswers(clock.today())) {
            rights.add(Right.ANSWER);
        }
        return rights;
    }

    private static @Nullable String typed(@Nullable String q) {
        return q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
    }
}
