package brussels.estuaire.reflection.polls;

import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** When each person of a consultation can; the caller's right to it is checked by who asks, who has named the consultation. */
@ApplicationScoped
public class Answers {
    /** Who withdrew, or never proved their address, counts for nothing. */
    private static final String OF_INTERESTED =
            " join participant p on p.id = a.participant_id and p.state = 'INTERESTED' and p.erased_at is null";

    private final EntityManager entities;

    Answers(EntityManager entities) {
        this.entities = entities;
    }

    /** What each person who is interested answered, by proposed group. */
    public Map<UUID, Map<UUID, Answer>> of(UUID consultation) {
        return read(
                "select a.participant_id, a.proposed_id, a.answer from availability a" + OF_INTERESTED
                        + " where a.consultation_id = :id",
                consultation);
    }

    /** What one person answered, by proposed group; in whatever state they are. */
    public Map<UUID, Answer> by(UUID participant) {
        return read(
                        "select a.participant_id, a.proposed_id, a.answer from availability a where a.participant_id = :id",
                        participant)
                .getOrDefault(participant, Map.of());
    }

    /** What these people answered, by proposed group. */
    public Map<UUID, Map<UUID, Answer>> by(List<UUID> participants) {
        var where = new Where()
                .and("a.participant_id = any (cast(:ids as uuid[]))")
                .with("ids", participants.stream().map(UUID::toString).toList());
        return grouped(where.query(
                        entities,
                        "select a.participant_id, a.proposed_id, a.answer from availability a",
                        "",
                        Object[].class)
                .getResultList());
    }

    /** How many of those who are interested can, by proposed group. */
    public Map<UUID, Tally> tallies(UUID consultation) {
        return tallies(of(consultation).values());
    }

    /** How many of these can, by proposed group. */
    public static Map<UUID, Tally> tallies(Collection<Map<UUID, Answer>> people) {
        var counted = new HashMap<UUID, Map<Answer, Integer>>();
        people.forEach(answers -> answers.forEach(
                (proposed, answer) -> counted.computeIfAbsent(proposed, it -> new EnumMap<>(Answer.class))
                        .merge(answer, 1, Integer::sum)));
        return counted.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            ToIntFunction<Answer> many = answer -> entry.getValue().getOrDefault(answer, 0);
            return new Tally(
                    many.applyAsInt(Answer.YES), many.applyAsInt(Answer.IF_NEEDED), many.applyAsInt(Answer.NO));
        }));
    }

    /** How many people answered about these, whether they are still interested or not. */
    int answered(List<UUID> proposed) {
        var where = new Where()
                .and("a.proposed_id = any (cast(:ids as uuid[]))")
                .with("ids", proposed.stream().map(UUID::toString).toList());
        return ((Number) where.query(
                                entities, "select count(distinct a.participant_id) from availability a", "", Long.class)
                        .getSingleResult())
                .intValue();
    }

    /** Writes what somebody answers, in place of what they answered before. */
    void replace(UUID consultation, UUID participant, Map<UUID, Answer> answers) {
        entities.createNativeQuery("delete from availability where participant_id = :participant")
                .setParameter("participant", participant)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into availability (participant_id, proposed_id, consultation_id, answer)
                        select :participant, told.proposed, :consultation, told.answer
                          from unnest(:proposed, :answers) as told (proposed, answer)""")
                .setParameter("participant", participant)
                .setParameter("consultation", consultation)
                .setParameter("proposed", answers.keySet().toArray(UUID[]::new))
                .setParameter(
                        "answers", answers.values().stream().map(Answer::name).toArray(String[]::new))
                .executeUpdate();
    }

    private Map<UUID, Map<UUID, Answer>> read(String sql, UUID id) {
        return grouped(entities.createNativeQuery(sql, Object[].class)
                .setParameter("id", id)
                .getResultList());
    }

    private static Map<UUID, Map<UUID, Answer>> grouped(List<?> rows) {
        var byPerson = new LinkedHashMap<UUID, Map<UUID, Answer>>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> byPerson.computeIfAbsent((UUID) row[0], it -> new LinkedHashMap<>())
                        .put((UUID) row[1], Answer.valueOf((String) row[2])));
        return byPerson;
    }
}
