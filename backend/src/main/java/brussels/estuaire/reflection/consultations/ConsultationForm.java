package brussels.estuaire.reflection.consultations;

import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a team asks, and of whom.
 *
 * @param organisationId which carries it, beside those who run the bassin; the bassin's team when left out; no other
 *     organisation than that team, or one for which the caller acts or whose bassin the caller runs
 * @param bassin null for the whole Region
 * @param question what it is about; in each of its languages, as every other text of it
 * @param introduction what is told before the question
 * @param privacy what people are told of their data, beside the statement of the platform
 * @param languages in which its groups speak
 * @param minutes how long a group lasts
 * @param answersUntil the last day on which one answers
 * @param answersShared whether those who answer see, without names, when the others can
 * @param questions what people prepare before they meet, in this order
 */
record ConsultationForm(
        @Schema(nullable = true) @Nullable UUID organisationId,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z_]{2,40}") @Nullable
        String bassin,

        @NotNull @Valid Text question,
        @Schema(nullable = true) @Valid @Nullable Text introduction,
        @Schema(nullable = true) @Valid @Nullable Text privacy,
        @NotEmpty @Size(max = 3) List<@NotNull Language> languages,
        @NotNull @Min(15) @Max(720) Integer minutes,
        @NotNull @Valid RulesForm rules,
        @NotNull LocalDate answersUntil,
        @Schema(nullable = true) @Nullable Boolean answersShared,
        @Size(max = 20) List<@NotNull @Valid QuestionForm> questions) {

    ConsultationForm {
        languages = languages == null ? null : languages.stream().distinct().toList();
        questions = questions == null ? List.of() : questions;
    }

    /**
     * What its groups are to be like.
     *
     * @param smallest how many people a group has at least
     * @param largest how many at most
     * @param groupsAtMost how many groups there are at most
     * @param organisationsApart whether two people of one organisation are not to be in one group; they are when left out
     */
    @Schema(name = "GroupRulesForm")
    record RulesForm(
            @NotNull @Min(1) @Max(100) Integer smallest,
            @NotNull @Min(1) @Max(100) Integer largest,
            @NotNull @Min(1) @Max(60) Integer groupsAtMost,
            @Schema(nullable = true) @Nullable Boolean organisationsApart) {
        GroupRules rules() {
            return new GroupRules(smallest, largest, groupsAtMost, Boolean.TRUE.equals(organisationsApart));
        }
    }

    /**
     * A preparatory question.
     *
     * @param id of one that stays; a new one when left out
     */
    @Schema(name = "PreparatoryQuestionForm")
    record QuestionForm(
            @Schema(nullable = true) @Nullable UUID id,
            @NotNull @Valid Text text) {}

    static ConsultationForm of(Consultation it) {
        var rules = it.rules;
        return new ConsultationForm(
                it.organisation.id(),
                it.bassin,
                it.question,
                it.introduction,
                it.privacy,
                it.languages,
                it.minutes,
                new RulesForm(rules.smallest(), rules.largest(), rules.groupsAtMost(), rules.organisationsApart()),
                it.answersUntil,
                it.answersShared,
                ConsultationQuestion.of(it.id).stream()
                        .map(question -> new QuestionForm(question.id, question.text))
                        .toList());
    }

    void applyTo(Consultation consultation, Instant now) {
        consultation.bassin = bassin;
        consultation.question = question;
        consultation.introduction = introduction;
        consultation.privacy = privacy;
        consultation.languages = languages;
        consultation.minutes = minutes;
        consultation.rules = rules.rules();
        consultation.answersUntil = answersUntil;
        consultation.answersShared = Boolean.TRUE.equals(answersShared);
        consultation.updatedAt = now;
    }
}
