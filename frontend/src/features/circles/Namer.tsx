import { Link, useNavigate } from "@tanstack/react-router";
import type { Circle } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { today } from "#/shared/lib/today";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { missingInPerson, type Named, namedLabels } from "./format";
import { useName } from "./mutations";
import { PersonFields } from "./PersonFields";

/** Names somebody to a circle; what is typed of them stays in this tab. */
export function Namer({ circle }: { circle: Circle }) {
  const { id } = circle;
  const start: Named = {
    ...{ name: "", email: "", language: "", organisation: { id: null, name: "" } },
    ...{ sector: "", role: "MEMBER", firstDay: today(), lastDay: "" },
  };
  const state = useDraft(`mandate.new.${id}`, { version: 0, form: start }, "tab");
  const navigate = useNavigate();
  const saving = useSaving({
    state,
    missing: missingInPerson,
    mutation: useName(id),
    onSaved: () => navigate({ to: "/circles/$id", params: { id }, state: { done: "saved" } }),
  });
  return (
    <Page heading={m.circles_name_heading({ name: words(circle.name) })} lead={m.circles_name_lead()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={namedLabels}
        save={m.circles_name_save()}
        cancel={
          <Link to="/circles/$id" params={{ id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => <PersonFields {...fields} circle={circle} />}
      </DraftForm>
    </Page>
  );
}
