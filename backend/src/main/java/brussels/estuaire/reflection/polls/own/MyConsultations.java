package brussels.estuaire.reflection.polls.own;

import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.groups.GroupPlaces;
import brussels.estuaire.reflection.participants.Held;
import brussels.estuaire.reflection.participants.Introduction;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.polls.Answer;
import brussels.estuaire.reflection.polls.Answers;
import brussels.estuaire.reflection.polls.ProposedGroup;
import brussels.estuaire.reflection.polls.Tally;
import brussels.estuaire.reflection.polls.own.MyConsultationView.AskedConsultation;
import brussels.estuaire.reflection.polls.own.MyConsultationView.AskedGroup;
import brussels.estuaire.reflection.polls.own.MyConsultationView.OwnGroup;
import brussels.estuaire.reflection.polls.own.MyConsultationView.Right;
import brussels.estuaire.registrations.availability.FindRegistrable;
import brussels.estuaire.registrations.availability.Registrable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells participants what is asked of them and what is held; that it is theirs is checked by who asks. */
@ApplicationScoped
class MyConsultations {
    /** Of fewer, one who knows two of them would know what the third said. */
    private static final int FEWEST_OTHERS = 3;

    private final Answers answers;
    private final GroupPlaces places;
    private final FindRegistrable events;
    private final Clock clock;

    MyConsultations(Answers answers, GroupPlaces places, FindRegistrable events, Clock clock) {
        this.answers = answers;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    MyConsultationView of(Participant it) {
        Consultation consultation = Consultation.findById(it.consultation());
        var told = Introduction.of(it);
        var held = Held.of(it);
        var place = Optional.ofNullable(places.of(consultation.id()).get(it.id()));
        var event = place.flatMap(own -> events.of(own.group()));
        return new MyConsultationView(
                it.id(),
                asked(consultation),
                it.state(),
                told.name(),
                held.email(),
                told.language(),
                told.role(),
                told.organisation(),
                organisation(it.organisationId()),
                told.sector(),
                told.function(),
                held.wishes(),
                it.quotesAgreed(),
                it.follows(),
                held.privacyVersion(),
                Clock.inBrussels(held.createdAt()),
                Clock.inBrussels(held.changedAt()),
                Clock.inBrusselsOrNull(it.answeredAt()),
                proposed(consultation, it),
                event.map(found -> group(found, place.orElseThrow().number())).orElse(null),
                rights(consultation, it, event),
                it.version());
    }

    private static AskedConsultation asked(Consultation it) {
        return new AskedConsultation(
                it.id(),
                it.question(),
                it.introduction(),
                it.privacy(),
                it.organisation().name(),
                it.languages(),
                it.minutes(),
                it.answersUntil(),
                it.state(),
                it.reason());
    }

    private List<AskedGroup> proposed(Consultation consultation, Participant participant) {
        var own = answers.by(participant.id());
        var others = consultation.sharesAnswers() ? others(consultation.id(), participant.id()) : null;
        return ProposedGroup.of(consultation.id()).stream()
                .map(it -> new AskedGroup(
                        it.id(),
                        Clock.inBrussels(it.startsAt()),
                        Clock.inBrussels(it.startsAt().plus(Duration.ofMinutes(consultation.minutes()))),
                        it.mode(),
                        it.whereabouts().withoutLink(),
                        own.get(it.id()),
                        others == null ? null : others.getOrDefault(it.id(), Tally.NOBODY)))
                .toList();
    }

    private @Nullable Map<UUID, Tally> others(UUID consultation, UUID participant) {
        Map<UUID, Map<UUID, Answer>> all = new HashMap<>(answers.of(consultation));
        all.remove(participant);
        return all.size() < FEWEST_OTHERS ? null : Answers.tallies(all.values());
    }

    private static OwnGroup group(Registrable event, int number) {
        return new OwnGroup(
                event.id(),
                number,
                event.title(),
                event.state(),
                event.when(),
                event.venue().inWords(),
                event.venue().onlineLink());
    }

    private static @Nullable Text organisation(@Nullable UUID id) {
        return id == null
                ? null
                : Organisation.<Organisation>findByIdOptional(id).orElseThrow().name();
    }

    private Set<Right> rights(Consultation consultation, Participant it, Optional<Registrable> event) {
        var rights = EnumSet.of(Right.CORRECT, Right.ERASE);
        if (consultation.takesAnswers(clock.today())) {
            rights.add(Right.ANSWER);
        }
        if (it.state() == Participant.State.PENDING && consultation.isRunning()) {
            rights.add(Right.CONFIRM);
        }
        if (it.state() != Participant.State.WITHDRAWN
                && consultation.isRunning()
                && event.filter(found -> found.begun(clock.now())).isEmpty()) {
            rights.add(Right.WITHDRAW);
        }
        return rights;
    }
}
