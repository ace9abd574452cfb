import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { AgendaEvent, Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { PageSkeleton } from "#/shared/ui/Loaded";
import { OrganisationChoice, ownOptions } from "#/shared/ui/OrganisationChoice";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { fieldLabels, missing } from "./checks";
import { copyOf, type EventDraft, emptyDraft, ownBassin, ownOrganiser } from "./draft";
import { EventFields } from "./EventFields";
import { organiserQuery, useOrganisationNames } from "./editing";
import { useCreateEvent } from "./mutations";

/** Starts an event from nothing but what is known of who writes it: their organisation, and where that is. */
export function EventCreator({ me }: { me: Me }) {
  const organisationId = ownOrganiser(me);
  const bassin = ownBassin(me);
  const seat = useQuery({ ...organiserQuery(organisationId), enabled: organisationId !== "" && !bassin });
  if (seat.isLoading) return <PageSkeleton />;
  const form = emptyDraft(organisationId, bassin || (seat.data?.bassin?.bassin ?? ""));
  return (
    <NewEvent
      me={me}
      name="event.new"
      form={form}
      heading={m.agenda_form_new()}
      lead={m.agenda_form_new_lead()}
    />
  );
}

/** Starts an event from another one, whose date and state stay behind. */
export function EventCopier({ me, from }: { me: Me; from: AgendaEvent }) {
  return (
    <NewEvent
      me={me}
      name={`event.copy.${from.id}`}
      form={copyOf(from, me)}
      heading={m.agenda_form_copy({ title: words(from.title) })}
      lead={m.agenda_form_copy_lead()}
    />
  );
}

type NewEventProps = { me: Me; name: string; form: EventDraft; heading: string; lead: string };

function NewEvent({ me, name, form, heading, lead }: NewEventProps) {
  const state = useDraft(name, { version: 0, form });
  const navigate = useNavigate();
  const saving = useSaving({
    state,
    missing,
    mutation: useCreateEvent(),
    onSaved: ({ id }) => navigate({ to: "/events/$id", params: { id }, state: { done: "created" } }),
  });
  return (
    <Page heading={heading} lead={lead}>
      <DraftForm
        state={state}
        saving={saving}
        labels={fieldLabels}
        save={m.agenda_form_create()}
        cancel={<Link to="/me">{m.common_cancel()}</Link>}
      >
        {(fields) => <EventFields {...fields} organiser={<Organiser {...fields} me={me} />} />}
      </DraftForm>
    </Page>
  );
}

/** Who organises it: one of one's own; whoever runs a bassin may write for another. */
function Organiser({ form, change, faults, me }: FieldsProps<EventDraft> & { me: Me }) {
  const own = ownOptions(me.organisations);
  const chosen = form.organisationId ? [form.organisationId] : [];
  const named = useOrganisationNames(chosen);
  return (
    <OrganisationChoice
      pointer="/organisationId"
      label={m.agenda_form_organiser()}
      hint={m.agenda_form_organiser_hint()}
      offered={[...own, ...named]}
      chosen={chosen}
      onChange={([organisationId = ""]) => change({ organisationId })}
      faults={faults}
      searchable={me.rights.includes("ACCEPT_ORGANISATIONS")}
    />
  );
}
