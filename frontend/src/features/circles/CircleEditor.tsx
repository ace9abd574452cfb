import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { Circle, CircleForm, OrganisationKind } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { CircleFields } from "./CircleFields";
import { circleLabels, missingInCircle, region } from "./format";
import { emptyCircle, formOf, useCreateCircle, useUpdateCircle } from "./mutations";
import { circleQuery } from "./queries";

type EditorProps = {
  /** The bassins that the reader runs, and REGION. */
  places: string[];
  organisationKinds: readonly OrganisationKind[];
  sayKind: (kind: OrganisationKind) => string;
};

/** Creates a circle of a bassin that the reader runs. */
export function CircleCreator({ bassin, ...about }: EditorProps & { bassin: string | undefined }) {
  const chosen = about.places.find((place) => place === bassin) ?? about.places[0] ?? region;
  const start: CircleForm = {
    ...emptyCircle,
    kind: chosen === region ? "WORKING_GROUP" : "CAB",
    bassin: chosen === region ? null : chosen,
  };
  const state = useDraft("circle.new", { version: 0, form: start });
  const navigate = useNavigate();
  const saving = useSaving({
    state,
    missing: missingInCircle,
    mutation: useCreateCircle(),
    onSaved: ({ id }) => navigate({ to: "/circles/$id", params: { id }, state: { done: "created" } }),
  });
  return (
    <Page heading={m.circles_new()} lead={m.circles_new_lead()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={circleLabels}
        save={m.circles_create()}
        cancel={<Link to="/circles">{m.common_cancel()}</Link>}
      >
        {(fields) => <CircleFields {...fields} {...about} />}
      </DraftForm>
    </Page>
  );
}

/** Changes what a circle is. What is typed survives refusals and other people's changes. */
export function CircleEditor({ circle, ...about }: EditorProps & { circle: Circle }) {
  const { id, version } = circle;
  const state = useDraft(`circle.${id}`, { version, form: formOf(circle) });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const saving = useSaving({
    state,
    missing: missingInCircle,
    mutation: useUpdateCircle(id),
    onSaved: () => navigate({ to: "/circles/$id", params: { id }, state: { done: "saved" } }),
    latest: async () => {
      const latest = await cache.fetchQuery({ ...circleQuery(id), staleTime: 0 });
      return { version: latest.version, form: formOf(latest) };
    },
  });
  return (
    <Page heading={m.circles_edit_heading({ name: words(circle.name) })}>
      <DraftForm
        state={state}
        saving={saving}
        labels={circleLabels}
        save={m.common_save()}
        cancel={
          <Link to="/circles/$id" params={{ id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => <CircleFields {...fields} {...about} />}
      </DraftForm>
    </Page>
  );
}
