import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { EventSuggestion, Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { PageSkeleton } from "#/shared/ui/Loaded";
import { OrganisationChoice, ownOptions } from "#/shared/ui/OrganisationChoice";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { fieldLabels, missing } from "./checks";
import { type EventDraft, emptyDraft, ownBassin, ownOrganiser, withType } from "./draft";
import { EventFields } from "./EventFields";
import { eventTypesQuery, organiserQuery, useOrganisationNames } from "./editing";
import { useCreateEvent } from "./mutations";
import { suggestedDraft } from "./suggested";

/** What was chosen before the form: a type of events, the bassin whose desk it was chosen at, and the circle whose meeting it is. */
export type Start = { type?: string; bassin?: string; circle?: string };

/** Starts an event from what was chosen, and from what is known of who writes it: their organisation, and where that is. */
export function EventCreator({ me, start }: { me: Me; start: Start }) {
  const desk = me.coordinates.find((code) => code === start.bassin);
  const organisationId = ownOrganiser(me, desk);
  const bassin = desk ?? ownBassin(me);
  const seat = useQuery({ ...organiserQuery(organisationId), enabled: organisationId !== "" && !bassin });
  const types = useQuery({ ...eventTypesQuery, enabled: start.type !== undefined });
  if (seat.isLoading || types.isLoading) return <PageSkeleton />;
  const empty = emptyDraft(organisationId, bassin || (seat.data?.bassin?.bassin ?? ""));
  const type = types.data?.find(({ code }) => code === start.type)?.code;
  const typed = type ? { ...empty, ...withType(empty, type, types.data ?? []) } : empty;
  const form = { ...typed, circleId: start.circle ?? null };
  return (
    <NewEvent
      me={me}
      // What is kept of one start is not shown in another.
      name={["event.new", desk, type, start.circle].filter(Boolean).join(".")}
      form={form}
      desk={desk}
      heading={m.agenda_form_new()}
      lead={m.agenda_form_new_lead()}
    />
  );
}

type FromSuggestionProps = { me: Me; suggestion: EventSuggestion; onCreated: (id: string) => void };

/** Starts an event from what somebody suggested without an account; what is theirs to decide is left blank. */
export function EventFromSuggestion({ me, suggestion, onCreated }: FromSuggestionProps) {
  return (
    <NewEvent
      me={me}
      name={`event.suggestion.${suggestion.id}`}
      form={suggestedDraft(suggestion, me)}
      heading={m.agenda_form_new()}
      lead={m.agenda_suggestion_from({ title: suggestion.words?.title ?? "" })}
      onCreated={onCreated}
    />
  );
}

type NewEventProps = {
  me: Me;
  name: string;
  form: EventDraft;
  heading: string;
  lead: string;
  /** The bassin at whose desk one began, and to which one goes back. */
  desk?: string | undefined;
  /** What follows; the event's own page when nothing is said. */
  onCreated?: (id: string) => void;
};

/** The form of an event that does not exist yet. */
export function NewEvent({ me, name, form, heading, lead, desk, onCreated }: NewEventProps) {
  const state = useDraft(name, { version: 0, form });
  const navigate = useNavigate();
  const saving = useSaving({
    state,
    missing,
    mutation: useCreateEvent(),
    onSaved: ({ id }) => {
      if (onCreated) onCreated(id);
      else navigate({ to: "/events/$id", params: { id }, state: { done: "created" } });
    },
  });
  return (
    <Page heading={heading} lead={lead}>
      <DraftForm
        state={state}
        saving={saving}
        labels={fieldLabels}
        save={m.agenda_form_create()}
        cancel={
          desk ? (
            <Link to="/bassins/$code/desk" params={{ code: desk }}>
              {m.common_cancel()}
            </Link>
          ) : (
            <Link to="/me">{m.common_cancel()}</Link>
          )
        }
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
