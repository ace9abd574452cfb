import { Link, useNavigate } from "@tanstack/react-router";
import type { Plan, PlannedPriority, PlanPriorityForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { Acts } from "#/shared/ui/Acts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { TextFields } from "#/shared/ui/TextFields";
import { missingInPriority } from "./format";
import { useKeepPriority, useRemovePriority } from "./mutations";

/** Adds a priority to a plan, or changes what one is called. */
export function PriorityEditor({ plan, priority }: { plan: Plan; priority?: PlannedPriority | undefined }) {
  const back = useBack(plan);
  const state = useDraft<PlanPriorityForm>(`plan.${plan.id}.priority.${priority?.id ?? "new"}`, {
    version: priority?.version ?? 0,
    form: { title: priority?.title ?? noText },
  });
  const saving = useSaving({
    state,
    missing: missingInPriority,
    mutation: useKeepPriority(plan.id, priority),
    onSaved: back,
  });
  return (
    <Page heading={priority ? m.plans_priority_edit() : m.plans_priority_new()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={{ title: m.plans_priority_title }}
        save={m.common_save()}
        cancel={
          <Link to="/bassins/$code/plan" params={{ code: plan.bassin }} search={{ year: plan.year }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {({ form, change, faults }) => (
          <TextFields
            pointer="/title"
            label={m.plans_priority_title()}
            value={form.title}
            onChange={(title) => change({ title: title ?? noText })}
            faults={faults}
          />
        )}
      </DraftForm>
      {priority && priority.actions.length === 0 && <Removal plan={plan} priority={priority} />}
    </Page>
  );
}

function Removal({ plan, priority }: { plan: Plan; priority: PlannedPriority }) {
  const back = useBack(plan);
  const mutation = useRemovePriority(plan.id, priority);
  return (
    <Acts
      label={m.plans_priority()}
      acts={[{ code: "REMOVE", label: m.plans_priority_remove(), done: m.plans_removed(), look: "danger" }]}
      arrived={undefined}
      mutation={{
        ...mutation,
        mutateAsync: async (act, options) => {
          const removed = await mutation.mutateAsync(act, options);
          if (removed.done) back();
          return removed;
        },
      }}
    />
  );
}

/** The way back to a plan, which says that it is done. */
export function useBack({ bassin: code, year }: Plan): () => void {
  const navigate = useNavigate();
  return () =>
    navigate({ to: "/bassins/$code/plan", params: { code }, search: { year }, state: { done: "saved" } });
}
