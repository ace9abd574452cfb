import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { Edition, OpenDoor } from "#/shared/api/opendoors";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { DoorFields } from "./DoorFields";
import { missingInTold, start, toldLabels, toldOf } from "./format";
import { useOpenDoor, useUpdateDoor } from "./mutations";
import { doorQuery } from "./queries";
import { ServiceChoice } from "./ServiceChoice";

type DoorCreatorProps = {
  /** In which it opens; null when it opens alone. */
  edition: Edition | null;
  me: Me;
};

/** Says that a service opens its doors: applies to an edition, or opens alone. */
export function DoorCreator({ edition, me }: DoorCreatorProps) {
  const state = useDraft(`open-door.new.${edition?.id ?? "alone"}`, { version: 0, form: start });
  const navigate = useNavigate();
  const saving = useSaving({
    state,
    missing: missingInTold,
    mutation: useOpenDoor(edition?.id ?? null),
    onSaved: ({ id }) => navigate({ to: "/open-doors/$id", params: { id }, state: { done: "created" } }),
  });
  return (
    <Page
      heading={edition ? m.doors_new_in({ edition: words(edition.title) }) : m.doors_alone_heading()}
      lead={edition ? m.doors_new_lead() : m.doors_alone_lead()}
    >
      <DraftForm
        state={state}
        saving={saving}
        labels={toldLabels}
        save={edition ? m.doors_send() : m.doors_create()}
        cancel={<Back edition={edition?.id ?? null} />}
      >
        {(fields) => (
          <>
            <ServiceChoice {...fields} me={me} />
            <DoorFields {...fields} />
          </>
        )}
      </DraftForm>
    </Page>
  );
}

function Back({ edition }: { edition: string | null }) {
  return edition ? (
    <Link to="/editions/$id" params={{ id: edition }}>
      {m.common_cancel()}
    </Link>
  ) : (
    <Link to="/editions">{m.common_cancel()}</Link>
  );
}

/** Changes what is told of an open door. What is typed survives refusals and other people's changes. */
export function DoorEditor({ door }: { door: OpenDoor }) {
  const { id } = door;
  const state = useDraft(`open-door.${id}`, { version: door.version, form: toldOf(door) });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const saving = useSaving({
    state,
    missing: missingInTold,
    mutation: useUpdateDoor(door),
    onSaved: () => navigate({ to: "/open-doors/$id", params: { id }, state: { done: "saved" } }),
    latest: async () => {
      const latest = await cache.fetchQuery({ ...doorQuery(id), staleTime: 0 });
      return { version: latest.version, form: toldOf(latest) };
    },
  });
  return (
    <Page heading={m.doors_edit_heading({ service: words(door.serviceName) })}>
      <DraftForm
        state={state}
        saving={saving}
        labels={toldLabels}
        save={m.common_save()}
        cancel={
          <Link to="/open-doors/$id" params={{ id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => <DoorFields {...fields} />}
      </DraftForm>
    </Page>
  );
}
