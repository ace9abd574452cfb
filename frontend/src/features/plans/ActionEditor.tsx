import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Plan, PlannedAction } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { Acts } from "#/shared/ui/Acts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { ActionEvents } from "./ActionEvents";
import { ActionFields } from "./ActionFields";
import { actionLabels, missingInAction, type Told, toldOf } from "./format";
import { useKeepAction, useRemoveAction } from "./mutations";
import type { SayWhen } from "./PlanContent";
import { useBack } from "./PriorityEditor";
import { actionQuery } from "./queries";

/** Adds an action to a priority. */
export function ActionCreator({ plan, priority }: { plan: Plan; priority: string | undefined }) {
  const chosen = plan.priorities.find(({ id }) => id === priority) ?? plan.priorities[0];
  const start: Told = {
    ...{ priorityId: chosen?.id ?? "", title: noText, description: null, mission: "", theme: "" },
    ...{ organisation: { id: null, name: "" }, firstMonth: "", lastMonth: "" },
    ...{ state: "PLANNED", outcome: null },
  };
  return (
    <Page heading={m.plans_action_new()}>
      <ActionForm plan={plan} start={start} draft={`plan.action.new.${chosen?.id}`} />
    </Page>
  );
}

/** Changes an action, and says which events carried it out. */
export function ActionEditor({
  plan,
  action,
  sayWhen,
}: {
  plan: Plan;
  action: PlannedAction;
  sayWhen: SayWhen;
}) {
  const back = useBack(plan);
  const removal = useRemoveAction(plan.id, action);
  return (
    <Page heading={m.plans_action_edit_of({ title: words(action.title) })}>
      <Sections>
        <ActionForm plan={plan} action={action} start={toldOf(action)} draft={`plan.action.${action.id}`} />
        <RecordSection heading={m.plans_events()}>
          <ActionEvents plan={plan} action={action} sayWhen={sayWhen} />
        </RecordSection>
        <Acts
          label={m.plans_action()}
          acts={[
            {
              code: "REMOVE",
              label: m.plans_action_remove(),
              done: m.plans_removed(),
              look: "danger",
              ask: { heading: m.plans_action_remove_ask(), consequence: m.plans_action_remove_consequence() },
            },
          ]}
          arrived={undefined}
          mutation={{
            ...removal,
            mutateAsync: async (act, options) => {
              const removed = await removal.mutateAsync(act, options);
              if (removed.done) back();
              return removed;
            },
          }}
        />
      </Sections>
    </Page>
  );
}

type ActionFormProps = { plan: Plan; action?: PlannedAction; start: Told; draft: string };

function ActionForm({ plan, action, start, draft }: ActionFormProps) {
  const back = useBack(plan);
  const cache = useQueryClient();
  const state = useDraft(draft, { version: action?.version ?? 0, form: start });
  const saving = useSaving({
    state,
    missing: missingInAction,
    mutation: useKeepAction(plan.id, action),
    onSaved: back,
    latest:
      action &&
      (async () => {
        const latest = await cache.fetchQuery({ ...actionQuery(plan.id, action.id), staleTime: 0 });
        return { version: latest.version, form: toldOf(latest) };
      }),
  });
  return (
    <DraftForm
      state={state}
      saving={saving}
      labels={actionLabels}
      save={m.common_save()}
      cancel={
        <Link to="/bassins/$code/plan" params={{ code: plan.bassin }} search={{ year: plan.year }}>
          {m.common_cancel()}
        </Link>
      }
    >
      {(fields) => <ActionFields {...fields} plan={plan} />}
    </DraftForm>
  );
}
