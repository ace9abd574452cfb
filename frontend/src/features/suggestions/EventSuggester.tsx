import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { EventSuggestionReceipt } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { useMe } from "#/shared/session/session";
import { ButtonLink } from "#/shared/ui/Button";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { missingInSuggestion, suggestionLabels } from "./format";
import { emptySuggestion, useSuggestEvent } from "./mutations";
import { SuggestionFields } from "./SuggestionFields";

/** Suggests an event, with or without an account. */
export function EventSuggester() {
  const me = useMe();
  const [sent, setSent] = useState<{ receipt: EventSuggestionReceipt; email: string }>();
  const known = { name: me?.name ?? "", email: me?.email ?? "" };
  const state = useDraft("event-suggestion", { version: 0, form: { ...emptySuggestion, ...known } });
  const saving = useSaving({
    state,
    missing: missingInSuggestion,
    mutation: useSuggestEvent(),
    onSaved: (receipt) => {
      setSent({ receipt, email: state.draft.form.email });
      window.scrollTo(0, 0);
    },
  });
  if (sent) return sent.receipt.confirmed ? <Arrived /> : <ToConfirm email={sent.email} />;
  return (
    <Page heading={m.agenda_suggestion_heading()} lead={m.agenda_suggestion_lead()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={suggestionLabels}
        save={m.agenda_suggestion_send()}
        cancel={<Link to="/events">{m.common_cancel()}</Link>}
      >
        {(fields) => <SuggestionFields {...fields} />}
      </DraftForm>
    </Page>
  );
}

function ToConfirm({ email }: { email: string }) {
  return (
    <Page heading={m.agenda_suggestion_sent()} lead={m.agenda_suggestion_sent_lead({ email })}>
      <BackToAgenda />
    </Page>
  );
}

/** Says that the suggestion is with those who decide, and what happens next. */
export function Arrived() {
  return (
    <Page heading={m.agenda_suggestion_arrived()}>
      <h2>{m.agenda_suggestion_next()}</h2>
      <ol>
        <li>{m.agenda_suggestion_next_1()}</li>
        <li>{m.agenda_suggestion_next_2()}</li>
        <li>{m.agenda_suggestion_next_3()}</li>
      </ol>
      <BackToAgenda />
    </Page>
  );
}

export function BackToAgenda() {
  return (
    <p>
      <ButtonLink look="secondary" to="/events">
        {m.agenda_suggestion_back()}
      </ButtonLink>
    </p>
  );
}
