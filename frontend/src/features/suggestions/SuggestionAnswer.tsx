import { Link } from "@tanstack/react-router";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { TextArea } from "#/shared/ui/Field";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { answerLabels, missingInRefusal } from "./format";
import { useAnswerSuggestion } from "./mutations";

/** Tells who suggests that an event is made of it; a word more is welcome. */
export function Takeover({ id, made }: { id: string; made: string }) {
  return (
    <RecordSection heading={m.agenda_suggestion_taken_heading()}>
      <AnswerForm
        id={id}
        event={made}
        label={m.agenda_suggestion_taken_message()}
        hint={m.agenda_suggestion_taken_hint()}
        send={m.agenda_suggestion_taken()}
      />
    </RecordSection>
  );
}

/** Tells who suggests why no event is made of it. */
export function Refusal({ id }: { id: string }) {
  return (
    <AnswerForm
      id={id}
      event={null}
      label={m.agenda_suggestion_decline_reason()}
      hint={m.agenda_suggestion_decline_hint()}
      send={m.agenda_suggestion_decline()}
    />
  );
}

type AnswerFormProps = { id: string; event: string | null; label: string; hint: string; send: string };

function AnswerForm({ id, event, label, hint, send }: AnswerFormProps) {
  const state = useDraft(`event-suggestion.${event ? "taken" : "declined"}.${id}`, {
    version: 0,
    form: { answer: "" },
  });
  const saving = useSaving({
    state,
    missing: (form) => (event ? [] : missingInRefusal(form)),
    mutation: useAnswerSuggestion(id, event),
    onSaved: () => window.scrollTo(0, 0),
  });
  return (
    <DraftForm
      state={state}
      saving={saving}
      labels={answerLabels}
      save={send}
      cancel={<Link to="/me">{m.common_cancel()}</Link>}
    >
      {({ form, change, faults }) => (
        <TextArea
          id={fieldId("/answer")}
          label={label}
          hint={hint}
          error={faultAt(faults, "/answer")}
          optional={event !== null}
          rows={4}
          maxLength={2000}
          value={form.answer}
          onChange={({ target }) => change({ answer: target.value })}
        />
      )}
    </DraftForm>
  );
}
