import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { Plan, PlanForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Choices } from "#/shared/ui/Field";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { TextFields } from "#/shared/ui/TextFields";
import { planLabels } from "./format";
import { useUpdatePlan } from "./mutations";
import { planQuery } from "./queries";

/** What is told of a plan besides what stands in it. */
export function PlanEditor({ plan }: { plan: Plan }) {
  const { id, bassin: code, year, version } = plan;
  const state = useDraft(`plan.${id}`, { version, form: formOf(plan) });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const saving = useSaving({
    state,
    missing: () => [],
    mutation: useUpdatePlan(id),
    onSaved: () =>
      navigate({ to: "/bassins/$code/plan", params: { code }, search: { year }, state: { done: "saved" } }),
    latest: async () => {
      const latest = await cache.fetchQuery({ ...planQuery(id), staleTime: 0 });
      return { version: latest.version, form: formOf(latest) };
    },
  });
  return (
    <Page heading={m.plans_edit_heading({ year: String(year) })}>
      <DraftForm
        state={state}
        saving={saving}
        labels={planLabels}
        save={m.common_save()}
        cancel={
          <Link to="/bassins/$code/plan" params={{ code }} search={{ year }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {({ form, change, faults }) => (
          <>
            <TextFields
              pointer="/introduction"
              label={m.plans_introduction()}
              hint={m.plans_introduction_hint()}
              value={form.introduction}
              onChange={(introduction) => change({ introduction })}
              faults={faults}
              long
              optional
            />
            <Choices
              id="field-listed"
              label={m.plans_listed_heading()}
              options={[{ code: "listed", label: m.plans_listed() }]}
              chosen={form.listed ? ["listed"] : []}
              onChange={(chosen) => change({ listed: chosen.includes("listed") })}
            />
          </>
        )}
      </DraftForm>
    </Page>
  );
}

function formOf({ introduction, listed }: Plan): PlanForm {
  return { introduction, listed };
}
