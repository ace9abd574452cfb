package brussels.estuaire.evaluations.answers;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evaluation that the caller's link lets them answer: once by a right, or as anybody who was shown the link that all have. */
@RequestScoped
class LinkedEvaluation {
    private final PresentedLink link;
    private final CommonLinkRate rate;
    private final EntityManager entities;

    LinkedEvaluation(PresentedLink link, CommonLinkRate rate, EntityManager entities) {
        this.link = link;
        this.rate = rate;
        this.entities = entities;
    }

    /**
     * Who may answer what.
     *
     * @param right null by the link that all have
     */
    record Answering(Evaluation evaluation, @Nullable Right right) {}

    /**
     * A right to answer.
     *
     * @param part as what they took part
     * @param used whether somebody answered by it
     */
    record Right(UUID id, String part, boolean used) {}

    /**
     * Refuses with 429 who comes by a link that too many come by now; who has a right of their own waits for none of them. What is no
     * link at all is refused before it is counted: it takes no room.
     */
    void takeTurn() {
        if (link.opening(Purpose.EVALUATION_RIGHT, PersonalLink.FIRST).isEmpty()) {
            link.id();
            link.secret().ifPresent(rate::count);
        }
    }

    /** Of a link: 401 when it opens nothing, or nothing any more. */
    Answering answering() {
        return link.opening(Purpose.EVALUATION_RIGHT, PersonalLink.FIRST)
                .map(this::byRight)
                .orElseGet(this::byCommonLink);
    }

    /** Likewise, of this evaluation: a link for another one opens nothing here. */
    Answering answering(UUID evaluation) {
        return Optional.of(answering())
                .filter(it -> it.evaluation().id().equals(evaluation))
                .orElseThrow(PresentedLink::refused);
    }

    private Answering byRight(UUID id) {
        Evaluation.see(id);
        var row = (Tuple) entities.createNativeQuery(
                        "select evaluation_id, part, used from evaluation_right where id = :id", Tuple.class)
                .setParameter("id", id)
                .getSingleResultOrNull();
        if (row == null) {
            throw PresentedLink.refused();
        }
        Evaluation evaluation = Evaluation.findById(row.get("evaluation_id", UUID.class));
        return new Answering(evaluation, new Right(id, row.get("part", String.class), row.get("used", Boolean.class)));
    }

    private Answering byCommonLink() {
        var evaluation = Evaluation.<Evaluation>findByIdOptional(link.id())
                .filter(Evaluation::hasCommonLink)
                .orElseThrow(PresentedLink::refused);
        link.prove(Purpose.EVALUATION, evaluation.linkGeneration());
        return new Answering(evaluation, null);
    }
}
