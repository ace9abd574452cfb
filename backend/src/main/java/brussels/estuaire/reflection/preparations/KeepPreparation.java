package brussels.estuaire.reflection.preparations;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.groups.AskedQuestion;
import brussels.estuaire.reflection.groups.FindMembers;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.preparations.MyPreparationsView.DraftView;
import brussels.estuaire.reflection.preparations.MyPreparationsView.PreparedQuestion;
import brussels.estuaire.reflection.preparations.MyPreparationsView.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes what a participant prepares, alone or with their colleagues; the audit says that they did, and not what. */
@RequestScoped
class KeepPreparation {
    @Inject
    FindMembers members;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    MyPreparationsView read(Participant reader) {
        var prepared = Preparation.of(reader);
        var questions = AskedQuestion.of(reader.consultation()).stream()
                .map(question -> view(question, prepared, reader))
                .toList();
        var group = members.groupOf(reader);
        return new MyPreparationsView(
                organisation(reader),
                group.map(it -> Clock.inBrussels(it.ends())).orElse(null),
                questions,
                rights(reader, group));
    }

    /** Writes what is prepared of a question, and answers it as it is now. */
    DraftView write(Participant writer, UUID question, PreparationForm form) {
        found(AskedQuestion.of(writer.consultation()).stream()
                .filter(it -> it.id().equals(question))
                .findFirst()
                .orElse(null));
        var organisation = form.isTogether() ? writer.organisationId() : null;
        var known = one(Preparation.of(writer), question, form.isTogether());
        edit.madeFrom(Preparation.version(known));
        edit.valid(form);
        if (form.isTogether() && organisation == null) {
            throw Refusal.invalid("/together", "needs-organisation");
        }
        refuseUnlessTimely(members.groupOf(writer));
        var now = clock.now();
        var preparation = known == null ? Preparation.begun(writer, question, organisation, now) : known;
        preparation.participant = writer.id();
        preparation.body = form.text().strip();
        preparation.changedAt = now;
        preparation.store();
        audit.did("PREPARED", writer.subject());
        return DraftView.of(preparation, null);
    }

    private static PreparedQuestion view(AskedQuestion question, List<Preparation> prepared, Participant reader) {
        var together = one(prepared, question.id(), true);
        return new PreparedQuestion(
                question.id(),
                question.text(),
                DraftView.of(one(prepared, question.id(), false), null),
                reader.organisationId() == null ? null : DraftView.of(together, changedBy(together, reader)));
    }

    private static @Nullable Preparation one(List<Preparation> prepared, UUID question, boolean together) {
        return prepared.stream()
                .filter(it -> it.question.equals(question) && it.isTogether() == together)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String changedBy(@Nullable Preparation together, Participant reader) {
        if (together == null || together.participant.equals(reader.id())) {
            return null;
        }
        return Participant.<Participant>findById(together.participant).name();
    }

    private static @Nullable Text organisation(Participant reader) {
        return reader.organisationId() == null
                ? null
                : Objects.requireNonNull(Organisation.<Organisation>findById(reader.organisationId()))
                        .name();
    }

    private Set<Right> rights(Participant reader, Optional<ReflectionGroup> group) {
        if (group.filter(this::isAhead).isEmpty()) {
            return EnumSet.noneOf(Right.class);
        }
        return reader.organisationId() == null ? EnumSet.of(Right.WRITE) : EnumSet.allOf(Right.class);
    }

    private void refuseUnlessTimely(Optional<ReflectionGroup> group) {
        if (group.isEmpty()) {
            throw Refusal.conflict("preparation-no-group");
        }
        if (group.filter(this::isAhead).isEmpty()) {
            throw Refusal.conflict("preparation-over");
        }
    }

    private boolean isAhead(ReflectionGroup group) {
        return clock.now().isBefore(group.ends());
    }
}
