import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { AgendaEvent } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { Words } from "#/shared/ui/Words";
import { fieldLabels, missing } from "./checks";
import { draftOf } from "./draft";
import { EventFields } from "./EventFields";
import { useUpdateEvent } from "./mutations";
import { eventQuery } from "./queries";

/** Changes an event. What is typed survives refusals, other people's changes and the end of a session. */
export function EventEditor({ event }: { event: AgendaEvent }) {
  const { id, version } = event;
  const state = useDraft(`event.${id}`, { version, form: draftOf(event) });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const saving = useSaving({
    state,
    missing,
    mutation: useUpdateEvent(id),
    onSaved: () => navigate({ to: "/events/$id", params: { id }, state: { done: "saved" } }),
    latest: async () => {
      const latest = await cache.fetchQuery({ ...eventQuery(id), staleTime: 0 });
      return { version: latest.version, form: draftOf(latest) };
    },
  });
  return (
    <Page heading={m.agenda_form_edit({ title: words(event.title) })}>
      <DraftForm
        state={state}
        saving={saving}
        labels={fieldLabels}
        save={m.common_save()}
        cancel={
          <Link to="/events/$id" params={{ id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => <EventFields {...fields} organiser={<Organiser event={event} />} />}
      </DraftForm>
    </Page>
  );
}

/** Who organises an event stays. */
function Organiser({ event }: { event: AgendaEvent }) {
  return (
    <Facts>
      <Fact name={m.agenda_form_organiser()}>
        <Words of={event.organiser.name} />
      </Fact>
    </Facts>
  );
}
